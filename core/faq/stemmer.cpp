// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/stemmer.h"

#include <algorithm>
#include <libstemmer.h>

namespace Faq {

namespace {

constexpr qsizetype LongestWord = 40;

bool isStemmable(QStringView word)
{
    return word.size() > 2 && word.size() <= LongestWord
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

void Stemmer::Free::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer()
    : m_stemmer(sb_stemmer_new("english", "UTF_8"))
{
}

Stemmer::~Stemmer() = default;

QString Stemmer::stem(QStringView word) const
{
    if (!m_stemmer || !isStemmable(word))
        return word.toString();
    const QByteArray ascii = word.toLatin1();
    const auto *stem
        = sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(ascii.constData()),
                          static_cast<int>(ascii.size()));
    if (!stem)
        return word.toString();
    return QString::fromLatin1(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get()));
}

} // namespace Faq
