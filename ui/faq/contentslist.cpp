// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/contentslist.h"

#include "ui/shell/paint.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int Width = 240;
constexpr int ReachedRole = Qt::UserRole;
constexpr int LevelRole = Qt::UserRole + 1;
constexpr int ScriptRole = Qt::UserRole + 2;

class HeadingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = Width - roomOf(index) - 24;
        const QRect words
            = QFontMetrics(fontOf(index))
                  .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, index.data().toString());
        Q_UNUSED(option)
        return {Width - 16, words.height() + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const bool isReached = index.data(ReachedRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, theme.hover);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), isReached ? 2 : 1, option.rect.height()),
            isReached ? theme.accent : theme.line);
        painter->setFont(fontOf(index));
        painter->setPen(isReached ? theme.text : theme.text2);
        painter->drawText(option.rect.adjusted(roomOf(index), 5, -8, -5), Qt::TextWordWrap,
                          index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->restore();
    }

private:
    static int roomOf(const QModelIndex &index) { return index.data(LevelRole).toInt() > 2 ? 28 : 12; }
    static QFont fontOf(const QModelIndex &index)
    {
        return Type::font(Type::Role::Cell,
                          index.data(ScriptRole).toInt() == 1 ? Type::Script::Han : Type::Script::Latin);
    }
};

} // namespace

ContentsList::ContentsList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName("contents");
    setFixedWidth(Width);
    setViewportMargins(0, 32, 16, 16);
    setItemDelegate(new HeadingDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit headingChosen(row(item)); });
    retranslate();
}

void ContentsList::show(const QList<Heading> &headings, Type::Script script)
{
    clear();
    for (const Heading &heading : headings) {
        auto *item = new QListWidgetItem(heading.words, this);
        item->setData(LevelRole, heading.level);
        item->setData(ScriptRole, script == Type::Script::Han ? 1 : 0);
    }
    if (count() > 0)
        setCurrentRow(0);
}

void ContentsList::setReached(qsizetype heading)
{
    for (int index = 0; index < count(); ++index)
        item(index)->setData(ReachedRole, index == heading);
}

void ContentsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit headingChosen(currentRow());
    QListWidget::keyPressEvent(event);
}

void ContentsList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void ContentsList::retranslate()
{
    setAccessibleName(tr("Contents of the article"));
}

} // namespace Faq
