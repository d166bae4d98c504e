// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlemodel.h"

#include <QListView>

namespace Faq {

class ArticleDelegate;

/// The list of articles. What is current is looked at; Enter or a click opens it. The search field moves in it from
/// afar, so that hands stay on the words.
class ArticleList final : public QListView
{
    Q_OBJECT

public:
    explicit ArticleList(ArticleModel &model, QWidget *parent = nullptr);

    /// Shows @p rows and keeps what was current where it is among them.
    void show(const ArticleRows &rows);
    void choose(const QModelIndex &index); ///< without lookedAt()
    void step(int rows);
    void open();
    void setSteered(bool isSteered);
    /// Whether the current row is the best answer because nobody chose another.
    [[nodiscard]] bool isFollowingBest() const { return m_isFollowingBest; }
    void followBest() { m_isFollowingBest = true; }

signals:
    void lookedAt(const QModelIndex &index);
    void opened(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ArticleModel &m_model;
    ArticleDelegate *m_delegate;
    bool m_isQuiet = false;
    bool m_isFollowingBest = false;
};

} // namespace Faq
