// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/appletest.h"

#include <QElapsedTimer>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Sync {

namespace {

using Part = AppleRow::Part;
using State = AppleRow::State;

/// One test under way: kept by the step that is next.
struct Trial final : public std::enable_shared_from_this<Trial>
{
    Trial(Apple::Service &asked, const std::function<void(const AppleRow &)> &tell)
        : service(asked)
        , read(tell)
    {
        time.start();
        for (const Part part : {Part::SignIn, Part::Devices, Part::Servers, Part::Coverage})
            report.rows.append({.part = part});
    }

    void keep(const AppleRow &row)
    {
        for (AppleRow &mine : report.rows) {
            if (mine.part == row.part)
                mine = row;
        }
        if (read)
            read(row);
    }

    template <typename T>
    AppleRow rowOf(Part part, const Result<T> &answer)
    {
        AppleRow row {.part = part, .state = answer ? State::Read : State::Failed};
        if (!answer)
            row.error = answer.error();
        return row;
    }

    Answer<AppleReport> end()
    {
        report.took = std::chrono::milliseconds(time.elapsed());
        return ready(Result<AppleReport>(report));
    }

    Answer<AppleReport> signIn()
    {
        return follow(&service, service.signIn(), [this, self = shared_from_this()](const Result<> &done) {
            keep(rowOf(Part::SignIn, done));
            return done ? devices() : end();
        });
    }

    Answer<AppleReport> devices()
    {
        return follow(&service, service.devices(), [this, self = shared_from_this()](const Result<Apple::Page<Apple::Device>> &page) {
            AppleRow row = rowOf(Part::Devices, page);
            if (page) {
                row.count = page->total.value_or(static_cast<int>(page->rows.size()));
                row.isMore = !page->total && !page->next.isEmpty();
                first = page->rows.isEmpty() ? QString() : page->rows.first().id;
            }
            keep(row);
            return servers();
        });
    }

    Answer<AppleReport> servers()
    {
        return follow(&service, service.servers(Apple::Urgency::Now),
                      [this, self = shared_from_this()](const Result<QList<Apple::MdmServer>> &all) {
                          AppleRow row = rowOf(Part::Servers, all);
                          if (all) {
                              row.count = all->size();
                              report.servers = *all;
                          }
                          keep(row);
                          return first.isEmpty() ? end() : coverage();
                      });
    }

    Answer<AppleReport> coverage()
    {
        return follow(&service, service.coverage(first), [this, self = shared_from_this()](const Result<QList<Apple::Coverage>> &all) {
            const bool isNone = !all && all.error().kind == ErrorKind::NotFound;
            AppleRow row = rowOf(Part::Coverage, all);
            if (isNone)
                row = {.part = Part::Coverage, .state = State::Read};
            else if (all)
                row.count = all->size();
            keep(row);
            return end();
        });
    }

    Apple::Service &service;
    std::function<void(const AppleRow &)> read;
    QElapsedTimer time;
    AppleReport report {};
    QString first {}; ///< the id of some device
};

} // namespace

QString code(Part part)
{
    switch (part) {
    case Part::SignIn: return u"sign-in"_s;
    case Part::Devices: return u"devices"_s;
    case Part::Servers: return u"mdm-servers"_s;
    case Part::Coverage: return u"coverage"_s;
    }
    Q_UNREACHABLE();
}

bool AppleReport::isAllRead() const
{
    return std::ranges::none_of(rows, [](const AppleRow &row) { return row.error.has_value(); });
}

const AppleRow &AppleReport::row(Part part) const
{
    return *std::ranges::find(rows, part, &AppleRow::part);
}

Answer<AppleReport> tryApple(Apple::Service &service, const Clock &clock,
                             const std::function<void(const AppleRow &)> &read)
{
    const auto trial = std::make_shared<Trial>(service, read);
    trial->report.at = clock();
    return trial->signIn();
}

} // namespace Sync
