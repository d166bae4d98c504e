// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/glossaryview.h"

#include "ui/faq/markedlines.h"
#include "ui/shell/paint.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int Margin = 16;
constexpr int Above = 12;
constexpr int Gap = 24;
constexpr int TwoColumns = 560; ///< narrower, the explanation stands below the names
constexpr int Longest = 640; ///< of a line

} // namespace

class GlossaryView::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    struct Layout
    {
        MarkedLines name, other, also, explanation, link;
        int left = 0; ///< of the explanation
        int explanationTop = 0;
        int height = 0;

        [[nodiscard]] int linkTop() const { return explanationTop + explanation.height() + 4; }
    };

    [[nodiscard]] Layout layout(const QModelIndex &index, int width) const
    {
        using enum Type::Role;
        const auto lines = [this, &index](int role, Type::Role type, int room) {
            return MarkedLines {
                m_breaker.lines(index.data(role).toString(), Type::font(type), room), type, {}};
        };
        const bool isWide = width >= Type::scaled(TwoColumns);
        const int names = isWide ? Type::scaled(216) : width - 2 * Margin;
        Layout layout;
        layout.name = lines(Qt::DisplayRole, RowName, names);
        layout.other = lines(GlossaryModel::OtherNameRole, Cell, names);
        layout.also = lines(GlossaryModel::AlsoRole, Caption, names);
        const int namesHeight = layout.name.height() + layout.other.height() + layout.also.height();
        layout.left = isWide ? Margin + names + Gap : Margin;
        layout.explanationTop = Above + (isWide ? 0 : namesHeight + 4);
        const int room = std::min(width - layout.left - Margin, Type::scaled(Longest));
        layout.explanation = lines(GlossaryModel::ExplanationRole, Interface, room);
        layout.link = lines(GlossaryModel::ArticleRole, Interface, room - 24);
        const int below
            = layout.link.lines.isEmpty() ? layout.linkTop() - 4 : layout.linkTop() + layout.link.height();
        layout.height = std::max(below, Above + namesHeight) + Above;
        return layout;
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        return {0, layout(index, view ? view->viewport()->width() : option.rect.width()).height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Theme theme = Theme::current();
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool hasFocus = option.widget && option.widget->hasFocus();
        painter->fillRect(option.rect, isChosen ? hasFocus ? theme.select : theme.selectIdle : theme.base);
        painter->setRenderHint(QPainter::Antialiasing);
        paintWords(*painter, option.rect, layout(index, option.rect.width()), theme);
        painter->setRenderHint(QPainter::Antialiasing, false);
        Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight() + QPoint(1, 0),
                        theme.line);
        if (isChosen && hasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
        }
        painter->restore();
    }

private:
    static void paintWords(QPainter &painter, const QRect &box, const Layout &layout, const Theme &theme)
    {
        int y = box.top() + Above;
        y = layout.name.paint(painter, box.left() + Margin, y, theme.text, theme);
        y = layout.other.paint(painter, box.left() + Margin, y, theme.text2, theme);
        layout.also.paint(painter, box.left() + Margin, y, theme.text3, theme);
        const int left = box.left() + layout.left;
        layout.explanation.paint(painter, left, box.top() + layout.explanationTop, theme.text, theme);
        if (layout.link.lines.isEmpty())
            return;
        const int top = box.top() + layout.linkTop();
        painter.drawPixmap(
            left, top + (Type::lineHeight(Type::Role::Interface) - Type::scaled(16)) / 2,
            Paint::icon(u"book_16_regular"_s, theme.accent, painter.device()->devicePixelRatioF()));
        layout.link.paint(painter, left + Type::scaled(16) + 6, top, theme.accent, theme);
    }

    mutable LineBreaker m_breaker;
};

GlossaryView::GlossaryView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new Delegate(this))
{
    setObjectName(u"glossary"_s);
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(28);
    retranslate();
}

void GlossaryView::setFilter(const QString &words)
{
    m_model.setFilter(words);
    if (!words.isEmpty() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
    scrollToTop();
}

void GlossaryView::step(int rows)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : -1;
    setCurrentIndex(m_model.index(std::clamp(from + rows, 0, last)));
}

void GlossaryView::open()
{
    if (const ArticleRef ref = m_model.articleAt(currentIndex()); !ref.isEmpty())
        emit articleWanted(ref);
}

bool GlossaryView::isOnLink(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid())
        return false;
    const QRect row = visualRect(index);
    const auto layout = m_delegate->layout(index, row.width());
    const QRect link(row.left() + layout.left, row.top() + layout.linkTop(), Type::scaled(Longest),
                     layout.link.height());
    return link.contains(place);
}

void GlossaryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open();
    QListView::keyPressEvent(event);
}

void GlossaryView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isOnLink(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GlossaryView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        return event->ignore();
    QListView::mousePressEvent(event);
}

void GlossaryView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isOnLink(event->position().toPoint()))
        open();
}

void GlossaryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void GlossaryView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void GlossaryView::retranslate()
{
    setAccessibleName(tr("Glossary"));
    m_model.retranslate();
}

} // namespace Faq
