// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/lifebar.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>

namespace Credentials {

namespace {

constexpr int BarHeight = 8;
constexpr qreal LeastPart = 12; ///< what can still be told apart at either side of an end that has passed
int aboveBar()
{
    return Type::lineHeight(Type::Role::Caption) + 6;
}

} // namespace

LifeBar::LifeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeBar::show(const Standing &standing, const Thresholds &thresholds, const QDateTime &now,
                   Words::Years years)
{
    m_standing = standing;
    m_thresholds = thresholds;
    m_now = now;
    m_years = years;
    setVisible(standing.notBefore && standing.notAfter && !standing.neverEnds
               && *standing.notBefore < *standing.notAfter);
    describe();
    update();
}

void LifeBar::describe()
{
    if (!m_standing.notBefore || !m_standing.notAfter)
        return;
    setAccessibleName(
        tr("Valid from %1 to %2, %3 % has passed")
            .arg(Words::date(*m_standing.notBefore, m_years), Words::date(*m_standing.notAfter, m_years))
            .arg(qRound(shareOf(m_now) * 100)));
}

QSize LifeBar::sizeHint() const
{
    return {320, aboveBar() + BarHeight + 6 + Type::lineHeight(Type::Role::Caption)};
}

void LifeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

qreal LifeBar::shareOf(const QDateTime &moment) const
{
    const auto whole = static_cast<qreal>(m_standing.notBefore->secsTo(*m_standing.notAfter));
    return std::clamp(static_cast<qreal>(m_standing.notBefore->secsTo(moment)) / whole, 0.0, 1.0);
}

bool LifeBar::isOver() const
{
    return m_now > *m_standing.notAfter;
}

qreal LifeBar::endPlace() const
{
    if (!isOver())
        return width();
    const auto life = static_cast<qreal>(m_standing.notBefore->secsTo(*m_standing.notAfter));
    const auto sinceStart = static_cast<qreal>(m_standing.notBefore->secsTo(m_now));
    return std::clamp(width() * life / sinceStart, LeastPart, std::max(LeastPart, width() - LeastPart));
}

void LifeBar::paintEvent(QPaintEvent *)
{
    if (!m_standing.notBefore || !m_standing.notAfter)
        return;
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, aboveBar(), width(), BarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(theme.of(m_standing.severity).mark);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(endPlace() * shareOf(m_now), BarHeight)), 2, 2);
    paintTicks(painter);

    const QFont font = Type::font(Type::Role::Caption);
    const int baseline = aboveBar() + BarHeight + 6 + QFontMetrics(font).ascent();
    painter.setFont(font);
    painter.setPen(theme.text2);
    const QString from = Words::date(*m_standing.notBefore, m_years);
    const QString until = Words::date(*m_standing.notAfter, m_years);
    const qreal untilWide = Paint::tabularWidth(font, until);
    const qreal untilAt = std::clamp(endPlace() - untilWide, 0.0, std::max(0.0, width() - untilWide));
    Paint::tabularText(painter, QPointF(untilAt, baseline), until);
    // Of a life that was short and ended long ago, the end is what counts.
    if (Paint::tabularWidth(font, from) + 12 <= untilAt)
        Paint::tabularText(painter, QPointF(0, baseline), from);
}

void LifeBar::paintTicks(QPainter &painter) const
{
    const Theme theme = Theme::current();
    QFont font = Type::font(Type::Role::Caption);
    QFont strong = Type::font(Type::Role::CaptionStrong);
    strong.setWeight(QFont::DemiBold);
    const int baseline = QFontMetrics(font).ascent();
    QList<QRectF> taken;
    // False where another label stands already: a tick without its number would only be a riddle.
    const auto label = [&](qreal x, const QString &text, const QFont &face, const QColor &color) {
        const qreal wide = QFontMetricsF(face).horizontalAdvance(text);
        const qreal left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        const QRectF box(left - 4, 0, wide + 8, 1);
        if (std::any_of(taken.begin(), taken.end(),
                        [&box](const QRectF &one) { return box.intersects(one); }))
            return false;
        taken.append(box);
        painter.setFont(face);
        painter.setPen(color);
        painter.drawText(QPointF(left, baseline), text);
        return true;
    };
    if (m_now >= *m_standing.notBefore) {
        const qreal x = isOver() ? width() - 1.0 : std::clamp(shareOf(m_now) * width(), 1.0, width() - 1.0);
        label(x, tr("Today"), strong, theme.text);
        painter.fillRect(QRectF(qRound(x) - 1, aboveBar() - 4, 2, BarHeight + 8), theme.text);
    }
    if (isOver())
        return;
    for (const int days : {m_thresholds.urgent, m_thresholds.notice, m_thresholds.warning}) {
        const QDateTime moment = m_standing.notAfter->addDays(-days);
        const qreal x = shareOf(moment) * width();
        if (moment > *m_standing.notBefore && label(x, QLocale().toString(days), font, theme.text3))
            painter.fillRect(QRectF(qRound(x), aboveBar() - 3, 1, BarHeight + 6), theme.outline);
    }
}

} // namespace Credentials
