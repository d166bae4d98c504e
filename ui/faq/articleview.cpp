// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articleview.h"

#include "ui/faq/articlepaint.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int ColumnWidth = 640;
constexpr int TopMargin = 24;
constexpr int FootGap = 12;
constexpr int FootMargin = 32;
constexpr int HoverDelay = 400;
constexpr qreal MarkLift = 0.86; ///< how far a mark reaches above the baseline, in sizes of the font

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent)
    , m_hover(new QTimer(this))
{
    setOpenLinks(false);
    setDocument(&m_document);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    m_hover->setSingleShot(true);
    m_hover->setInterval(HoverDelay);
    connect(m_hover, &QTimer::timeout, this,
            [this] { emit termPointedAt(m_pointedAt, placeOfTerm(m_pointedAt)); });
    // The ring reaches beyond the words that Qt paints anew.
    connect(this, &QTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTextEdit::cursorPositionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::follow);
    connect(m_document.documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ArticleView::placeFoot);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        placeFoot();
        tellHeading();
    });
}

void ArticleView::write(const ArticleText &text, const ArticleLook &look, Place place)
{
    const int top = cursorForPosition(QPoint(columnLeft(), 0)).position();
    const QTextCursor former = textCursor();
    const int position = former.position();
    const int anchor
        = focusedAnchor().isEmpty() ? former.anchor() : position; // a link's focus is no selection
    m_look = look;
    m_marks.clear();
    m_hits.clear();
    m_pointedAt = -1;
    m_followed = place == Place::Top ? -1 : m_followed;
    m_hover->stop();
    setExtraSelections({});
    m_document.write(text, look);
    arrange();
    if (place == Place::Top) {
        moveCursor(QTextCursor::Start);
        verticalScrollBar()->setValue(0);
    } else {
        const int last = m_document.characterCount() - 1;
        QTextCursor cursor(&m_document);
        cursor.setPosition(std::min(anchor, last));
        cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        cursor.setPosition(std::min(top, last));
        const qreal line = m_document.documentLayout()->blockBoundingRect(cursor.block()).top();
        verticalScrollBar()->setValue(cursor.blockNumber() == 0 ? 0 : int(line));
    }
    tellHeading();
    viewport()->update();
}

void ArticleView::setMarks(const QList<Range> &marks)
{
    m_marks = marks;
    // On a mark all words are text, links too.
    QList<ExtraSelection> inks;
    ExtraSelection ink;
    ink.format.setForeground(m_look.theme.text);
    QTextCursor cursor(&m_document);
    for (const Range &range : marks) {
        cursor.setPosition(int(range.start));
        cursor.setPosition(int(range.start + range.length), QTextCursor::KeepAnchor);
        if (cursor.charFormat().foreground().color() == m_look.theme.text)
            continue;
        ink.cursor = cursor;
        inks.append(ink);
    }
    setExtraSelections(inks);
    viewport()->update();
}

void ArticleView::setHits(const QList<Range> &hits, qsizetype current)
{
    m_hits = hits;
    m_currentHit = current;
    m_isFinding = !hits.isEmpty();
    if (current >= 0 && current < hits.size())
        scrollTo(hits.at(current));
    viewport()->update();
}

void ArticleView::setFoot(QWidget *foot)
{
    m_foot = foot;
    foot->setParent(viewport());
    arrange();
}

void ArticleView::takeFocusBack()
{
    setFocus(Qt::OtherFocusReason);
    if (m_followed < 0)
        return;
    // The next link from here is that one.
    QTextCursor cursor(&m_document);
    cursor.setPosition(m_followed);
    setTextCursor(cursor);
    focusNextPrevChild(true);
}

void ArticleView::fitFoot()
{
    arrange();
}

int ArticleView::columnLeft() const
{
    return viewport()->width() < 480 ? 16 : 32;
}

int ArticleView::columnWidth() const
{
    return std::min(viewport()->width() - 2 * columnLeft(), int(m_look.px(ColumnWidth)));
}

void ArticleView::arrange()
{
    const int left = columnLeft();
    const int width = std::max(1, columnWidth());
    const int foot = m_foot == nullptr || m_foot->isHidden() ? 0 : m_foot->heightForWidth(width) + FootGap;
    QTextFrameFormat margins = m_document.rootFrame()->frameFormat();
    QTextFrameFormat wanted = margins;
    wanted.setLeftMargin(left);
    wanted.setRightMargin(std::max(0, viewport()->width() - left - width));
    wanted.setTopMargin(TopMargin);
    wanted.setBottomMargin(foot + FootMargin);
    if (wanted != margins)
        m_document.rootFrame()->setFrameFormat(wanted);
    placeFoot();
}

void ArticleView::placeFoot()
{
    if (m_foot == nullptr)
        return;
    const int width = columnWidth();
    const int height = m_foot->heightForWidth(width);
    const int end = int(m_document.size().height()) - FootMargin - verticalScrollBar()->value();
    m_foot->setGeometry(columnLeft(), end - height, width, height);
}

QPointF ArticleView::offset() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void ArticleView::scrollTo(const Range &range)
{
    const QList<QRectF> places = m_document.placesOf(range);
    if (places.isEmpty())
        return;
    const int top = int(places.first().top());
    const int bottom = int(places.last().bottom());
    const int from = verticalScrollBar()->value();
    const int margin = int(m_look.px(48));
    if (top < from + margin / 2 || bottom > from + viewport()->height() - margin)
        verticalScrollBar()->setValue(top - viewport()->height() / 3);
}

