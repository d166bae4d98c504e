// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QSettings>

#include <type_traits>

/// A stored preference: its key, its type and its default, named once. Enums are stored by name (Q_ENUM_NS or
/// Q_ENUM); anything unreadable gives the default. Secrets never pass through here.
template <typename T>
class Setting final
{
public:
    constexpr Setting(const char *key, T fallback)
        : m_key(key)
        , m_fallback(fallback)
    {
    }

    [[nodiscard]] T in(const QSettings &store) const
    {
        const QVariant value = store.value(QLatin1StringView(m_key));
        if constexpr (std::is_enum_v<T>) {
            bool isKnown = false;
            const int number
                = QMetaEnum::fromType<T>().keyToValue(value.toString().toLatin1().constData(), &isKnown);
            return isKnown ? static_cast<T>(number) : m_fallback;
        } else {
            return value.canConvert<T>() && value.isValid() ? value.value<T>() : m_fallback;
        }
    }

    void put(QSettings &store, const T &value) const
    {
        if constexpr (std::is_enum_v<T>)
            store.setValue(QLatin1StringView(m_key),
                           QLatin1StringView(QMetaEnum::fromType<T>().valueToKey(static_cast<int>(value))));
        else
            store.setValue(QLatin1StringView(m_key), QVariant::fromValue(value));
    }

private:
    const char *m_key;
    T m_fallback;
};
