// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/devicelist.h"

#include "ui/jamf/devicemodel.h"
#include "ui/shell/paint.h"
#include "ui/shell/rowpaint.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

constexpr int RowHeight = 44;
constexpr int MostRows = 4; ///< in sight
constexpr int Padding = 8;

int boxSide()
{
    return Type::scaled(16);
}

/// The room around the box that a click may hit.
int boxRoom()
{
    return Padding + boxSide() + Padding;
}

class DeviceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using enum Type::Role;
        const Theme theme = Theme::current();
        painter->save();
        RowPaint::fill(*painter, option, theme);
        const QRect &row = option.rect;
        paintBox(*painter,
                 QRect(row.left() + Padding, row.center().y() - boxSide() / 2 + 1, boxSide(), boxSide()),
                 index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked, theme);
        const int left = row.left() + boxRoom() + 4;
        const int width = row.right() - Padding - left;
        int y = row.top() + (row.height() - Type::lineHeight(RowName) - Type::lineHeight(Caption)) / 2;
        const auto line = [&](Type::Role role, const QString &text, const QColor &color) {
            const QFontMetrics metrics(Type::font(role));
            RowPaint::lines(*painter, {{metrics.elidedText(text, Qt::ElideMiddle, width)}, role}, left, y,
                            color);
            y += Type::lineHeight(role);
        };
        line(RowName, index.data().toString(), theme.text);
        line(Caption, index.data(DeviceModel::SecondLineRole).toString(), theme.text2);
        RowPaint::frame(*painter, option, theme);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, Type::scaled(RowHeight)};
    }

    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                     const QModelIndex &) override
    {
        return false; // the list knows where the box is painted
    }

private:
    static void paintBox(QPainter &painter, const QRect &box, bool isChosen, const Theme &theme)
    {
        painter.setPen(QPen(isChosen ? theme.accent : theme.outline, 1));
        painter.setBrush(isChosen ? theme.accent : theme.base);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (isChosen)
            painter.drawPixmap(box.topLeft(),
                               Paint::icon(u"checkmark_16_regular"_s, theme.onAccent,
                                           painter.device()->devicePixelRatioF()));
    }
};

} // namespace

DeviceList::DeviceList(DeviceModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"devicesFound"_s);
    setModel(&model);
    setItemDelegate(new DeviceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalScrollBar()->setSingleStep(22);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize DeviceList::sizeHint() const
{
    const int rows = std::min(m_model.rowCount(), MostRows);
    // Half a row more says that there are others.
    const int half = m_model.rowCount() > MostRows ? Type::scaled(RowHeight) / 2 : 0;
    return {Type::scaled(240), rows * Type::scaled(RowHeight) + half};
}

void DeviceList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->key() == Qt::Key_Space && row >= 0) {
        m_model.choose(
            row, m_model.data(currentIndex(), Qt::CheckStateRole).value<Qt::CheckState>() != Qt::Checked);
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_model.chooseAll(m_model.chosen().size() < m_model.devices().size());
    } else {
        QListView::keyPressEvent(event);
    }
}

void DeviceList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && event->position().x() < boxRoom())
        m_model.choose(index.row(), index.data(Qt::CheckStateRole).value<Qt::CheckState>() != Qt::Checked);
    QListView::mouseReleaseEvent(event);
}

void DeviceList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
    if (event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void DeviceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentDeviceChanged();
}

} // namespace Jamf
