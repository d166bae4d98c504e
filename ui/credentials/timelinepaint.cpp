// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/timeline.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/type.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int Margin = 24;

struct Holiday
{
    const char *name;
    int fromMonth, fromDay, untilMonth, untilDay; ///< the first day after it
};

// The usual weeks of Taiwan's schools; the Ministry moves the winter ones by some days each year.
constexpr std::array Holidays {
    Holiday {QT_TRANSLATE_NOOP("Credentials::Timeline", "Winter"), 1, 21, 2, 11},
    Holiday {QT_TRANSLATE_NOOP("Credentials::Timeline", "Summer"), 7, 1, 9, 1},
};

/// "Nov", and with the year in January.
QString titleOf(QDate month, Words::Years years)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    if (!isChinese) // of three letters, where British data write "Sept"
        return QLocale(QLocale::English, QLocale::UnitedStates)
            .toString(month, month.month() == 1 ? u"MMM yyyy"_s : u"MMM"_s);
    if (month.month() != 1)
        return u"%1 月"_s.arg(month.month());
    return u"%1 年 1 月"_s.arg(years == Words::Years::Minguo ? month.year() - 1911 : month.year());
}

} // namespace

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().base);
    if (!m_ledger.now().isValid())
        return;
    paintHolidays(painter);
    paintMonths(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), Theme::current().line);
}

void Timeline::paintHolidays(QPainter &painter) const
{
    const Theme theme = Theme::current();
    const int head = Type::scaled(24);
    const int foot = height() - Type::lineHeight(Type::Role::Caption) - 2;
    painter.setFont(Type::font(Type::Role::Caption));
    for (int year = firstDay().year(); year <= firstDay().year() + 1; ++year) {
        for (const Holiday &holiday : Holidays) {
            const int left = xOf(QDate(year, holiday.fromMonth, holiday.fromDay).startOfDay());
            const int right = xOf(QDate(year, holiday.untilMonth, holiday.untilDay).startOfDay());
            if (right <= Margin || left >= width())
                continue;
            const QRect band(std::max(left, Margin), head, std::min(right, width()) - std::max(left, Margin),
                             height() - head);
            painter.fillRect(band, theme.sunken);
            painter.setPen(theme.text3);
            const QString name = tr(holiday.name);
            if (QFontMetrics(painter.font()).horizontalAdvance(name) < band.width())
                painter.drawText(QRect(band.left(), foot, band.width(), height() - foot), Qt::AlignHCenter,
                                 name);
        }
    }
}

void Timeline::paintMonths(QPainter &painter) const
{
    const Theme theme = Theme::current();
    const int head = Type::scaled(24);
    painter.setFont(Type::font(Type::Role::Caption));
    for (int i = 0; i < 12; ++i) {
        const QDate month = firstDay().addMonths(i);
        const int x = xOf(month.startOfDay());
        Paint::hairline(painter, QPointF(x, 0), QPointF(x, head), theme.line);
        painter.setPen(theme.text3);
        painter.drawText(QRect(x + 6, 0, width(), head), Qt::AlignLeft | Qt::AlignVCenter,
                         titleOf(month, m_preferences.years()));
    }
    Paint::hairline(painter, QPointF(0, head), QPointF(width(), head), theme.line);
    const int today = xOf(m_ledger.now());
    painter.fillRect(QRect(today - 1, head - 6, 2, height() - head + 5), theme.accent);
}

void Timeline::paintMarks(QPainter &painter) const
{
    const Theme theme = Theme::current();
    const QFont font = Type::font(Type::Role::Caption);
    const QFontMetrics metrics(font);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_marks.at(i);
        Paint::severityMark(painter, mark.square, mark.entry->standing.severity, theme, theme.base);
        QRect whole = mark.square;
        if (!mark.label.isEmpty()) {
            const QRect text(mark.square.right() + 6, mark.square.center().y() - metrics.height() / 2,
                             metrics.horizontalAdvance(mark.label), metrics.height());
            painter.setFont(font);
            painter.setPen(theme.text2);
            painter.drawText(text.left(), text.top() + metrics.ascent(), mark.label);
            whole |= text;
        }
        if (hasFocus() && i == m_current) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(whole).adjusted(-3, -2, 3, 2), 4, 4);
        }
    }
}

} // namespace Credentials
