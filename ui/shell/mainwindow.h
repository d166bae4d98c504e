// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagetrail.h"
#include "ui/shell/widthclass.h"

#include <QMainWindow>
#include <QUrl>

#include <functional>

class BannerStack;
class Page;
class PageHeader;
class Preferences;
class QStackedWidget;
class QuickSearch;
class Rail;
class RailItem;
class StatusLine;
struct QuickOffer;

/// The window: rail, header, banner, page, status line. It knows pages only as Page; what they are about is wired by
/// whoever makes it. Keeps its place and its last page in the preferences' state.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// How a page stands in the rail.
    struct Entry
    {
        QString id;
        QString icon; ///< "board" for board_20_regular and board_20_filled
        int group = 0; ///< Rail::Foot for the foot
        std::function<QString()>
            name {}; ///< in the language of the moment; the page's title where there is none
    };

    explicit MainWindow(Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes @p page. The first one is shown.
    void addPage(Page *page, Entry entry);
    /// Whether the rail names the page. One that is open is named anyway.
    void setListed(const QString &id, bool isListed);
    /// An unknown @p id changes nothing. @p arrive goes to the place on the page that is meant; Alt+Left leads back to
    /// where the user was before both.
    void open(const QString &id, const std::function<void()> &arrive = {});
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] BannerStack &banners() { return *m_banners; }
    [[nodiscard]] WidthClass widthClass() const { return widthClassOf(width()); }

    /// Calls @p act on @p key while pages are shown and no field takes the key for itself.
    void bind(const QKeySequence &key, const std::function<void()> &act);
    /// Adds @p offers below what the quick search found itself, if @p text still stands in it.
    void offer(const QString &text, const QList<QuickOffer> &offers);

    /// Shows @p welcome in place of rail and pages, until endWelcome(), which deletes it.
    void showWelcome(QWidget *welcome);
    void endWelcome();
    /// Size, place and page of last time, if they still fit a screen. Call it after the pages were added.
    void restorePlace();

signals:
    void checkRequested(); ///< F5, on macOS Cmd+R
    void addRequested(); ///< Ctrl+N
    void undoRequested(); ///< Ctrl+Z outside of fields
    void searchRequested(const QString &text); ///< to be looked for among the credentials
    void offersWanted(const QString &text); ///< was typed into the quick search; offer() answers
    void offerChosen(const QString &id);
    void filesDropped(const QList<QUrl> &urls); ///< anywhere on the window
    void pageOpened(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Known
    {
        Page *page;
        RailItem *item;
        Entry entry;
        bool isListed = true;
    };

    void build();
    void bindKeys();
    void openNumber(int number);
    void goToPrevious();
    void goToNext();
    bool turnTo(const QString &id);
    void toNextPane();
    void focusPage();
    void orderTabs();
    void openSearch();
    void placeSearch();
    void arrange();
    void keepOnScreen(); ///< with its frame
    void tell(); ///< header, rail and status line from the pages
    [[nodiscard]] static QString nameOf(const Known &known);
    [[nodiscard]] bool isNamed(const Known &known) const; ///< in the rail

    Preferences &m_preferences;
    QStackedWidget *m_stage;
    QWidget *m_frame = nullptr;
    Rail *m_rail = nullptr;
    PageHeader *m_header = nullptr;
    BannerStack *m_banners = nullptr;
    QStackedWidget *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    QuickSearch *m_search = nullptr;
    QList<Known> m_known;
    PageTrail m_trail;
};
