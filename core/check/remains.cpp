// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/remains.h"

#include "core/apple/codes.h"
#include "core/check/codes.h"
#include "core/connections/codes.h"
#include "core/credentials/codes.h"
#include "core/jamf/codes.h"
#include "core/net/codes.h"
#include "core/secrets/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Check {

namespace {

constexpr qsizetype MostKept = 5'000;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// An error's code views a literal, so the text of one has to be found among them.
std::optional<QLatin1StringView> literalOf(const QString &code)
{
    const auto among = [&code](const auto &all) -> std::optional<QLatin1StringView> {
        const auto found
            = std::ranges::find_if(all, [&code](QLatin1StringView each) { return each == code; });
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    for (const auto &found :
         {among(Codes::All), among(Credentials::Codes::All), among(Net::Codes::All), among(Jamf::Codes::All),
          among(Apple::Codes::All), among(Connections::Codes::All), among(Secrets::Codes::All)}) {
        if (found)
            return found;
    }
    return {};
}

QJsonObject objectOf(const Trouble &trouble)
{
    return {{u"source"_s, QString(Credentials::wordOf(trouble.source))},
            {u"where"_s, trouble.where},
            {u"part"_s, trouble.part},
            {u"content"_s, trouble.content},
            {u"kind"_s, static_cast<int>(trouble.error.kind)},
            {u"code"_s, QString(trouble.error.code)},
            {u"about"_s, QJsonArray::fromStringList(trouble.error.about)}};
}

std::optional<Trouble> troubleOf(const QJsonObject &object)
{
    const auto source = Credentials::sourceKindOf(object["source"_L1].toString());
    const auto code = literalOf(object["code"_L1].toString());
    const int kind = object["kind"_L1].toInt(-1);
    if (!source || !code || kind < 0 || kind > static_cast<int>(ErrorKind::LocalFault))
        return {};
    const QStringList about = object["about"_L1].toVariant().toStringList();
    return Trouble {*source, object["where"_L1].toString(), Error {ErrorKind {kind}, *code, about},
                    object["part"_L1].toString(), object["content"_L1].toString()};
}

/// What one trouble is known by: all of it but its detail, which is not stored.
QString keyOf(const Trouble &trouble)
{
    return compact(objectOf(trouble));
}

QSet<QString> keysOf(const QList<Trouble> &troubles)
{
    QSet<QString> keys;
    for (const Trouble &trouble : troubles)
        keys.insert(keyOf(trouble));
    return keys;
}

/// As many as are stored.
QList<Trouble> bounded(const QList<Trouble> &troubles)
{
    return troubles.first(std::min(MostKept, troubles.size()));
}

} // namespace

QString textOf(const Interruption &interruption)
{
    return compact({{u"at"_s, isoUtc(interruption.at)},
                    {u"done"_s, interruption.done},
                    {u"total"_s, interruption.total}});
}

std::optional<Interruption> interruptionOf(const QString &text)
{
    const QJsonObject object = objectOf(text);
    const Moment at = parseIsoUtc(object["at"_L1].toString());
    if (!at)
        return {};
    return Interruption {*at, object["done"_L1].toInt(-1), object["total"_L1].toInt()};
}

QString textOf(const Remains &remains)
{
    QJsonArray troubles;
    for (const Trouble &trouble : bounded(remains.troubles))
        troubles.append(objectOf(trouble));
    QJsonObject opened;
    for (const auto &[path, content] : remains.opened.asKeyValueRange())
        opened.insert(path, content);
    return compact({{u"troubles"_s, troubles}, {u"opened"_s, opened}});
}

Remains remainsOf(const QString &text)
{
    const QJsonObject object = objectOf(text);
    Remains remains;
    for (const auto &each : object["troubles"_L1].toArray()) {
        if (std::optional<Trouble> trouble = troubleOf(each.toObject()))
            remains.troubles.append(*std::move(trouble));
    }
    const QJsonObject opened = object["opened"_L1].toObject();
    for (auto each = opened.begin(); each != opened.end(); ++each)
        remains.opened.insert(each.key(), each.value().toString());
    return remains;
}

Remains merged(Remains mine, const Remains &before, const Remains &stored)
{
    for (const auto &[path, content] : stored.opened.asKeyValueRange()) {
        if (before.opened.value(path) != content)
            mine.opened.insert(path, content);
    }
    const QSet<QString> then = keysOf(bounded(before.troubles));
    const QSet<QString> now = keysOf(stored.troubles);
    if (then != now) {
        const QSet<QString> own = keysOf(mine.troubles);
        mine.troubles.removeIf([&](const Trouble &trouble) {
            const QString key = keyOf(trouble);
            return then.contains(key) && !now.contains(key);
        });
        for (const Trouble &trouble : stored.troubles) {
            const QString key = keyOf(trouble);
            if (!then.contains(key) && !own.contains(key))
                mine.troubles.append(trouble);
        }
    }
    mine.troubles.removeIf([&mine](const Trouble &trouble) {
        return !trouble.content.isEmpty() && mine.opened.value(trouble.where) == trouble.content;
    });
    return mine;
}

} // namespace Check
