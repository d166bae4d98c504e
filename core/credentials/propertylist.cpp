// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/propertylist.h"

#include "core/base/text.h"
#include "core/credentials/codes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

const Property *Property::find(QLatin1StringView key) const
{
    const auto *dictionary = as<Dictionary>();
    if (!dictionary)
        return nullptr;
    const auto found
        = std::ranges::find_if(*dictionary, [key](const Entry &entry) { return entry.key == key; });
    return found == dictionary->end() ? nullptr : &found->value;
}

QString Property::text(QLatin1StringView key) const
{
    const auto *text = find<QString>(key);
    return text ? *text : QString();
}

const Property::Array &Property::array(QLatin1StringView key) const
{
    static const Array Nothing;
    const auto *array = find<Array>(key);
    return array ? *array : Nothing;
}

namespace PropertyList {

tl::unexpected<Error> invalid(QLatin1StringView why, QString detail)
{
    return failure(ErrorKind::Malformed, Codes::InvalidPlist, {QString(why)}, std::move(detail));
}

Result<Property> dictionaryOf(Property::Dictionary entries)
{
    constexpr qsizetype LongestNameShown = 100;
    QSet<QStringView> keys;
    for (const Property::Entry &entry : entries) {
        if (keys.contains(entry.key)) {
            return failure(ErrorKind::Malformed, Codes::DuplicateName,
                           {visible(entry.key, LongestNameShown)});
        }
        keys.insert(entry.key);
    }
    return Property(std::move(entries));
}

Result<Property> parse(QByteArrayView bytes)
{
    return bytes.startsWith("bplist") ? parseBinary(bytes) : parseXml(bytes);
}

} // namespace PropertyList
} // namespace Credentials
