// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/devicepage.h"

#include "core/apple/values.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <variant>

namespace Apple {

namespace {

using Array = simdjson::dom::array;
using Element = simdjson::dom::element;
using Object = simdjson::dom::object;

/// A device whose attributes may have an older name besides.
struct Draft : Device
{
    QStringList builtInEthernetMacAddress {};
    QString purchaseSourceUid {};
};

using Text = QString Draft::*;
using Texts = QStringList Draft::*;
using Date = Moment Draft::*;
using Truth = std::optional<bool> Draft::*;

struct Attribute
{
    std::string_view name;
    std::variant<Text, Texts, Date, Truth> member;
};

const std::array Attributes {
    Attribute {"serialNumber", Text(&Draft::serialNumber)},
    Attribute {"deviceModel", Text(&Draft::deviceModel)},
    Attribute {"productFamily", Text(&Draft::productFamily)},
    Attribute {"productType", Text(&Draft::productType)},
    Attribute {"deviceCapacity", Text(&Draft::deviceCapacity)},
    Attribute {"partNumber", Text(&Draft::partNumber)},
    Attribute {"orderNumber", Text(&Draft::orderNumber)},
    Attribute {"color", Text(&Draft::color)},
    Attribute {"status", Text(&Draft::status)},
    Attribute {"imei", Texts(&Draft::imei)},
    Attribute {"meid", Texts(&Draft::meid)},
    Attribute {"eid", Text(&Draft::eid)},
    Attribute {"wifiMacAddress", Texts(&Draft::wifiMacAddress)},
    Attribute {"bluetoothMacAddress", Texts(&Draft::bluetoothMacAddress)},
    Attribute {"ethernetMacAddress", Texts(&Draft::ethernetMacAddress)},
    Attribute {"builtInEthernetMacAddress", Texts(&Draft::builtInEthernetMacAddress)},
    Attribute {"purchaseSourceId", Text(&Draft::purchaseSourceId)},
    Attribute {"purchaseSourceUid", Text(&Draft::purchaseSourceUid)},
    Attribute {"purchaseSourceType", Text(&Draft::purchaseSourceType)},
    Attribute {"orderDateTime", Date(&Draft::orderDateTime)},
    Attribute {"addedToOrgDateTime", Date(&Draft::addedToOrgDateTime)},
    Attribute {"releasedFromOrgDateTime", Date(&Draft::releasedFromOrgDateTime)},
    Attribute {"updatedDateTime", Date(&Draft::updatedDateTime)},
    Attribute {"isMdmMigrationCapable", Truth(&Draft::isMdmMigrationCapable)},
    Attribute {"mdmMigrationStatus", Text(&Draft::mdmMigrationStatus)},
    Attribute {"mdmMigrationDeadlineDateTime", Date(&Draft::mdmMigrationDeadlineDateTime)},
    Attribute {"releaserEntityType", Text(&Draft::releaserEntityType)},
    Attribute {"releaserId", Text(&Draft::releaserId)},
};

QString textIn(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Gives false for what is neither text nor null.
bool readText(const Element &value, QString &text)
{
    std::string_view said;
    if (value.get(said) == simdjson::SUCCESS)
        text = bounded(textIn(said));
    else
        text.clear();
    return value.is_string() || value.is_null();
}

/// Reads one value into the member of @p draft that it is for. Gives false for one of another type than usual.
class Filling final
{
public:
    Filling(const Element &value, Draft &draft)
        : m_value(value)
        , m_draft(draft)
    {
    }

    bool operator()(Text member) { return readText(m_value, m_draft.*member); }
    bool operator()(Date member)
    {
        QString text;
        const bool isUsual = readText(m_value, text);
        m_draft.*member = momentIn(text);
        return isUsual;
    }
    bool operator()(Truth member)
    {
        bool truth = false;
        const bool isKnown = m_value.get(truth) == simdjson::SUCCESS;
        m_draft.*member = isKnown ? std::optional(truth) : std::nullopt;
        return isKnown || m_value.is_null();
    }
    bool operator()(Texts member)
    {
        QStringList &texts = m_draft.*member;
        texts.clear();
        Array list;
        if (m_value.get(list) != simdjson::SUCCESS)
            return add(m_value, texts);
        for (const Element item : list) {
            if (!add(item, texts))
                return false;
        }
        return texts.size() <= MostTexts;
    }

private:
    static bool add(const Element &value, QStringList &texts)
    {
        QString text;
        const bool isUsual = readText(value, text);
        if (!text.isEmpty())
            texts.append(text);
        return isUsual;
    }

    const Element &m_value;
    Draft &m_draft;
};

bool readAttributes(const Element &value, Draft &draft)
{
    Object attributes;
    if (value.get(attributes) != simdjson::SUCCESS)
        return false;
    for (const auto [name, attribute] : attributes) {
        const auto known = std::ranges::find(Attributes, name, &Attribute::name);
        if (known != Attributes.end() && !std::visit(Filling(attribute, draft), known->member))
            return false;
    }
    return true;
}

bool readDevice(const Element &value, Page<Device> &page)
{
    Object resource;
    if (value.get(resource) != simdjson::SUCCESS)
        return false;
    Draft draft;
    bool hasAttributes = false;
    for (const auto [name, member] : resource) {
        // Of two members with one name the last one counts; that is left to QJsonDocument.
        if (name == "attributes" && (std::exchange(hasAttributes, true) || !readAttributes(member, draft)))
            return false;
        if (name == "id" && !readText(member, draft.id))
            return false;
    }
    if (draft.ethernetMacAddress.isEmpty())
        draft.ethernetMacAddress = draft.builtInEthernetMacAddress;
    if (draft.purchaseSourceId.isEmpty())
        draft.purchaseSourceId = draft.purchaseSourceUid;
    if (std::optional<Device> device = identified(std::move(draft)))
        page.rows.append(*std::move(device));
    else
        ++page.unreadable;
    return true;
}

bool readDevices(const Element &value, Page<Device> &page)
{
    Array rows;
    if (value.get(rows) != simdjson::SUCCESS)
        return false;
    page.rows.reserve(static_cast<qsizetype>(rows.size()));
    return std::ranges::all_of(rows, [&page](const Element &row) { return readDevice(row, page); });
}

/// A cursor without a link is to be made one of, which is left to pageIn().
bool readPaging(const Element &value, Page<Device> &page, bool &hasCursor)
{
    Object meta;
    if (value.get(meta) != simdjson::SUCCESS)
        return false;
    Object paging;
    if (meta["paging"].get(paging) != simdjson::SUCCESS)
        return meta["paging"].error() == simdjson::NO_SUCH_FIELD;
    for (const auto [name, member] : paging) {
        uint64_t total = 0;
        if (name == "total") {
            if (member.get(total) != simdjson::SUCCESS || total > std::numeric_limits<int>::max())
                return false;
            page.total = static_cast<int>(total);
        }
        QString cursor;
        if (name == "nextCursor" && !readText(member, cursor))
            return false;
        hasCursor = hasCursor || !cursor.isEmpty();
    }
    return true;
}

bool readLinks(const Element &value, Page<Device> &page)
{
    Object links;
    if (value.get(links) != simdjson::SUCCESS)
        return false;
    for (const auto [name, link] : links) {
        std::string_view next;
        if (name != "next")
            continue;
        if (link.get(next) != simdjson::SUCCESS && !link.is_null())
            return false;
        page.next = textIn(next);
    }
    return true;
}

/// Whether @p document is a page as they all are, read into @p page.
bool readPage(const Object &document, Page<Device> &page)
{
    bool hasData = false;
    bool hasLinks = false;
    bool hasMeta = false;
    bool hasCursor = false;
    for (const auto [name, member] : document) {
        if (name == "data" && (std::exchange(hasData, true) || !readDevices(member, page)))
            return false;
        if (name == "links" && (std::exchange(hasLinks, true) || !readLinks(member, page)))
            return false;
        if (name == "meta" && (std::exchange(hasMeta, true) || !readPaging(member, page, hasCursor)))
            return false;
    }
    return hasData && !(hasCursor && page.next.isEmpty());
}

} // namespace

std::optional<Page<Device>> usualDevicePageIn(const QByteArray &body)
{
    constexpr size_t deepest = 32;
    simdjson::dom::parser parser;
    Object document;
    Page<Device> page;
    const auto size = static_cast<size_t>(body.size());
    const bool isRead = parser.allocate(size, deepest) == simdjson::SUCCESS
        && parser.parse(body.constData(), size).get(document) == simdjson::SUCCESS && readPage(document, page);
    return isRead ? std::optional(std::move(page)) : std::nullopt;
}

Result<Page<Device>> devicePageIn(const QByteArray &body, const QString &path)
{
    if (std::optional<Page<Device>> page = usualDevicePageIn(body))
        return *std::move(page);
    return pageIn<Device>(body, path, deviceOf);
}

} // namespace Apple
