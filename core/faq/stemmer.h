// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

struct sb_stemmer;

namespace Faq {

/// English stems by Snowball. One a thread: it works in a buffer of its own.
class Stemmer final
{
public:
    Stemmer();
    ~Stemmer();
    /// @p word folded; anything but Latin letters stays as it is.
    [[nodiscard]] QString stem(QStringView word) const;

private:
    struct Free
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Free> m_stemmer;
};

} // namespace Faq
