// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/faqblocks.h"

#include "app/cli/columns.h"
#include "app/cli/textflow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cli {

namespace {

constexpr int LeastWidth = 10; ///< of text within lists in lists
constexpr int LeastColumn = 8;
const QString Gap = u"  "_s;

QStringList indented(const QStringList &lines, const QString &first, const QString &rest)
{
    QStringList result;
    for (const QString &line : lines)
        result.append(line.isEmpty() && rest.trimmed().isEmpty() && !result.isEmpty()
                          ? QString()
                          : (result.isEmpty() ? first : rest) + line);
    return result;
}

Page narrower(const Page &page, int cells)
{
    return {std::max(LeastWidth, page.width - cells), page.isColourful};
}

QString nameOf(Faq::Callout callout)
{
    switch (callout) {
    case Faq::Callout::Note: return QCoreApplication::translate("Cli", "Note", "head of a callout");
    case Faq::Callout::Tip: return QCoreApplication::translate("Cli", "Tip", "head of a callout");
    case Faq::Callout::Important: return QCoreApplication::translate("Cli", "Important", "head of a callout");
    case Faq::Callout::Warning: return QCoreApplication::translate("Cli", "Warning", "head of a callout");
    case Faq::Callout::Caution: return QCoreApplication::translate("Cli", "Caution", "head of a callout");
    case Faq::Callout::None: break;
    }
    return {};
}

TextFlow flowOf(const Faq::Spans &spans, const Page &page)
{
    TextFlow flow(page.isColourful);
    flow.add(spans);
    return flow;
}

QStringList quoteLines(const Faq::Block &block, const Page &page)
{
    QStringList lines;
    if (const QString name = nameOf(block.callout); !name.isEmpty()) {
        TextFlow head(page.isColourful);
        head.add(name, true);
        lines = head.lines(page.width);
    }
    lines += linesOf(block.children, narrower(page, 2));
    return indented(lines, u"│ "_s, u"│ "_s);
}

QStringList listLines(const Faq::Block &block, const Page &page)
{
    QStringList lines;
    int number = block.level;
    for (const Faq::Block &item : block.children) {
        const bool isNumbered = block.kind == Faq::Block::Kind::NumberedList;
        const QString mark
            = isNumbered ? paddedLeft(u"%1. "_s.arg(number++), block.children.size() > 9 ? 4 : 3) : u"• "_s;
        const int cells = cellsOf(QStringView(mark));
        lines += indented(linesOf(item.children, narrower(page, cells)), mark, QString(cells, u' '));
    }
    return lines;
}

/// As wide as their widest cell; where that is too much, the wide ones give way.
QList<int> columnWidths(const QList<int> &natural, int room)
{
    QList<int> widths = natural;
    const auto sum = [&widths] {
        int cells = 0;
        for (const int width : widths)
            cells += width;
        return cells;
    };
    while (sum() > room) {
        auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= LeastColumn)
            break;
        --*widest;
    }
    return widths;
}

QStringList tableLines(const Faq::Block &block, const Page &page)
{
    QList<int> natural;
    for (const QList<Faq::Spans> &row : block.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (natural.size() <= column)
                natural.append(1);
            natural[column] = std::max(natural.at(column), flowOf(row.at(column), page).width());
        }
    }
    const int gaps = static_cast<int>((natural.size() - 1) * Gap.size());
    const QList<int> widths = columnWidths(natural, page.width - gaps);
    QStringList lines;
    for (const QList<Faq::Spans> &row : block.rows) {
        QList<QStringList> cells;
        qsizetype high = 1;
        for (qsizetype column = 0; column < row.size(); ++column) {
            // Padding counts cells, and colours would be counted with them.
            cells.append(flowOf(row.at(column), {page.width, false}).lines(widths.at(column)));
            high = std::max(high, cells.last().size());
        }
        for (qsizetype at = 0; at < high; ++at) {
            QStringList parts;
            for (qsizetype column = 0; column < cells.size(); ++column)
                parts.append(padded(cells.at(column).value(at), widths.at(column)));
            QString line = parts.join(Gap);
            while (line.endsWith(u' '))
                line.chop(1);
            lines.append(line);
        }
        if (&row == &block.rows.first()) {
            QStringList rules;
            for (const int width : widths)
                rules.append(QString(width, u'─'));
            lines.append(rules.join(Gap));
        }
    }
    return lines;
}

QStringList codeLines(const Faq::Block &block)
{
    QStringList lines;
    for (const QString &line : Faq::plainText(block.spans).trimmed().split(u'\n')) {
        TextFlow flow(false);
        flow.add(line);
        lines.append(u"    "_s + flow.lines(std::max(1, flow.width())).value(0));
    }
    return lines;
}

QStringList headingLines(const Faq::Block &block, const Page &page)
{
    TextFlow flow(page.isColourful);
    flow.add(Faq::plainText(block.spans), true);
    QStringList lines = flow.lines(page.width);
    if (!page.isColourful)
        lines.append(QString(std::min(page.width, flow.width()), block.level <= 2 ? u'─' : u'·'));
    return lines;
}

QStringList linesOf(const Faq::Block &block, const Page &page)
{
    using enum Faq::Block::Kind;
    switch (block.kind) {
    case Paragraph: return flowOf(block.spans, page).lines(page.width);
    case Heading: return headingLines(block, page);
    case BulletList:
    case NumberedList: return listLines(block, page);
    case Item: return linesOf(block.children, page);
    case Quote: return quoteLines(block, page);
    case Code: return codeLines(block);
    case Table: return tableLines(block, page);
    case Rule: return {QString(page.width, u'─')};
    }
    return {};
}

} // namespace

QStringList linesOf(const Faq::Blocks &blocks, const Page &page)
{
    QStringList lines;
    for (const Faq::Block &block : blocks) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines += linesOf(block, page);
    }
    return lines;
}

} // namespace Cli
