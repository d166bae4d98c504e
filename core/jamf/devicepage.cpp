// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/codes.h"
#include "core/jamf/deviceread.h"
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

struct Listing
{
    ListRequest request;
    QString sort;
    QString privilege;
    Device (*deviceOf)(const QJsonObject &);
};

Listing listingOf(Device::Sort sort, const std::optional<Version> &version)
{
    const QStringList common {u"GENERAL"_s, u"HARDWARE"_s, u"USER_AND_LOCATION"_s};
    if (sort == Device::Sort::Mobile)
        return {mobileDetail(common, version), u"mobileDeviceId:asc"_s, u"Read Mobile Devices"_s,
                mobileDeviceOf};
    return {computerInventory(common + QStringList {u"OPERATING_SYSTEM"_s}), u"id:asc"_s,
            u"Read Computers"_s, computerOf};
}

Result<DevicePage> pageIn(const QJsonDocument &answer, const Listing &listing)
{
    const QJsonObject object = answer.object();
    if (!answer.isArray() && !object.value("results"_L1).isArray())
        return failure(ErrorKind::Malformed, Codes::MalformedAnswer, {listing.request.paths.first()},
                       u"no results"_s);
    const QJsonArray rows = answer.isArray() ? answer.array() : object.value("results"_L1).toArray();
    DevicePage page {.rows = static_cast<int>(rows.size()), .total = countOf(object.value("totalCount"_L1))};
    if (answer.isArray())
        page.total = page.rows;
    for (const QJsonValue &row : rows)
        page.devices.append(listing.deviceOf(row.toObject()));
    return page;
}

} // namespace

Answer<DevicePage> devicePage(Server &server, Device::Sort sort, int page, int size,
                              const std::optional<Version> &version)
{
    const Listing listing = listingOf(sort, version);
    QUrlQuery query = listing.request.query;
    query.addQueryItem(u"page"_s, QString::number(page));
    query.addQueryItem(u"page-size"_s, QString::number(size));
    query.addQueryItem(u"sort"_s, listing.sort);
    return follow(&server, server.getNewest(listing.request.paths, query),
                  [listing](const Result<QJsonDocument> &answer) {
                      if (!answer)
                          return ready<DevicePage>(failure(naming(answer.error(), {listing.privilege})));
                      return ready(pageIn(*answer, listing));
                  });
}

Answer<std::optional<Version>> versionOf(Server &server)
{
    return follow(&server, server.get(u"/v1/jamf-pro-version"_s), [](const Result<QJsonDocument> &answer) {
        std::optional<Version> version;
        if (answer)
            version = parseVersion(textOf(answer->object(), "version"_L1));
        return ready(Result<std::optional<Version>>(version));
    });
}

} // namespace Jamf
