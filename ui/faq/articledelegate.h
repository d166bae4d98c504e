// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlerows.h"
#include "ui/faq/markedlines.h"
#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace Faq {

/// Rows of the list of articles: title and summary; of a search also its marks, a star and the section. Rows grow with
/// their words, nothing is cut.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The field above has the focus and moves in the list, so the row shows it.
    void setSteered(bool isSteered) { m_isSteered = isSteered; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Layout;
    [[nodiscard]] Layout layout(const ArticleRow &row, int width) const;
    [[nodiscard]] MarkedLines lines(const QString &text, Type::Role role, int width,
                                    const QList<Range> &marks = {}) const;
    void paintHead(QPainter &painter, const QRect &box, const ArticleRow &row, const Theme &theme) const;
    void paintTag(QPainter &painter, const QRect &box, const ArticleRow &row, const Theme &theme) const;
    void paintArticle(QPainter &painter, const QStyleOptionViewItem &option, const ArticleRow &row,
                      const Theme &theme) const;
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme) const;

    mutable LineBreaker m_breaker;
    bool m_isSteered = false;
};

} // namespace Faq
