// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/readingroom.h"
#include "ui/faq/searching.h"
#include "ui/faq/sectionmodel.h"
#include "ui/shell/page.h"

#include <QAction>

class QSplitter;
class SidePane;

namespace Faq {

class ArticleModel;
class ListPane;
class PacksPane;
class ReadingList;
class SectionList;

/// The articles: by section and by search, with the one that is open beside them. With little room one of the two at
/// a time. Nothing of it is made, and no article read, before somebody wants one.
class FaqPage final : public Page
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    FaqPage(Library &library, NoteBook notes, Preferences &preferences, Now now, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QString statusLeft() const override;
    [[nodiscard]] QString statusRight() const override;
    void focusFilter() override;
    bool goBack() override;
    void goToPrevious() override;
    void goToNext() override;
    [[nodiscard]] qsizetype past() const override;
    [[nodiscard]] QList<QWidget *> panes() override;

    void setCredentialWords(CredentialWords words);
    void focusSearch();
    void search(const QString &text);
    void openArticle(const ArticleRef &ref); ///< as soon as the articles are there
    /// The article on a kind of credential; where there is none, what a search for @p words finds.
    void openAbout(const QString &kind, const QString &words);
    void addPacks(const QStringList &paths);

signals:
    void credentialWanted(const QStringList &kinds);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Way { Look, Open };

    void build();
    void buildLists();
    void connectParts();
    void whenOpen(std::function<void()> act);
    void refresh();
    void showShelf(const Shelf &shelf);
    [[nodiscard]] Shelf successorOf(const Shelf &shelf) const;
    void showRows();
    void showTerms();
    void showEmptyShelf();
    void showFound(const Found &found);
    void ask(const QString &text);
    void restoreShelf();
    void read(const QModelIndex &index, Way way);
    void settleOn(const ArticleRef &ref);
    void followTo(const ArticleRef &ref);
    void openTag(const QString &tag);
    void lookAtFirst();
    void returnFromSearch();
    void openPacks();
    void focusList();
    void fillMenu();
    void arrange();
    [[nodiscard]] int unscaledRoom() const;
    [[nodiscard]] bool isSideInItsWay() const;
    void nameChooser();
    void rememberListWidth();
    void keepListWidth();
    void retranslate();
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] bool isSmall() const;

    Library &m_library;
    NoteBook m_notes;
    Preferences &m_preferences;
    Now m_now;
    CredentialWords m_credentialWords;
    ReadingList *m_reading;
    QAction m_packsAction;
    Shelf m_shelf;
    QList<std::function<void()>> m_waiting; ///< until the articles are there
    bool m_isArticleShown = false; ///< with little room: the article, not the list
    int m_listWidth = 0; ///< as it was beside no side pane, or was dragged since
    std::optional<bool> m_isWide; ///< room for the sections beside the list

    SectionModel *m_sectionModel = nullptr;
    ArticleModel *m_articleModel = nullptr;
    Searching *m_searching = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_left = nullptr;
    SectionList *m_sections = nullptr;
    ListPane *m_list = nullptr;
    ArticlePane *m_pane = nullptr;
    ReadingRoom *m_room = nullptr;
    SidePane *m_side = nullptr;
    PacksPane *m_packs = nullptr;
    bool m_hasFound = false; ///< the list shows what a search found
    Place m_before; ///< what was read when the search began, or opened since
};

} // namespace Faq
