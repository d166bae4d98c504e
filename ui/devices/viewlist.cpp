// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/viewlist.h"

#include "core/base/text.h"
#include "ui/devices/devicewords.h"
#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr int ViewRole = Qt::UserRole + 1;
constexpr int FilterRole = Qt::UserRole + 2; ///< 0 for a view, −1 for a heading
constexpr int CountRole = Qt::UserRole + 3; ///< words; empty while it is not known
constexpr int Inset = 8;
constexpr int RowHeight = 32;
constexpr int HeadingHeight = 40;
constexpr qsizetype NameLimit = 60;
constexpr int HeadingRow = -1;

bool isHeading(const QModelIndex &index)
{
    return index.data(FilterRole).toLongLong() == HeadingRow;
}

class ViewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, Type::scaled(isHeading(index) ? HeadingHeight : RowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Theme theme = Theme::current();
        const bool isChosen = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(Inset, 0, -Inset, 0);
        QRect box = row.adjusted(12, 0, -12, 0);
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHeading(index)) {
            painter->setFont(Type::font(Type::Role::Caption));
            painter->setPen(theme.text3);
            painter->drawText(box.adjusted(0, 0, 0, -6), Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString());
            return painter->restore();
        }
        painter->setPen(Qt::NoPen);
        if (isChosen || option.state & QStyle::State_MouseOver) {
            painter->setBrush(isChosen ? theme.select : theme.hover);
            painter->drawRoundedRect(row, 6, 6);
        }
        if (isChosen && option.widget && option.widget->hasFocus()) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
        }
        const QFont countFont = Type::font(Type::Role::Caption);
        const QString count = index.data(CountRole).toString();
        const qreal countWidth = Paint::tabularWidth(countFont, count);
        painter->setFont(countFont);
        painter->setPen(isChosen ? theme.text : theme.text3);
        const QFontMetrics metrics(countFont);
        Paint::tabularText(*painter,
                           QPointF(box.right() - countWidth,
                                   box.top() + (box.height() - metrics.height()) / 2.0 + metrics.ascent()),
                           count);
        QFont font = Type::font(Type::Role::Interface);
        if (isChosen)
            font.setWeight(Type::font(Type::Role::RowName).weight());
        painter->setFont(font);
        painter->setPen(isChosen ? theme.text : theme.text2);
        box.setRight(box.right() - static_cast<int>(countWidth) - 8);
        painter->drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        painter->restore();
    }
};

QString withCount(const QString &name, const QString &count)
{
    return count.isEmpty() ? name
                           : ViewList::tr("%1: %2", "a view of devices and their number").arg(name, count);
}

} // namespace

ViewList::ViewList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_box(new QComboBox(this))
{
    setObjectName(u"deviceViews"_s);
    m_list->setObjectName(u"viewList"_s);
    m_box->setObjectName(u"viewBox"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_box);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewList::take);
    // A click on a heading or below the last row chooses nothing else: what the table shows stays marked.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_list->selectedItems().isEmpty() && m_list->currentItem())
            m_list->currentItem()->setSelected(true);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ViewList::offerRemoval);
    connect(m_box, &QComboBox::activated, this,
            [this](int at) { m_list->setCurrentRow(m_box->itemData(at).toInt()); });
    fill();
    arrange();
}

QList<View> ViewList::views()
{
    return {View::All,     View::InOrgNotInJamf, View::InJamfNotInOrg, View::Unassigned, View::WrongServer,
            View::NotSeen, View::CoverageEnding, View::ManuallyAdded,  View::Released};
}

void ViewList::show(const QHash<View, int> &days, const QList<SavedFilter> &filters)
{
    m_days = days;
    m_filters = filters;
    if (m_counts.size() != views().size() + filters.size())
        m_counts.clear(); // of other questions
    fill();
}

void ViewList::setCounts(const QList<qsizetype> &counts)
{
    m_counts = counts;
    fill();
}

void ViewList::setCurrent(View view, qint64 filter)
{
    m_view = view;
    m_filter = filter;
    fill();
}

