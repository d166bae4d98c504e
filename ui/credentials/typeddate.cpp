// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/typeddate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Credentials {

std::optional<QDate> typedDate(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(?:民國)?\\s*(\\d{2,4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?\\s*$"_s);
    // NFKC makes full-width digits and slashes, as a Chinese keyboard gives them, plain ones.
    const QRegularExpressionMatch match = form.match(text.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return std::nullopt;
    int year = match.capturedView(1).toInt();
    if (year < 1000)
        year += 1911;
    const QDate date(year, match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace Credentials
