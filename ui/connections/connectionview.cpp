// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionview.h"

#include "ui/connections/connectionmodel.h"
#include "ui/shell/linebreaker.h"
#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

using Credentials::Severity;
using Type::Role;

constexpr int Margin = 16;
constexpr int MarkSide = 14;
constexpr int LeastHeight = 80;

/// From the left, behind the icon.
int wordsAt()
{
    return Margin + Type::scaled(16) + Margin;
}

int baselineIn(Role role, int top)
{
    const QFontMetrics metrics(Type::font(role));
    return top + (Type::lineHeight(role) - metrics.height()) / 2 + metrics.ascent();
}

/// Icon, name, address, and the state with its mark; what does not fit in one line takes two.
class ConnectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.widget ? option.widget->width() : option.rect.width();
        const int words = heightOf(layout(index, width)) + 20;
        return {0, std::max(Type::scaled(LeastHeight), (words + 3) / 4 * 4)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme theme = Theme::current();
        const QRect &row = option.rect;
        const QColor ground = groundOf(option, theme);
        painter->fillRect(row, ground);
        const Words words = layout(index, option.widget ? option.widget->width() : row.width());
        int y = row.top() + (row.height() - heightOf(words)) / 2;
        painter->drawPixmap(row.left() + Margin, y + (Type::lineHeight(Role::RowName) - Type::scaled(16)) / 2,
                            Paint::icon(index.data(ConnectionModel::IconRole).toString(), theme.text2,
                                        painter->device()->devicePixelRatioF()));
        const bool isPaused = index.data(ConnectionModel::PausedRole).toBool();
        y = lines(*painter, words.name, Role::RowName, row.left() + wordsAt(), y,
                  isPaused ? theme.text2 : theme.text);
        y = lines(*painter, words.place, Role::Caption, row.left() + wordsAt(), y, theme.text2) + 2;

        const auto severity = index.data(ConnectionModel::SeverityRole).value<Severity>();
        const int side = Type::scaled(MarkSide);
        const QRectF square(row.left() + wordsAt(), y + (Type::lineHeight(Role::Caption) - side) / 2.0, side,
                            side);
        if (isPaused)
            painter->drawPixmap(square.center() - QPointF(Type::scaled(16), Type::scaled(16)) / 2,
                                Paint::icon(u"pause_16_regular"_s, theme.of(severity).text,
                                            painter->device()->devicePixelRatioF()));
        else
            Paint::severityMark(*painter, square, severity, theme, ground);
        lines(*painter, words.state, Role::Caption, row.left() + wordsAt() + side + 6, y,
              theme.of(severity).text);
        frame(*painter, option, theme);
        painter->restore();
    }

private:
    struct Words
    {
        QStringList name, place, state;
    };

    [[nodiscard]] Words layout(const QModelIndex &index, int width) const
    {
        const int room = width - wordsAt() - Margin;
        const auto broken = [this, &index](int role, Role type, int wide) {
            return m_breaker.broken(index.data(role).toString(), Type::font(type), wide, 2);
        };
        return {broken(Qt::DisplayRole, Role::RowName, room),
                broken(ConnectionModel::PlaceRole, Role::Caption, room),
                broken(ConnectionModel::StateRole, Role::Caption, room - Type::scaled(MarkSide) - 6)};
    }

    static int heightOf(const Words &words)
    {
        return static_cast<int>(words.name.size()) * Type::lineHeight(Role::RowName)
            + static_cast<int>(words.place.size() + words.state.size()) * Type::lineHeight(Role::Caption) + 2;
    }

    static int lines(QPainter &painter, const QStringList &lines, Role role, int left, int top,
                     const QColor &color)
    {
        painter.setFont(Type::font(role));
        painter.setPen(color);
        for (const QString &line : lines) {
            painter.drawText(left, baselineIn(role, top), line);
            top += Type::lineHeight(role);
        }
        return top;
    }

    static QColor groundOf(const QStyleOptionViewItem &option, const Theme &theme)
    {
        if (option.state & QStyle::State_Selected)
            return option.widget && option.widget->hasFocus() ? theme.select : theme.selectIdle;
        return option.state & QStyle::State_MouseOver ? theme.hover : theme.base;
    }

    static void frame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
    {
        const QRect &row = option.rect;
        Paint::hairline(painter, row.bottomLeft(), row.bottomRight() + QPoint(1, 0), theme.line);
        if (!(option.state & QStyle::State_HasFocus))
            return;
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -2), 4, 4);
    }

    mutable LineBreaker m_breaker;
};

} // namespace

ConnectionView::ConnectionView(ConnectionModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"connectionList"_s);
    setModel(&model);
    setItemDelegate(new ConnectionDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(28);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

QString ConnectionView::current() const
{
    return currentIndex().data(ConnectionModel::IdRole).toString();
}

void ConnectionView::select(const QString &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid() || index == currentIndex())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ConnectionView::ensureCurrent()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

void ConnectionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentChosen(current.data(ConnectionModel::IdRole).toString());
}

void ConnectionView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason)
        ensureCurrent();
    QListView::focusInEvent(event);
}

void ConnectionView::keyPressEvent(QKeyEvent *event)
{
    const QString id = current();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!id.isEmpty())
            emit opened(id);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!id.isEmpty())
            emit removalAsked(id);
        return;
    default: QListView::keyPressEvent(event);
    }
}

void ConnectionView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    // Where the list stands alone, the row that is current already has to lead on as well.
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit currentChosen(index.data(ConnectionModel::IdRole).toString());
}

void ConnectionView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit opened(index.data(ConnectionModel::IdRole).toString());
}

void ConnectionView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint where = isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    emit menuAsked(index.data(ConnectionModel::IdRole).toString(), where);
}

void ConnectionView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void ConnectionView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        scheduleDelayedItemsLayout();
}

} // namespace Connections
