// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlelist.h"
#include "ui/faq/searchbox.h"

#include <QAction>
#include <QTimer>

class Button;
class EmptyState;
class QStackedWidget;
class SkeletonRows;

namespace Faq {

class GlossaryView;
class TermLine;
class UnderstoodLine;

/// The search field with what it found below, or the articles of a shelf, or the glossary.
class ListPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Showing { Rows, Terms, Waiting, Nothing, Failure };

    explicit ListPane(ArticleModel &model, QWidget *parent = nullptr);

    [[nodiscard]] SearchBox &field() { return *m_field; }
    [[nodiscard]] ArticleList &list() { return *m_list; }
    [[nodiscard]] GlossaryView &glossary() { return *m_glossary; }
    [[nodiscard]] UnderstoodLine &understood() { return *m_understood; }
    [[nodiscard]] TermLine &term() { return *m_term; }
    [[nodiscard]] Button &chooser() { return *m_chooser; } ///< in place of the sections, with little room

    void show(Showing what);
    /// Words in place of the list; with @p canClear a button that empties the field.
    void showNothing(const QString &line, const QString &sentence, bool canClear);
    void showFailure(const QString &line, const QString &sentence);

signals:
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SearchBox *m_field;
    Button *m_chooser;
    TermLine *m_term;
    UnderstoodLine *m_understood;
    QWidget *m_understoodRow;
    QStackedWidget *m_stack;
    ArticleList *m_list;
    GlossaryView *m_glossary;
    QWidget *m_blank;
    SkeletonRows *m_skeleton;
    EmptyState *m_nothing;
    EmptyState *m_failure;
    QWidget *m_nothingPage;
    QWidget *m_failurePage;
    QAction m_clear;
    QAction m_retry;
    QTimer m_patience;
};

} // namespace Faq
