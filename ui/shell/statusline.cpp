// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/plaintip.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>

namespace {

constexpr int LinkEdge = 6; ///< room for the focus ring beside the words

} // namespace

/// Words that lead somewhere, as quiet as the others until they are pointed at.
class StatusLink final : public QAbstractButton
{
public:
    explicit StatusLink(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName("statusLink");
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(this, &QAbstractButton::clicked, this, [this] {
            if (m_action)
                m_action->trigger();
        });
    }

    void follow(QAction *action, const QString &words)
    {
        m_action = action;
        setText(words);
        setToolTip(action ? plainTip(action->toolTip()) : QString());
        setVisible(action && !words.isEmpty());
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(Type::font(Type::Role::Caption)).horizontalAdvance(text()) + 12,
                Type::scaled(22)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::current();
        QPainter painter(this);
        QFont font = Type::font(Type::Role::Caption);
        font.setUnderline(underMouse() || hasFocus());
        painter.setFont(font);
        painter.setPen(underMouse() || isDown() ? theme.accent : theme.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }

private:
    QPointer<QAction> m_action;
};

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_left(new Label(Type::Role::Caption, Label::Ink::Second))
    , m_right(new Label(Type::Role::Caption, Label::Ink::Second))
    , m_link(new StatusLink(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 1, 24 - LinkEdge, 0);
    row->setSpacing(16);
    row->addWidget(m_left, 1);
    row->addWidget(m_right);
    row->addWidget(m_link);
    m_link->hide();
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFixedHeight(Type::scaled(28));
}

void StatusLine::show(const QString &left, const QString &right, QAction *action)
{
    m_left->setText(left);
    m_left->setToolTip(plainTip(left));
    m_right->setText(action ? QString() : right);
    m_right->setContentsMargins(0, 0, LinkEdge, 0);
    m_right->setVisible(!action);
    m_link->follow(action, right);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(Type::scaled(28));
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    Paint::hairline(painter, QPointF(0, 0), QPointF(width(), 0), theme.line);
}
