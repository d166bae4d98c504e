// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "ui/shell/button.h"
#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int IconEdge = 12;
constexpr int TextGap = 8; ///< behind the icon, beyond the padding that the style sheet gives

} // namespace

SearchField::SearchField(const QString &icon, QWidget *parent)
    : QLineEdit(parent)
    , m_icon(icon)
    , m_clear(Button::iconOnly(u"dismiss_16_regular"_s, this))
{
    m_clear->setSmall(true);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::arrange);
    m_clear->setName(tr("Clear", "the text of a search field"));
    arrange();
}

void SearchField::setKeyHint(const QKeySequence &key)
{
    m_keyHint = key.toString(QKeySequence::NativeText).replace(u'+', u' ');
    arrange();
    update();
}

void SearchField::setList(QAbstractItemView *list)
{
    m_list = list;
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isUndoAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_clear->setName(tr("Clear", "the text of a search field"));
    if (event->type() == QEvent::StyleChange)
        arrange();
    QLineEdit::changeEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if ((event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) && goToList())
        return;
    QLineEdit::keyPressEvent(event);
}

bool SearchField::goToList()
{
    if (m_list == nullptr || !m_list->isVisible() || m_list->model()->rowCount() == 0)
        return false;
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::arrange()
{
    const int hint = m_keyHint.isEmpty()
        ? 0
        : QFontMetrics(Type::font(Type::Role::KeyHint)).horizontalAdvance(m_keyHint) + 16;
    const int right = text().isEmpty() ? hint : m_clear->sizeHint().width() - 4;
    const int left = Type::scaled(16) + TextGap;
    if (textMargins().right() != right || textMargins().left() != left)
        setTextMargins(left, 0, right, 0);
    m_clear->setVisible(!text().isEmpty() && !isReadOnly());
    const QSize size = m_clear->sizeHint();
    m_clear->setGeometry(width() - size.width() - 3, (height() - size.height()) / 2, size.width(),
                         size.height());
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.drawPixmap(IconEdge, (height() - Type::scaled(16)) / 2,
                       Paint::icon(m_icon, isEnabled() ? theme.text2 : theme.disabled, devicePixelRatioF()));
    if (m_keyHint.isEmpty() || !text().isEmpty())
        return;

    painter.setFont(Type::font(Type::Role::KeyHint));
    const int wide = painter.fontMetrics().horizontalAdvance(m_keyHint) + 12;
    const int high = Type::scaled(18);
    const QRectF box(width() - wide - 8, (height() - high) / 2, wide, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.text3);
    painter.drawText(box, Qt::AlignCenter, m_keyHint);
}
