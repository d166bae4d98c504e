// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlepaint.h"

#include "ui/faq/articleformat.h"
#include "ui/shell/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>

#include <cmath>

namespace Faq {

namespace {

using ArticleFormat::BoxKind;
using ArticleFormat::GroundKind;
using ArticleFormat::Part;

constexpr qreal PictureScale = 3; ///< pictures are drawn at 3x and brought to size, sharp on paper too

class GroundPainter final
{
public:
    GroundPainter(QPainter &painter, const ArticleDocument &document, const QRectF &clip,
                  const ArticleLook &look)
        : m_painter(painter)
        , m_document(document)
        , m_clip(clip)
        , m_look(look)
    {
    }

    void paint()
    {
        const auto *layout = m_document.documentLayout();
        const int first = layout->hitTest(QPointF(m_clip.left(), m_clip.top()), Qt::FuzzyHit);
        QTextBlock block = m_document.findBlock(qMax(0, first));
        // What is hit may be the first cell of a row that others of it begin above.
        for (int back = 0; back < 16 && block.previous().isValid(); ++back)
            block = block.previous();
        for (; block.isValid(); block = block.next()) {
            const QRectF place = layout->blockBoundingRect(block);
            paintFrames(block);
            if (place.bottom() < m_clip.top())
                continue;
            if (place.top() > m_clip.bottom() && QTextCursor(block).currentTable() == nullptr)
                break;
            paintBlock(block, place);
        }
    }

private:
    void paintFrames(const QTextBlock &block)
    {
        QList<QTextFrame *> frames;
        for (auto *frame = m_document.frameAt(block.position());
             frame != nullptr && !m_painted.contains(frame); frame = frame->parentFrame()) {
            m_painted.insert(frame);
            frames.prepend(frame);
        }
        for (auto *frame : frames) {
            if (const auto *table = qobject_cast<const QTextTable *>(frame))
                paintTable(*table);
            else
                paintBox(*frame);
        }
    }

    void paintBox(QTextFrame &frame)
    {
        const QTextFrameFormat format = frame.frameFormat();
        const auto kind = ArticleFormat::read<BoxKind>(format, ArticleFormat::Box);
        if (kind == BoxKind::None)
            return;
        const QRectF box = m_document.documentLayout()->frameBoundingRect(&frame).adjusted(
            format.leftMargin(), format.topMargin(), -format.rightMargin(), -format.bottomMargin());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(format.property(ArticleFormat::BoxGround).value<QColor>());
        if (kind == BoxKind::Code)
            return m_painter.drawRoundedRect(box, 6, 6);
        if (format.hasProperty(ArticleFormat::BoxGround))
            m_painter.drawRect(box);
        const qreal bar = kind == BoxKind::Callout ? 4 : 2;
        m_painter.fillRect(QRectF(box.left(), box.top(), bar, box.height()),
                           format.property(ArticleFormat::BoxColor).value<QColor>());
    }

    void paintTable(const QTextTable &table)
    {
        // Qt gives a table's rectangle from where the text of its first cell is.
        const QTextTableFormat format = table.format();
        const auto *layout = m_document.documentLayout();
        const QSizeF size = layout->frameBoundingRect(const_cast<QTextTable *>(&table)).size();
        const QTextTableCell first = table.cellAt(0, 0);
        const qreal left = layout->blockBoundingRect(first.firstCursorPosition().block()).left()
            - first.format().toTableCellFormat().leftPadding();
        const qreal right = left + size.width() - format.leftMargin() - format.rightMargin();
        const qreal top = topOf(table, 0);
        QList<qreal> lines;
        for (int row = 1; row < table.rows(); ++row)
            lines.append(topOf(table, row));
        lines.append(top + size.height() - format.topMargin() - format.bottomMargin());
        m_painter.fillRect(QRectF(left, top, right - left, lines.first() - top), m_look.theme.raised);
        for (const qreal line : lines)
            if (line >= m_clip.top() - 1 && line <= m_clip.bottom() + 1)
                Paint::hairline(m_painter, QPointF(left, line), QPointF(right, line), m_look.theme.line);
    }

