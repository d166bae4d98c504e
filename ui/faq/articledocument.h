// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlewriter.h"

#include <QTextDocument>

namespace Faq {

/// All that stands in the text of one article.
struct ArticleText
{
    enum class Contents { None, Folded, Open };

    QString title;
    QList<Fact> facts {};
    Blocks body {};
    Contents contents = Contents::None;
    QString contentsWord {};
    TermFinder terms {};
    QList<ImprintLine> imprint {};
};

/// An article as a document in our own formats. It never loads anything: what a text names from outside stays
/// a name.
class ArticleDocument final : public QTextDocument
{
    Q_OBJECT

public:
    explicit ArticleDocument(QObject *parent = nullptr);

    /// In place of what stood there. The margins of the root frame stay.
    void write(const ArticleText &text, const ArticleLook &look);

    [[nodiscard]] const QList<Heading> &headings() const { return m_headings; }
    /// What is selected, as plain text: numbers before steps, a tab between cells, no characters that only
    /// hold room.
    [[nodiscard]] static QString plainText(const QTextCursor &selection);
    /// Where the title or the body says @p text, whatever its case, in order.
    [[nodiscard]] QList<Range> find(const QString &text) const;
    /// Where title and body have words that answer the query.
    [[nodiscard]] QList<Range> marksOf(const Highlight &highlight) const;
    /// Place of a part of one paragraph, a rectangle a line.
    [[nodiscard]] QList<QRectF> placesOf(const Range &range) const;

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QList<Heading> m_headings;
};

/// Headings from which on an article has a table of contents.
inline constexpr qsizetype LeastHeadings = 4;
[[nodiscard]] QList<Heading> headingsOf(const Blocks &body);

} // namespace Faq
