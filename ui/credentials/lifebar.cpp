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
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * shareOf(m_now), BarHeight)), 2, 2);
    paintTicks(painter);

    const QFont font = Type::font(Type::Role::Caption);
    const int baseline = aboveBar() + BarHeight + 4 + QFontMetrics(font).ascent();
    painter.setFont(font);
    painter.setPen(theme.text2);
    const QString from = Words::date(*m_standing.notBefore, m_years);
    const QString until = Words::date(*m_standing.notAfter, m_years);
    Paint::tabularText(painter, QPointF(0, baseline), from);
    Paint::tabularText(painter, QPointF(width() - Paint::tabularWidth(font, until), baseline), until);
}

void LifeBar::paintTicks(QPainter &painter) const
{
    const Theme theme = Theme::current();
    QFont font = Type::font(Type::Role::Caption);
    QFont strong = Type::font(Type::Role::CaptionStrong);
    strong.setWeight(QFont::DemiBold);
    const int baseline = QFontMetrics(font).ascent();
    QList<QRect> taken;
    const auto label = [&](qreal x, const QString &text, const QFont &face, const QColor &color) {
        const int width = QFontMetrics(face).horizontalAdvance(text);
        const int left = std::clamp(qRound(x) - width / 2, 0, std::max(0, this->width() - width));
        const QRect box(left - 3, 0, width + 6, 1);
        const bool isTaken = std::any_of(taken.begin(), taken.end(),
                                         [&box](const QRect &other) { return box.intersects(other); });
        if (isTaken)
            return;
        taken.append(box);
        painter.setFont(face);
        painter.setPen(color);
        painter.drawText(left, baseline, text);
    };
    if (m_now >= *m_standing.notBefore && m_now <= *m_standing.notAfter) {
        const qreal x = std::clamp(shareOf(m_now) * width(), 1.0, width() - 1.0);
        painter.fillRect(QRectF(qRound(x) - 1, aboveBar() - 4, 2, BarHeight + 8), theme.text);
        label(x, tr("Today"), strong, theme.text);
    }
    for (const int days : {m_thresholds.notice, m_thresholds.warning, m_thresholds.urgent}) {
        const QDateTime moment = m_standing.notAfter->addDays(-days);
        if (moment <= *m_standing.notBefore)
            continue;
        const qreal x = shareOf(moment) * width();
        painter.fillRect(QRectF(qRound(x), aboveBar() - 3, 1, BarHeight + 6), theme.outline);
        label(x, QLocale().toString(days), font, theme.text3);
    }
}

} // namespace Credentials
