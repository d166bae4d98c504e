// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articleprint.h"

#include "core/base/text.h"
#include "core/faq/codes.h"
#include "ui/faq/articleformat.h"
#include "ui/faq/articlepaint.h"
#include "ui/faq/pdftext.h"
#include "ui/shell/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qreal PixelsAnInch = 96; ///< what our sizes are in
constexpr qreal PointsAnInch = 72;
constexpr qreal Margin = 18; ///< millimetres
constexpr qreal HeadHeight = 40;
constexpr qreal FootHeight = 40;

class Paper final
{
public:
    Paper(QPagedPaintDevice &device, const PaperText &text)
        : m_device(device)
        , m_text(text)
        , m_look(ArticleLook::onPaper(text.article.language))
    {
        const QSizeF points = device.pageLayout().paintRect(QPageLayout::Point).size();
        m_size = points * PixelsAnInch / PointsAnInch;
        m_body = QSizeF(m_size.width(), m_size.height() - HeadHeight - FootHeight);
        m_document.write({.title = text.article.title,
                          .facts = text.facts,
                          .body = parseMarkdown(text.article.body),
                          .imprint = imprintOf(text.article)},
                         m_look);
        softenHyphens();
        keepSignsApart();
        m_document.setPageSize(m_body);
        keepHeadingsWithText();
    }

    [[nodiscard]] int pages() const { return m_document.pageCount(); }

    void print(int first, int last)
    {
        QPainter painter(&m_device);
        painter.scale(m_device.logicalDpiX() / PixelsAnInch, m_device.logicalDpiY() / PixelsAnInch);
        for (int page = first; page <= last; ++page) {
            if (page > first)
                m_device.newPage();
            printPage(painter, page);
        }
    }

private:
    // What is copied out of a PDF has to work as the name of a host.
    void softenHyphens()
    {
        const QString firm(ArticleFormat::FirmHyphen);
        const QTextDocument &text = m_document;
        for (QTextCursor at = text.find(firm); !at.isNull(); at = text.find(firm, at))
            at.insertText(u"-"_s);
    }

    // Beside capitals, some faces have other brackets and dashes, which no PDF reader can turn into text
    // again. A format of their own keeps them from being shaped together.
    void keepSignsApart()
    {
        static const QRegularExpression sign(u"[()\\[\\]{}:@\\-\\x{2013}\\x{2014}\\x{2022}]"_s);
        QTextCharFormat apart;
        apart.setProperty(ArticleFormat::Apart, true);
        QTextCursor cursor(&m_document);
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const QString text = block.text();
            for (const auto &match : sign.globalMatch(text)) {
                cursor.setPosition(block.position() + int(match.capturedStart()));
                cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
                cursor.mergeCharFormat(apart);
            }
        }
    }

    // A heading at the foot of a page helps nobody.
    void keepHeadingsWithText()
    {
        const auto pageOf = [this](const QTextBlock &block) {
            return int(m_document.documentLayout()->blockBoundingRect(block).top() / m_body.height());
        };
        for (const Heading &heading : m_document.headings()) {
            const QTextBlock block = m_document.findBlock(heading.position);
            const QTextBlock next = block.next();
            if (!next.isValid() || pageOf(next) == pageOf(block))
                continue;
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
    }

    void printPage(QPainter &painter, int page)
    {
        painter.save();
        const qreal top = (page - 1) * m_body.height();
        const QRectF clip(QPointF(0, top), m_body);
        painter.translate(0, HeadHeight - top);
        painter.setClipRect(clip);
        paintGround(painter, m_document, clip, m_look);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        context.palette = m_look.theme.palette();
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        printEdges(painter, page);
    }

    void printEdges(QPainter &painter, int page) const
    {
        const QRectF head(0, 0, m_size.width(), HeadHeight - 16);
        const QRectF foot(0, m_size.height() - FootHeight + 16, m_size.width(), FootHeight - 16);
        painter.setFont(m_look.spokenFont(Type::Role::Caption));
        painter.setPen(m_look.theme.text3);
        const auto drawn = [&](const QRectF &where, Qt::Alignment side, const QString &words) {
            const QFontMetricsF metrics(painter.font());
            painter.drawText(where, side | Qt::AlignVCenter | Qt::TextSingleLine,
                             metrics.elidedText(words, Qt::ElideRight, where.width() * 0.8));
        };
        const QLocale locale;
        // The first page says its title itself.
        if (page > 1)
            drawn(head, Qt::AlignLeft, visible(m_text.article.title));
        drawn(head, Qt::AlignRight, visible(m_text.article.id, 80));
        drawn(foot, Qt::AlignLeft, m_text.checked);
        drawn(foot, Qt::AlignRight,
              QCoreApplication::translate("Faq::ArticlePane", "Page %1 of %2", "on paper")
                  .arg(locale.toString(page), locale.toString(pages())));
        Paint::hairline(painter, foot.topLeft(), foot.topRight(), m_look.theme.line);
    }

    QPagedPaintDevice &m_device;
    const PaperText &m_text;
    ArticleLook m_look;
    ArticleDocument m_document;
    QSizeF m_size;
    QSizeF m_body;
};

} // namespace

int printOn(QPagedPaintDevice &device, const PaperText &text, int first, int last)
{
    device.setPageMargins(QMarginsF(Margin, Margin, Margin, Margin), QPageLayout::Millimeter);
    Paper paper(device, text);
    const int end = last == 0 ? paper.pages() : std::min(last, paper.pages());
    paper.print(std::clamp(first, 1, end), end);
    return paper.pages();
}

Result<> writePdf(const QString &path, const PaperText &text)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(visible(text.article.title));
        writer.setCreator(u"Caretaker"_s);
        printOn(writer, text);
    }
    QSaveFile file(path);
    const QByteArray content = withUnifiedIdeographs(pdf.data());
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(ErrorKind::LocalFault, Codes::CannotWritePdf,
                   {QDir::toNativeSeparators(path), file.errorString()});
}

} // namespace Faq
