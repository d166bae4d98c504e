// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/jamffault.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

struct Named
{
    JamfFault::Kind kind;
    QLatin1StringView name;
};

using Kind = JamfFault::Kind;
constexpr std::array<Named, 21> Names {{
    {Kind::InvalidateTokens, QLatin1StringView("invalidate-tokens")},
    {Kind::MissingPrivilege, QLatin1StringView("missing-privilege")},
    {Kind::NotFound, QLatin1StringView("not-found")},
    {Kind::RateLimited, QLatin1StringView("rate-limited")},
    {Kind::RateLimitedUntil, QLatin1StringView("rate-limited-until")},
    {Kind::ServerFault, QLatin1StringView("server-fault")},
    {Kind::BadGateway, QLatin1StringView("bad-gateway")},
    {Kind::Unavailable, QLatin1StringView("unavailable")},
    {Kind::SlowBody, QLatin1StringView("slow-body")},
    {Kind::CutBody, QLatin1StringView("cut-body")},
    {Kind::WrongLength, QLatin1StringView("wrong-length")},
    {Kind::Redirect, QLatin1StringView("redirect")},
    {Kind::WrongClock, QLatin1StringView("wrong-clock")},
    {Kind::ShortTokens, QLatin1StringView("short-tokens")},
    {Kind::SmallPages, QLatin1StringView("small-pages")},
    {Kind::DuplicatedPage, QLatin1StringView("duplicated-page")},
    {Kind::MovingRows, QLatin1StringView("moving-rows")},
    {Kind::ClusterLag, QLatin1StringView("cluster-lag")},
    {Kind::Latency, QLatin1StringView("latency")},
    {Kind::Gzip, QLatin1StringView("gzip")},
    {Kind::EmptyBody, QLatin1StringView("empty-body")},
}};

} // namespace

bool fitsPattern(const QString &pattern, const QString &text, Qt::CaseSensitivity letters)
{
    const QStringList parts = pattern.split(u'*');
    if (parts.size() == 1)
        return text.compare(pattern, letters) == 0;
    const QString &first = parts.constFirst();
    const QString &last = parts.constLast();
    if (!text.startsWith(first, letters) || !text.endsWith(last, letters))
        return false;
    qsizetype at = first.size();
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype found = text.indexOf(parts.at(i), at, letters);
        if (found < 0)
            return false;
        at = found + parts.at(i).size();
    }
    return at <= text.size() - last.size();
}

QString nameOf(JamfFault::Kind kind)
{
    const auto *const found
        = std::find_if(Names.begin(), Names.end(), [kind](const Named &named) { return named.kind == kind; });
    return found == Names.end() ? QString() : QString(found->name);
}

QString faultNames()
{
    QStringList names;
    for (const Named &named : Names)
        names.append(named.name);
    return names.join(u'\n');
}

std::optional<JamfFault> faultFrom(const QString &text)
{
    static const QRegularExpression Form(
        u"^(?<name>[a-z-]+)(=(?<value>[^@#]*))?(@(?<paths>[^#]*))?(#(?<times>\\d+))?$"_s);
    const QRegularExpressionMatch match = Form.match(text);
    const auto *const found = std::find_if(Names.begin(), Names.end(), [&match](const Named &named) {
        return match.captured(u"name"_s) == named.name;
    });
    if (!match.hasMatch() || found == Names.end())
        return {};

    JamfFault fault {.kind = found->kind};
    bool isNumber = false;
    const QString value = match.captured(u"value"_s);
    const int number = value.toInt(&isNumber);
    if (isNumber)
        fault.number = number;
    else
        fault.text = value;
    if (!match.captured(u"paths"_s).isEmpty())
        fault.paths = match.captured(u"paths"_s);
    if (!match.captured(u"times"_s).isEmpty())
        fault.times = match.captured(u"times"_s).toInt();
    return fault;
}

} // namespace Sandbox
