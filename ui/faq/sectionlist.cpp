// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/sectionlist.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QMenu>
#include <QMouseEvent>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int Inset = 8;
constexpr int Margin = 20;
constexpr int IconGap = 8;

class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int gap = index.data(SectionModel::GapRole).toBool() ? Type::scaled(12) : 0;
        return {0, Type::scaled(index.data(SectionModel::HeadRole).toBool() ? 24 : 32) + gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Theme theme = Theme::current();
        const int gap = index.data(SectionModel::GapRole).toBool() ? Type::scaled(12) : 0;
        const QRect row = option.rect.adjusted(Inset, gap, -Inset, 0);
        paintGround(*painter, row, option, theme);
        if (index.data(SectionModel::HeadRole).toBool())
            paintHead(*painter, row, index, theme);
        else
            paintWords(*painter, row, option, index, theme);
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                            const Theme &theme)
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool hasFocus = option.widget && option.widget->hasFocus();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isChosen || option.state & QStyle::State_MouseOver) {
            painter.setBrush(isChosen ? theme.select : theme.hover);
            painter.drawRoundedRect(row, 6, 6);
        }
        if (isChosen && hasFocus) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
        }
    }

    static void paintHead(QPainter &painter, const QRect &row, const QModelIndex &index, const Theme &theme)
    {
        const QRect box = row.adjusted(Margin - Inset, 0, -Inset, 0);
        painter.setFont(Type::font(Type::Role::CaptionStrong));
        painter.setPen(theme.text3);
        painter.drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    }

    static void paintWords(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const Theme &theme)
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        QRect box = row.adjusted(Margin - Inset, 0, Inset - Margin, 0);
        if (const QString icon = index.data(SectionModel::IconRole).toString(); !icon.isEmpty()) {
            const QString look
                = icon == "star"_L1 || (icon == "bookmark"_L1 && isChosen) ? u"filled"_s : u"regular"_s;
            const bool isAccent = isChosen || icon == "star"_L1;
            painter.drawPixmap(box.left(), row.center().y() - (Type::scaled(16) - 1) / 2,
                               Paint::icon(icon + u"_16_"_s + look, isAccent ? theme.accent : theme.text2,
                                           painter.device()->devicePixelRatioF()));
            box.setLeft(box.left() + Type::scaled(16) + IconGap);
        }
        const QString count = index.data(SectionModel::CountRole).toString();
        const QFont small = Type::font(Type::Role::Caption);
        const int countWidth = count.isEmpty() ? 0 : qCeil(Paint::tabularWidth(small, count)) + 8;
        const QFont font = Type::font(Type::Role::Interface);
        QFont strong = font;
        strong.setWeight(Type::font(Type::Role::RowName).weight());
        painter.setFont(isChosen ? strong : font);
        painter.setPen(isChosen ? theme.text : theme.text2);
        const QRect words = box.adjusted(0, 0, -countWidth, 0);
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (count.isEmpty())
            return;
        painter.setFont(small);
        painter.setPen(theme.text3);
        const QFontMetrics metrics(small);
        Paint::tabularText(painter,
                           QPointF(box.right() + 1 - Paint::tabularWidth(small, count),
                                   row.center().y() + 1 + (metrics.ascent() - metrics.descent()) / 2.0),
                           count);
    }
};

} // namespace

SectionList::SectionList(SectionModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"sections"_s);
    setModel(&model);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setViewportMargins(0, 12, 0, 12);
}

void SectionList::choose(const Shelf &shelf)
{
    const QModelIndex index = m_model.indexOf(shelf);
    if (index == currentIndex())
        return;
    m_isQuiet = true;
    setCurrentIndex(index);
    m_isQuiet = false;
}

void SectionList::fill(QMenu &menu)
{
    menu.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(SectionModel::GapRole).toBool())
            menu.addSeparator();
        const QString count = index.data(SectionModel::CountRole).toString();
        QString words = index.data().toString().replace(u'&', u"&&"_s);
        if (!count.isEmpty())
            words += u'\t' + count;
        auto *action
            = menu.addAction(words, this, [this, shelf = m_model.shelfAt(row)] { emit chosen(shelf); });
        action->setEnabled(!index.data(SectionModel::HeadRole).toBool());
        action->setCheckable(true);
        action->setChecked(index == currentIndex());
    }
}

void SectionList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_model.refresh();
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void SectionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isQuiet && !current.data(SectionModel::HeadRole).toBool())
        emit chosen(m_model.shelfAt(current.row()));
}

void SectionList::mousePressEvent(QMouseEvent *event)
{
    // The page goes back and forward with these.
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        return event->ignore();
    QListView::mousePressEvent(event);
}

void SectionList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    // A click on what is chosen already goes back to it, from one tag to all of them.
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        emit chosen(m_model.shelfAt(index.row()));
}

void SectionList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

} // namespace Faq
