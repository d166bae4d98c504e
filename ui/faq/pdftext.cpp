// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/pdftext.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype CodeLength = 6; ///< <2F00>

/// The unified ideograph in place of a radical, else @p code.
char16_t unified(char16_t code)
{
    if (code < 0x2e80 || code > 0x2fdf)
        return code;
    const QString normal = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return normal.size() == 1 ? normal.front().unicode() : code;
}

void replaceCodes(QByteArray &pdf, qsizetype from, qsizetype to)
{
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at + CodeLength <= to;
         at = pdf.indexOf('<', at + 1)) {
        if (pdf.at(at + CodeLength - 1) != '>')
            continue;
        bool isCode = false;
        const ushort code = pdf.mid(at + 1, 4).toUShort(&isCode, 16);
        if (isCode && unified(code) != code)
            pdf.replace(at + 1, 4, QByteArray::number(unified(code), 16).rightJustified(4, '0'));
    }
}

} // namespace

QByteArray withUnifiedIdeographs(QByteArray pdf)
{
    for (qsizetype from = pdf.indexOf("begincmap"); from >= 0; from = pdf.indexOf("begincmap", from + 1)) {
        const qsizetype to = pdf.indexOf("endcmap", from);
        if (to > from)
            replaceCodes(pdf, from, to);
    }
    return pdf;
}

} // namespace Faq
