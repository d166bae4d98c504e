// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/marker.h"

namespace Faq {

Highlight::Highlight(QStringList terms)
    : m_terms(std::move(terms))
{
}

QList<Range> Highlight::in(QStringView text) const
{
    if (m_terms.isEmpty())
        return {};
    Readable read(text.toString());
    return Marker(m_terms).rangesIn(read);
}

} // namespace Faq
