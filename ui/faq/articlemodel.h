// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlerows.h"

#include <QAbstractListModel>

namespace Faq {

/// The rows of the list of articles. Where the same ones stay, only their words change, so that nothing that was
/// chosen is lost while one types.
class ArticleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void show(const ArticleRows &rows);
    [[nodiscard]] const ArticleRow &rowAt(const QModelIndex &index) const { return m_rows.at(index.row()); }
    [[nodiscard]] QModelIndex indexOf(const ArticleRef &ref) const;
    [[nodiscard]] QModelIndex indexOf(const ArticleRow &row) const;
    /// The next row from @p from that is no head, @p steps away or as far as there are any; invalid where none is.
    [[nodiscard]] QModelIndex next(const QModelIndex &from, int steps) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    ArticleRows m_rows;
};

} // namespace Faq
