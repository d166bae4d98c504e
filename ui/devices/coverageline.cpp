// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/coverageline.h"

#include "core/base/text.h"
#include "core/base/utc.h"
#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Inventory {

namespace {

constexpr int BarHeight = 8;
constexpr qsizetype MostBars = 6; ///< the rest are in the facts
constexpr qsizetype NameLimit = 60;
constexpr int OpenYears = 1; ///< how far a plan without an end is drawn
constexpr int NoticeDays = 90;
constexpr int WarningDays = 30;

int nameHeight()
{
    return Type::lineHeight(Type::Role::Caption);
}

/// A name, then its bar.
int barRoom()
{
    return nameHeight() + BarHeight + 8;
}

int head()
{
    return nameHeight() + 4;
}

} // namespace

CoverageLine::CoverageLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"coverageLine"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageLine::show(const QList<Coverage> &plans, const QDateTime &now, Words::Years years)
{
    m_plans = plans;
    m_now = now;
    m_years = years;
    m_bars.clear();
    m_from = now;
    m_until = now;
    for (const Coverage &plan : plans) {
        if (m_bars.size() == MostBars || (!plan.startDateTime && !plan.endDateTime))
            continue;
        Bar bar {.name = visible(plan.description, NameLimit), .until = plan.endDateTime};
        bar.from = plan.startDateTime.value_or(bar.until.value_or(now).addYears(-OpenYears));
        bar.isCancelled = plan.isCanceled.value_or(false);
        if (bar.isCancelled && plan.contractCancelDateTime)
            bar.until = plan.contractCancelDateTime;
        bar.isIdle = !bar.until && plan.status != "ACTIVE"_L1;
        if (bar.isIdle)
            bar.until = std::max(bar.from, now);
        m_from = std::min(m_from, bar.from);
        m_until = std::max(m_until, bar.until.value_or(now.addYears(OpenYears)));
        m_bars.append(bar);
    }
    std::ranges::stable_sort(m_bars, {}, &Bar::from);
    setVisible(!m_bars.isEmpty());
    describe();
    updateGeometry();
    update();
}

void CoverageLine::describe()
{
    QStringList lines;
    for (const Bar &bar : std::as_const(m_bars)) {
        const QString from = Words::date(bar.from, m_years);
        if (bar.isIdle)
            lines.append(tr("%1: since %2, not active", "a plan of coverage").arg(bar.name, from));
        else if (!bar.until)
            lines.append(tr("%1: since %2, without an end", "a plan of coverage").arg(bar.name, from));
        else if (bar.isCancelled)
            lines.append(tr("%1: cancelled, %2 to %3", "a plan of coverage")
                             .arg(bar.name, from, Words::date(*bar.until, m_years)));
        else
            lines.append(tr("%1: %2 to %3", "a plan of coverage")
                             .arg(bar.name, from, Words::date(*bar.until, m_years)));
    }
    setAccessibleName(tr("Coverage on a line of time"));
    setAccessibleDescription(lines.join(u"\n"_s));
    setToolTip(lines.join(u"\n"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QSize CoverageLine::sizeHint() const
{
    return {280, head() + static_cast<int>(m_bars.size()) * barRoom() + 6 + nameHeight()};
}

QSize CoverageLine::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

qreal CoverageLine::placeOf(const QDateTime &moment) const
{
    const auto whole = static_cast<qreal>(std::max<qint64>(1, m_from.secsTo(m_until)));
    return std::clamp(static_cast<qreal>(m_from.secsTo(moment)) / whole, 0.0, 1.0) * (width() - 2) + 1;
}

void CoverageLine::paintBar(QPainter &painter, const Bar &bar, int top) const
{
    const Theme theme = Theme::current();
    const qreal left = placeOf(bar.from);
    const qreal right = bar.until ? placeOf(*bar.until) : width();
    const bool isOver = bar.until && *bar.until < m_now;
    const qint64 days = bar.until ? daysBetween(m_now, *bar.until) : NoticeDays;
    const Severity severity = days < WarningDays ? Severity::Warning
        : days < NoticeDays                      ? Severity::Notice
                                                 : Severity::Ok;
    const QFont font = Type::font(Type::Role::Caption);
    const QFontMetrics metrics(font);
    const QString name = metrics.elidedText(bar.name, Qt::ElideRight, width());
    const qreal nameLeft = std::clamp<qreal>(left, 0, std::max(0, width() - metrics.horizontalAdvance(name)));
    // A name stands before the line of today, and hides it.
    painter.fillRect(QRectF(nameLeft, top, metrics.horizontalAdvance(name) + 2, nameHeight()), theme.base);
    painter.setFont(font);
    const bool isOutline = bar.isCancelled || bar.isIdle;
    painter.setPen(isOver || isOutline ? theme.text3 : theme.text2);
    painter.drawText(QPointF(nameLeft, top + (nameHeight() - metrics.height()) / 2 + metrics.ascent()), name);
    const QRectF box(left, top + nameHeight(), std::max<qreal>(4, right - left), BarHeight);
    if (isOutline) {
        painter.setPen(theme.outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOver ? theme.outline : theme.of(severity).mark);
    painter.drawRoundedRect(box, 2, 2);
}

void CoverageLine::paintAxis(QPainter &painter) const
{
    const Theme theme = Theme::current();
    const int axis = height() - nameHeight() - 4;
    Paint::hairline(painter, QPointF(0, axis), QPointF(width(), axis), theme.line);
    const QFont font = Type::font(Type::Role::Caption);
    const int baseline
        = axis + 4 + (nameHeight() - QFontMetrics(font).height()) / 2 + QFontMetrics(font).ascent();
    painter.setFont(font);
    painter.setPen(theme.text3);
    const QString from = Words::date(m_from, m_years);
    const QString until = Words::date(m_until, m_years);
    const qreal untilWide = Paint::tabularWidth(font, until);
    Paint::tabularText(painter, QPointF(0, baseline), from);
    if (Paint::tabularWidth(font, from) + 12 < width() - untilWide && m_until > m_now)
        Paint::tabularText(painter, QPointF(width() - untilWide, baseline), until);
}

void CoverageLine::paintToday(QPainter &painter) const
{
    const Theme theme = Theme::current();
    const int axis = height() - nameHeight() - 4;
    QFont strong = Type::font(Type::Role::CaptionStrong);
    strong.setWeight(QFont::DemiBold);
    const QString today = tr("Today");
    const QFontMetricsF metrics(strong);
    const qreal wide = metrics.horizontalAdvance(today);
    const qreal x = placeOf(m_now);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(QPointF(std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide)),
                             (nameHeight() - metrics.height()) / 2 + metrics.ascent()),
                     today);
    painter.fillRect(QRectF(std::clamp(qRound(x) - 1, 0, width() - 2), nameHeight(), 2, axis - nameHeight()),
                     theme.accent);
}

void CoverageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintToday(painter);
    int top = head();
    for (const Bar &bar : std::as_const(m_bars)) {
        paintBar(painter, bar, top);
        top += barRoom();
    }
    paintAxis(painter);
}

void CoverageLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Inventory
