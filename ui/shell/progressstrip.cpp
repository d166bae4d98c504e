// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progressstrip.h"

#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/theme.h"

#include <QDeadlineTimer>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>

using namespace std::chrono_literals;

namespace {

constexpr int BarHeight = 4;
constexpr qint64 LongWork = 10'000; ///< ms

qint64 clockOf()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label(Type::Role::Interface))
    , m_numbers(new Label(Type::Role::Interface, Label::Ink::Second))
    , m_cancel(new Button)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 8, 24, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_numbers, 0, 1);
    grid->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    m_cancel->setSmall(true);
    m_cancel->setText(tr("Cancel", "what is under way"));
    m_cancel->setObjectName("cancel");
    m_patience.setSingleShot(true);
    m_patience.setInterval(400ms);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);
    hide();
}

void ProgressStrip::start(const QString &what)
{
    say(what);
    m_startedAt = clockOf();
    m_done = 0;
    m_of = 0;
    m_isUnderWay = true;
    showNumbers();
    m_patience.start();
}

void ProgressStrip::say(const QString &what)
{
    m_what->setText(what);
    setAccessibleName(what);
}

void ProgressStrip::advance(int done, int of)
{
    m_done = done;
    m_of = of;
    showNumbers();
    update();
}

void ProgressStrip::finish()
{
    m_isUnderWay = false;
    m_patience.stop();
    hide();
}

void ProgressStrip::showNumbers()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setRowMinimumHeight(1, m_of > 0 ? BarHeight + 4 : 0);
    grid->setRowStretch(0, m_of > 0 ? 0 : 1); // without a bar the words stand beside the middle of the button
    const QLocale locale;
    if (m_of <= 0)
        return m_numbers->setText(
            m_done > 0 ? tr("%1 so far", "done, of an unknown number").arg(locale.toString(m_done))
                       : QString());
    QString words = tr("%1 / %2", "done, of").arg(locale.toString(m_done), locale.toString(m_of));
    const qint64 elapsed = clockOf() - m_startedAt;
    if (elapsed > LongWork && m_done > 0 && m_done < m_of) {
        const auto minutes = static_cast<int>(elapsed * (m_of - m_done) / m_done / 60'000) + 1;
        words = tr("%1, about %n more minute(s)", "n / m, forecast", minutes).arg(words);
    }
    m_numbers->setText(words);
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel", "what is under way"));
        showNumbers();
    }
    QWidget::changeEvent(event);
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    if (layout()->contentsMargins().bottom() > 0) // a band of its own, not a line in a form
        Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme.line);
    if (m_of <= 0)
        return; // an empty trough would say that nothing is done
    const int left = m_what->x();
    const int wide = m_numbers->geometry().right() + 1 - left;
    const QRectF trough(left, m_what->geometry().bottom() + 5, wide, BarHeight);
    QRectF bar = trough;
    bar.setWidth(m_of > 0 ? trough.width() * m_done / m_of : 0);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(trough, 2, 2);
    painter.setBrush(theme.accent);
    if (bar.width() > 0)
        painter.drawRoundedRect(bar, 2, 2);
}