    [[nodiscard]] qreal topOf(const QTextTable &table, int row) const
    {
        const QTextTableCell cell = table.cellAt(row, 0);
        const QRectF text
            = m_document.documentLayout()->blockBoundingRect(cell.firstCursorPosition().block());
        return text.top() - cell.format().toTableCellFormat().topPadding();
    }

    void paintBlock(const QTextBlock &block, const QRectF &place)
    {
        const auto part = ArticleFormat::read<Part>(block.blockFormat(), ArticleFormat::PartOfText);
        if (part == Part::Rule) {
            const qreal middle = std::round(place.center().y());
            return Paint::hairline(m_painter, QPointF(place.left(), middle), QPointF(place.right(), middle),
                                   m_look.theme.line);
        }
        Range badge;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const Range range {fragment.position(), fragment.length()};
            switch (ArticleFormat::read<GroundKind>(format, ArticleFormat::Ground)) {
            case GroundKind::None: break;
            case GroundKind::Badge:
                badge = badge.length == 0 ? range : Range {badge.start, badge.length + range.length};
                break;
            case GroundKind::Code: paintCode(range); break;
            case GroundKind::Dots: paintDots(fragment); break;
            case GroundKind::Term: paintTerm(range); break;
            }
        }
        if (badge.length > 0)
            paintBadge(badge);
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().hasProperty(ArticleFormat::Icon))
                paintIcon(it.fragment());
    }

    void paintBadge(const Range &range)
    {
        for (const QRectF &place : m_document.placesOf(range)) {
            const qreal height = m_look.px(20);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_look.theme.select);
            m_painter.drawRoundedRect(
                QRectF(place.left(), std::round(place.center().y() - height / 2), place.width(), height), 4,
                4);
        }
    }

    void paintCode(const Range &range)
    {
        for (const QRectF &place : m_document.placesOf(range))
            paintMark(m_painter, place.adjusted(-1, 0, 1, 0), m_look.theme.sunken);
    }

    void paintDots(const QTextFragment &fragment)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(fragment.charFormat().foreground());
        const qreal radius = m_look.px(3) / 2;
        const QString text = fragment.text();
        for (int at = 0; at < fragment.length(); ++at) {
            if (!text.at(at).isLetter() && !text.at(at).isSurrogate())
                continue;
            for (const QRectF &place : m_document.placesOf({fragment.position() + at, 1}))
                m_painter.drawEllipse(QPointF(place.center().x(), place.bottom() + radius), radius, radius);
        }
    }

    void paintTerm(const Range &range)
    {
        QPen dots(m_look.theme.text3, 1.5, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({0.01, 2});
        m_painter.setPen(dots);
        for (const QRectF &place : m_document.placesOf(range)) {
            const qreal line = std::round(place.bottom()) - 0.5;
            m_painter.drawLine(QPointF(place.left() + 1, line), QPointF(place.right() - 1, line));
        }
    }

    void paintIcon(const QTextFragment &fragment)
    {
        const QTextCharFormat format = fragment.charFormat();
        const QPixmap picture
            = Paint::icon(format.stringProperty(ArticleFormat::Icon),
                          format.property(ArticleFormat::IconColor).value<QColor>(), PictureScale);
        for (const QRectF &place : m_document.placesOf({fragment.position(), fragment.length()})) {
            const qreal size = place.width();
            m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
            m_painter.drawPixmap(QRectF(place.left(), std::round(place.center().y() - size / 2), size, size),
                                 picture, QRectF(picture.rect()));
        }
    }

    QPainter &m_painter;
    const ArticleDocument &m_document;
    QRectF m_clip;
    ArticleLook m_look;
    QSet<const QTextFrame *> m_painted;
};

} // namespace

void paintGround(QPainter &painter, const ArticleDocument &document, const QRectF &clip,
                 const ArticleLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    GroundPainter(painter, document, clip, look).paint();
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &place, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 2, 2);
    painter.restore();
}

} // namespace Faq
