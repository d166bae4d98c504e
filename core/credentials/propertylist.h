// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/utc.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace Credentials {

/// A date as it stands in a property list: the moment, or the text of one that is impossible.
struct PropertyDate
{
    Moment moment {};
    QString text {};
};

/// A value of an Apple property list, read from XML or from `bplist00`. Strings and data are shared, not copied.
class Property final
{
public:
    struct Entry;
    using Array = std::vector<Property>;
    using Dictionary = std::vector<Entry>; ///< in the order of the file; every key stands once

    Property() = default; ///< null; also the UIDs of keyed archives, which no credential uses
    template <typename T>
    explicit Property(T value)
        : m_value(std::move(value))
    {
    }

    /// nullptr where the value is of another type.
    template <typename T>
    [[nodiscard]] const T *as() const
    {
        return std::get_if<T>(&m_value);
    }

    /// The value under @p key of a dictionary; nullptr where there is none, or where this is no dictionary.
    [[nodiscard]] const Property *find(QLatin1StringView key) const;
    template <typename T>
    [[nodiscard]] const T *find(QLatin1StringView key) const
    {
        const Property *found = find(key);
        return found ? found->as<T>() : nullptr;
    }
    [[nodiscard]] bool has(QLatin1StringView key) const { return find(key) != nullptr; }
    [[nodiscard]] QString text(QLatin1StringView key) const; ///< empty where it is no string
    [[nodiscard]] const Array &array(QLatin1StringView key) const; ///< empty where it is no array

private:
    std::variant<std::monostate, bool, qint64, double, PropertyDate, QString, QByteArray, Array, Dictionary>
        m_value;
};

struct Property::Entry
{
    QString key;
    Property value;
};

namespace PropertyList {

inline constexpr int MaxDepth = 64;
inline constexpr int MaxNodes = 200'000; ///< values and keys; a shared object counts wherever it is used

/// Reads either form, told apart by the first bytes. Fails with invalid-plist (why as a stable word),
/// duplicate-name, too-deep or too-many-objects. Never reads anything but @p bytes: no DTD, no entity.
[[nodiscard]] Result<Property> parse(QByteArrayView bytes);
[[nodiscard]] Result<Property> parseXml(QByteArrayView bytes); ///< UTF-8, or UTF-16 with a byte order mark
[[nodiscard]] Result<Property> parseBinary(QByteArrayView bytes);

[[nodiscard]] tl::unexpected<Error> invalid(QLatin1StringView why, QString detail = {});
/// A dictionary from @p entries; duplicate-name where a key stands twice.
[[nodiscard]] Result<Property> dictionaryOf(Property::Dictionary entries);

} // namespace PropertyList
} // namespace Credentials
