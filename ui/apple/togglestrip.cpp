// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/togglestrip.h"

#include "ui/shell/paint.h"
#include "ui/shell/parts.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace SchoolManager {

namespace {

constexpr int Margin = 24;
constexpr int Above = 7;
constexpr int Between = 2;
constexpr int Room = 9; ///< at either end of a toggle
constexpr int Gap = 7;
constexpr int MarkSide = 16;

QFont boldOf()
{
    QFont font = Type::font(Type::Role::Interface);
    font.setWeight(QFont::DemiBold);
    return font;
}

class ToggleButton final : public QAbstractButton
{
public:
    ToggleButton(ToggleStrip::Toggle toggle, QWidget *parent)
        : QAbstractButton(parent)
        , m_toggle(std::move(toggle))
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setText(m_toggle.name);
        setObjectName(u"toggle%1"_s.arg(m_toggle.id));
        setAccessibleName(m_toggle.name + u' ' + QLocale().toString(m_toggle.count));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {2 * Room + markRoom() + QFontMetrics(Type::font(Type::Role::Interface)).horizontalAdvance(text()) + Gap
                    + QFontMetrics(boldOf()).horizontalAdvance(number()),
                Type::scaled(32)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ground = isChecked() ? theme.select : theme.base;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 6, 6);
        int x = Room;
        if (m_toggle.mark) {
            const int side = Type::scaled(MarkSide);
            Paint::severityMark(painter, QRect(x, (height() - side) / 2, side, side), *m_toggle.mark, theme, ground);
            x += markRoom();
        }
        const QFont font = Type::font(Type::Role::Interface);
        painter.setFont(font);
        painter.setPen(isChecked() ? theme.text : theme.text2);
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text());
        x += QFontMetrics(font).horizontalAdvance(text()) + Gap;
        painter.setFont(boldOf());
        painter.setPen(theme.text);
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, number());
        if (!hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }

private:
    [[nodiscard]] QString number() const { return QLocale().toString(m_toggle.count); }
    [[nodiscard]] int markRoom() const { return m_toggle.mark ? Type::scaled(MarkSide) + Gap : 0; }

    ToggleStrip::Toggle m_toggle;
};

} // namespace

ToggleStrip::ToggleStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    arrange();
}

void ToggleStrip::show(const QList<Toggle> &toggles)
{
    if (toggles == m_toggles)
        return;
    const bool hadFocus
        = std::ranges::any_of(m_buttons, [](const QWidget *button) { return button->hasFocus(); });
    m_toggles = toggles;
    for (QWidget *button : std::as_const(m_buttons))
        discard(button);
    m_buttons.clear();
    const bool isThere
        = std::ranges::any_of(toggles, [this](const Toggle &toggle) { return toggle.id == m_chosen; });
    if (!isThere)
        m_chosen = toggles.isEmpty() ? -1 : toggles.first().id;
    for (const Toggle &toggle : toggles) {
        auto *button = new ToggleButton(toggle, this);
        button->setChecked(toggle.id == m_chosen);
        connect(button, &QAbstractButton::clicked, this, [this, id = toggle.id] {
            m_chosen = id;
            emit chosen(id);
        });
        button->show();
        m_buttons.append(button);
        if (hadFocus && toggle.id == m_chosen)
            button->setFocus();
    }
    arrange();
}

void ToggleStrip::arrange()
{
    int x = Margin;
    int y = Above;
    const int line = Type::scaled(32);
    for (QWidget *button : std::as_const(m_buttons)) {
        const int wide = button->sizeHint().width();
        if (x > Margin && x + wide > width() - Above) {
            x = Margin;
            y += line + Between;
        }
        button->setGeometry(x, y, wide, line);
        x += wide + Between;
    }
    setFixedHeight(y + line + Above + 1);
}

void ToggleStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void ToggleStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ToggleStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme.line);
}

} // namespace SchoolManager
