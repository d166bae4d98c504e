// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/asking.h"
#include "ui/devices/columns.h"
#include "ui/devices/finder.h"
#include "ui/devices/pullnews.h"
#include "ui/devices/register.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QTimer>

class Callout;
class EmptyState;
class Preferences;
class ProgressStrip;
class QSplitter;
class QStackedWidget;

namespace Inventory {

enum class Format;
class DeviceDetail;
class DeviceModel;
class DeviceTable;
class ExportDesk;
class SelectionBar;
class ToolRow;
class ViewList;

/// The school's devices: found in a keystroke, compared by views, selected, exported, and one of them in full.
class DevicesPage final : public Page
{
    Q_OBJECT

public:
    DevicesPage(Register &devices, Preferences &preferences, QWidget *parent = nullptr);
    ~DevicesPage() override;

    void show(const PullNews &news);
    /// How far the question about one device has come; it is shown whenever that device is, as long as the page lives.
    void showAsking(const QString &serial, const QString &connection, const Asking &asking);
    /// Shows the device with all of its list around it.
    void openDevice(const QString &serial);
    void search(const QString &text);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isStale() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] int railCount() const override;
    [[nodiscard]] QString statusLeft() const override;
    [[nodiscard]] QString statusRight() const override;
    void focusFilter() override;
    bool goBack() override;
    [[nodiscard]] QList<QWidget *> panes() override;

    using QWidget::show;

signals:
    void connectionsWanted(); ///< Settings, Connections
    void pullAsked();
    void pullCancelAsked();
    void assignAsked(const QStringList &serials); ///< to an MDM server, or to none
    void lookupAsked(const QString &serial, const QString &connection); ///< on a Jamf Pro server
    void appleAsked(const QString &serial, const QString &connection); ///< for that device by itself
    void articleAsked(const QString &id); ///< of the FAQ

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // devicespageparts.cpp
    void build();
    QWidget *makeList();
    void connectParts();
    void connectList();
    void retranslate();
    void fillExportMenus();
    void addExports(QMenu &menu, bool isSelection);
    void arrange();
    [[nodiscard]] int roomClass() const; ///< width of the window at 100 % text size

    // devicespagefinding.cpp
    void ask(const Query &query);
    void askAgain(); ///< the same, of another index
    void count();
    void take(const Finding &finding, const Query &query);
    void keepPlace();
    void showAnswer();
    void endAnswer();
    void restoreRest();
    [[nodiscard]] QHash<qint64, qsizetype> placesOfChosen() const;
    void restorePlace(bool isSameQuery);
    [[nodiscard]] QList<qint64> chosenDevices() const;
    void takeCounts(const QList<qsizetype> &counts);
    void chooseView(View view);
    void chooseFilter(qint64 filter);
    void leaveFilter();
    void saveFilter(const QString &name);
    void removeFilter(qint64 filter);
    void readChoices();
    void keepChoices();
    [[nodiscard]] Query queryOf(View view) const;
    [[nodiscard]] QList<Query> allQueries() const;

    void refresh();
    void showRegister();
    void showState();
    void showContent();
    void showEmpty();
    static void offer(EmptyState &state, QList<QAction *> &shown, const QList<QAction *> &acts);
    void showPull();
    [[nodiscard]] QString pullWords() const;
    void showCurrent();
    void showDetail();
    void showDossier(const QString &serial);
    void sayWritten(qint64 devices, const QString &path);
    void copySerials();
    void copy(const QStringList &serials);
    void askToAssign();
    using SerialsAct = std::function<void(const QStringList &serials)>;
    void withSelected(const SerialsAct &act);
    void exportDevices(Format format, bool isSelection);
    void openDetail();

    Register &m_register;
    Preferences &m_preferences;
    DeviceModel *m_model;
    Finder m_finder;
    Counter m_counter;
    QTimer m_pace;
    QTimer m_detailPace; ///< the detail waits until keys and answers rest
    PullNews m_news {};
    QHash<std::pair<QString, QString>, Asking> m_askings {}; ///< by connection and serial number

    Query m_query {};
    qint64 m_filter = 0; ///< the saved one that is chosen
    QHash<View, int> m_days {{View::NotSeen, 30}, {View::CoverageEnding, 90}};
    qint64 m_rightServer = 0;
    QStringList m_families {};
    SerialsAct m_heldAct {}; ///< what is selected beyond the first screen is not known yet
    bool m_isRestoring = false;
    bool m_isRestored = false; ///< what is selected was put back; no person has chosen anything since
    bool m_isAwaited = false; ///< what was asked last has no answer yet
    bool m_isOtherQuestion = true;
    bool m_isAllColumns = false;
    struct Answer
    {
        Query query {};
        QList<qint64> chosen {}; ///< when it was asked for
        QHash<qint64, qsizetype> places {};
        bool isSameQuestion = false;
    } m_answer {}; ///< the newest, which the table shows as soon as its rows are read
    QString m_wanted {}; ///< serial number to be opened once it is found
    bool m_isWantedKnown = false; ///< its place is asked for; what comes before that answers an older question
    QString m_result {}; ///< of the last act, for the status line
    bool m_isDetailShown = false; ///< with little room: the device, not the list
    struct Place
    {
        QList<qint64> chosen {}; ///< what is selected, if several, and the current one
        qint64 current = 0;
        int scrolled = 0;
        bool isEverything = false;
        bool isChosen = false; ///< by a person; else the first row is as good as any
    } m_place {};

    QStackedWidget *m_stack = nullptr;
    QWidget *m_blank = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    ProgressStrip *m_pull = nullptr;
    ExportDesk *m_export = nullptr;
    Callout *m_callout = nullptr;
    ViewList *m_views = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_list = nullptr;
    ToolRow *m_tools = nullptr;
    QStackedWidget *m_rows = nullptr;
    DeviceTable *m_table = nullptr;
    EmptyState *m_nothing = nullptr;
    SelectionBar *m_bar = nullptr;
    DeviceDetail *m_detail = nullptr;
    QAction m_sync;
    QAction m_connect;
    QAction m_again;
    QAction m_clear;
    QList<QAction *> m_emptyOffers {};
    QList<QAction *> m_nothingOffers {};
};

} // namespace Inventory
