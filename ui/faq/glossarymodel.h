// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/catalogue.h"

#include <QAbstractListModel>

namespace Faq {

/// The glossary's terms in the order of the window's language, all or those that hold some words.
class GlossaryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OtherNameRole = Qt::UserRole + 1, ///< in the other language
        AlsoRole, ///< further names, joined
        ExplanationRole,
        ArticleRole, ///< the title of the article that says more; empty for none
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const Catalogue &catalogue);
    void setFilter(const QString &words);
    void retranslate();
    [[nodiscard]] ArticleRef articleAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void sift();

    Catalogue m_catalogue;
    Glossary m_sorted;
    QList<qsizetype> m_shown; ///< places in m_sorted
    QString m_filter;
};

} // namespace Faq
