// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Apple {

/// Goes through JSON once, value by value, and makes nothing of what nobody asks for. Knows only what it can be sure to
/// read as QJsonDocument does: ASCII without escapes but the simplest. At anything else, and at every fault, it stops for
/// good: whoever uses it then reads the whole anew with QJsonDocument, which knows all and names the fault.
class PlainJson final
{
public:
    explicit PlainJson(QByteArrayView bytes);

    [[nodiscard]] bool hasStopped() const { return m_hasStopped; }
    [[nodiscard]] bool isAtEnd(); ///< nothing but blanks is left

    /// The byte that the next value begins with; 0 once it has stopped.
    [[nodiscard]] char next();
    /// Shows each member's name to @p read, which reads or skips the value.
    template <typename Read>
    void object(Read read);
    /// Calls @p read in front of each value.
    template <typename Read>
    void array(Read read);
    [[nodiscard]] QByteArrayView text(); ///< until the next call
    void word(QByteArrayView literal); ///< null, true, false
    [[nodiscard]] int count(); ///< a number of digits alone
    void skip(); ///< any value
    void stop() { m_hasStopped = true; }

private:
    void blanks();
    [[nodiscard]] bool takes(char byte);
    void expect(char byte);
    [[nodiscard]] QByteArrayView unescaped(const char *from);
    [[nodiscard]] QByteArrayView closed(QByteArrayView text);
    void unescape();
    void skipNumber();
    [[nodiscard]] bool skipDigits();

    const char *m_at;
    const char *m_end;
    QByteArray m_text {}; ///< the last one that had escapes in it
    int m_depth = 0;
    bool m_hasStopped = false;
};

template <typename Read>
void PlainJson::object(Read read)
{
    constexpr int deepest = 32;
    expect('{');
    if (++m_depth > deepest)
        return stop();
    if (!takes('}')) {
        do {
            // A name's bytes may lie in m_text, which the value would overwrite.
            const QByteArrayView name = text();
            if (name.data() == m_text.constData())
                stop();
            expect(':');
            if (!m_hasStopped)
                read(name);
        } while (!m_hasStopped && takes(','));
        expect('}');
    }
    --m_depth;
}

template <typename Read>
void PlainJson::array(Read read)
{
    constexpr int deepest = 32;
    expect('[');
    if (++m_depth > deepest)
        return stop();
    if (!takes(']')) {
        do {
            read();
        } while (!m_hasStopped && takes(','));
        expect(']');
    }
    --m_depth;
}

} // namespace Apple