void ArticleView::scrollToHeading(qsizetype heading)
{
    const auto &headings = m_document.headings();
    if (heading < 0 || heading >= headings.size())
        return;
    const QTextBlock block = m_document.findBlock(headings.at(heading).position);
    const qreal top = m_document.documentLayout()->blockBoundingRect(block).top();
    verticalScrollBar()->setValue(int(top - m_look.px(16)));
    // What Tab reaches next is the first link behind it.
    QTextCursor cursor(&m_document);
    cursor.setPosition(block.position());
    const int value = verticalScrollBar()->value();
    setTextCursor(cursor);
    verticalScrollBar()->setValue(value);
}

void ArticleView::tellHeading()
{
    const auto &headings = m_document.headings();
    if (headings.size() < LeastHeadings)
        return;
    const qreal line = offset().y() + m_look.px(48);
    qsizetype reached = -1;
    while (reached + 1 < headings.size()
           && m_document.documentLayout()
                   ->blockBoundingRect(m_document.findBlock(headings.at(reached + 1).position))
                   .top()
               <= line)
        ++reached;
    if (verticalScrollBar()->maximum() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum())
        reached = std::max(reached, m_heading);
    if (reached != m_heading)
        emit headingReached(m_heading = reached);
}

QRect ArticleView::placeOfTerm(qsizetype term) const
{
    const QString target = TermTarget + QString::number(term);
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().anchorHref() == target) {
                const auto places = m_document.placesOf({it.fragment().position(), it.fragment().length()});
                return places.isEmpty() ? QRect() : places.first().translated(-offset()).toAlignedRect();
            }
    return {};
}

QString ArticleView::wordsOfLink(const QString &id) const
{
    QString words;
    for (QTextBlock block = m_document.begin(); block.isValid() && words.isEmpty(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (linkOf(it.fragment().charFormat().anchorHref()).target == id)
                words += it.fragment().text();
    return words.simplified();
}

QString ArticleView::focusedAnchor() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return {};
    QTextCursor inside(cursor);
    inside.setPosition(cursor.selectionStart() + 1);
    const QString first = inside.charFormat().anchorHref();
    inside.setPosition(cursor.selectionEnd());
    return inside.charFormat().anchorHref() == first ? first : QString();
}

void ArticleView::follow(const QUrl &target)
{
    const QString text = target.toString();
    m_followed = focusedAnchor() == text ? textCursor().selectionStart() : -1;
    if (const qsizetype heading = numberBehind(HeadingTarget, text); heading >= 0)
        return scrollToHeading(heading);
    if (const qsizetype term = numberBehind(TermTarget, text); term >= 0) {
        m_hover->stop();
        return emit termChosen(term, placeOfTerm(term));
    }
    emit linkChosen(target);
}

qsizetype numberBehind(QLatin1StringView prefix, const QString &target)
{
    if (!target.startsWith(prefix))
        return -1;
    bool isNumber = false;
    const qsizetype number = QStringView(target).mid(prefix.size()).toLongLong(&isNumber);
    return isNumber ? number : -1;
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.translate(-offset());
        const QRectF clip = QRectF(event->rect()).translated(offset());
        paintGround(painter, m_document, clip, m_look);
        paintMarks(painter, clip);
    }
    QTextBrowser::paintEvent(event);
    if (hasFocus())
        paintFocus();
}

// Around the link that Tab has come to, else around the whole for those who came by key.
void ArticleView::paintFocus()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.theme.accent, 2));
    if (!focusedAnchor().isEmpty()) {
        const QTextCursor cursor = textCursor();
        painter.translate(-offset());
        for (const QRectF &place :
             m_document.placesOf({cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()}))
            painter.drawRoundedRect(place.adjusted(-3, -2, 3, 2), 4, 4);
    } else if (m_hasRing && !textCursor().hasSelection()) {
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
}

void ArticleView::paintMarks(QPainter &painter, const QRectF &clip) const
{
    const auto placeOf = [this](QRectF place, const Range &range) {
        const QTextBlock block = m_document.findBlock(int(range.start));
        const int size = block.charFormat().font().pixelSize();
        const qreal lift = std::max<qreal>(0, place.height() - size * (MarkLift + 0.38));
        return place.adjusted(0, lift / 2, 0, -lift / 2);
    };
    const QList<Range> &ranges = m_isFinding ? m_hits : m_marks;
    const int first = m_document.documentLayout()->hitTest(clip.topLeft(), Qt::FuzzyHit) - 4096;
    for (qsizetype index = 0; index < ranges.size(); ++index) {
        if (ranges.at(index).start < first)
            continue;
        const auto places = m_document.placesOf(ranges.at(index));
        if (!places.isEmpty() && places.first().top() > clip.bottom() + clip.height())
            break;
        for (const QRectF &place : places) {
            if (!place.intersects(clip))
                continue;
            const QRectF mark = placeOf(place, ranges.at(index));
            paintMark(painter, mark, m_look.theme.mark);
            if (m_isFinding && index == m_currentHit) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(m_look.theme.accent, 2));
                painter.drawRoundedRect(mark.adjusted(-2, -2, 2, 2), 3, 3);
            }
        }
    }
}

} // namespace Faq