void ViewList::fill()
{
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietBox(m_box);
    const int scrolled = m_list->verticalScrollBar() ? m_list->verticalScrollBar()->value() : 0;
    m_list->clear();
    m_box->clear();
    qsizetype at = 0;
    const auto add = [this, &at](const QString &name, View view, qint64 filter) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(ViewRole, static_cast<int>(view));
        item->setData(FilterRole, filter);
        const bool isHead = filter == HeadingRow;
        if (isHead) {
            item->setFlags(Qt::NoItemFlags);
            return;
        }
        // A count of which the question is not complete would only confuse.
        const qsizetype known = at < m_counts.size() ? m_counts[at] : -1;
        const QString count = known < 0 ? QString() : QLocale().toString(known);
        ++at;
        item->setData(CountRole, count);
        item->setData(Qt::AccessibleTextRole, withCount(name, count));
        item->setToolTip(filter == 0 ? DeviceWords::viewMeaning(view) : name.toHtmlEscaped());
        m_box->addItem(withCount(name, count), m_list->row(item));
        if (filter == m_filter && (filter != 0 || view == m_view)) {
            m_list->setCurrentItem(item);
            m_box->setCurrentIndex(m_box->count() - 1);
        }
    };
    for (const View view : views()) {
        add(DeviceWords::view(view, m_days.value(view)), view, 0);
        if (view == View::All)
            add(tr("Compare", "heading above views of devices"), view, HeadingRow);
    }
    if (!m_filters.isEmpty())
        add(tr("Saved filters"), View::All, HeadingRow);
    for (const SavedFilter &filter : std::as_const(m_filters))
        add(visible(filter.name, NameLimit), filter.query.view, filter.id);
    m_list->setAccessibleName(tr("Views of devices"));
    m_box->setAccessibleName(tr("Views of devices"));
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
}

void ViewList::take(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || item->data(FilterRole).toLongLong() == HeadingRow)
        return;
    m_view = static_cast<View>(item->data(ViewRole).toInt());
    m_filter = item->data(FilterRole).toLongLong();
    for (int at = 0; at < m_box->count(); ++at) {
        if (m_box->itemData(at).toInt() == row)
            m_box->setCurrentIndex(at);
    }
    if (m_filter != 0)
        emit filterChosen(m_filter);
    else
        emit viewChosen(m_view);
}

qint64 ViewList::currentFilter() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? std::max<qint64>(0, item->data(FilterRole).toLongLong()) : 0;
}

void ViewList::offerRemoval(const QPoint &place)
{
    const QListWidgetItem *item = m_list->itemAt(place);
    const qint64 filter = item ? item->data(FilterRole).toLongLong() : 0;
    if (filter <= 0)
        return;
    QMenu menu;
    connect(menu.addAction(tr("Remove “%1”", "a saved filter").arg(item->text().replace(u'&', u"&&"_s))), &QAction::triggered, this,
            [this, filter] { emit removalAsked(filter); });
    menu.exec(m_list->viewport()->mapToGlobal(place));
}

bool ViewList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Slash) {
        emit filterFieldWanted();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete
        && currentFilter() > 0) {
        emit removalAsked(currentFilter());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ViewList::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
}

void ViewList::arrange()
{
    m_list->setVisible(!m_isNarrow);
    m_box->setVisible(m_isNarrow);
    setFocusProxy(m_isNarrow ? static_cast<QWidget *>(m_box) : m_list);
    layout()->setContentsMargins(m_isNarrow ? QMargins(16, 8, 16, 0) : QMargins(0, 12, 1, 12));
    if (m_isNarrow) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        setFixedWidth(Type::scaled(Width));
    }
    setSizePolicy(m_isNarrow ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  m_isNarrow ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void ViewList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
    if (event->type() == QEvent::StyleChange) {
        arrange();
        m_list->doItemsLayout();
    }
}

void ViewList::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    if (!m_isNarrow)
        Paint::hairline(painter, QPointF(width() - 1, 0), QPointF(width() - 1, height()), theme.line);
}

} // namespace Inventory
