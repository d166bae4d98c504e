// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/stepsline.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace SchoolManager {

namespace {

constexpr int Height = 44;
constexpr int Margin = 24;
constexpr int Side = 20;
constexpr int Gap = 10;
constexpr int Between = 40; ///< with the arrow

QFont fontOf(bool isCurrent)
{
    QFont font = Type::font(Type::Role::Interface);
    font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

StepsLine::StepsLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    fit();
}

void StepsLine::setNames(const QStringList &names)
{
    m_names = names;
    setCurrent(m_current);
}

void StepsLine::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(QLocale().toString(step + 1), QLocale().toString(m_names.size()), m_names.value(step)));
    update();
}

void StepsLine::fit()
{
    setFixedHeight(Type::scaled(Height));
}

int StepsLine::stepWidth(int step) const
{
    return Type::scaled(Side) + Gap + QFontMetrics(fontOf(true)).horizontalAdvance(m_names.at(step));
}

void StepsLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void StepsLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setRenderHint(QPainter::Antialiasing);
    int whole = 2 * Margin - Between;
    for (int step = 0; step < m_names.size(); ++step)
        whole += stepWidth(step) + Between;
    const int side = Type::scaled(Side);
    int x = Margin;
    for (int step = 0; step < m_names.size(); ++step) {
        if (whole > width() && step != m_current)
            continue;
        const QRectF ring(x + 0.5, (height() - side) / 2.0 + 0.5, side - 1, side - 1);
        const bool isCurrent = step == m_current;
        if (step < m_current) {
            Paint::severityMark(painter, ring, Credentials::Severity::Ok, theme, theme.base);
        } else {
            painter.setPen(isCurrent ? QPen(Qt::NoPen) : QPen(theme.outline, 1));
            painter.setBrush(isCurrent ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(ring);
            painter.setFont(Type::font(Type::Role::Caption));
            painter.setPen(isCurrent ? theme.onAccent : theme.text3);
            painter.drawText(ring, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(fontOf(isCurrent));
        painter.setPen(step <= m_current ? theme.text : theme.text3);
        const QRect words(x + side + Gap, 0, width(), height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_names.at(step));
        x += stepWidth(step);
        if (whole <= width() && step + 1 < m_names.size()) {
            const QPixmap arrow
                = Paint::icon(u"chevron_right_16_regular"_s, theme.text3, devicePixelRatioF());
            const int arrowSide = Type::scaled(16);
            painter.drawPixmap(x + (Between - arrowSide) / 2, (height() - arrowSide) / 2, arrow);
        }
        x += Between;
    }
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme.line);
}

} // namespace SchoolManager
