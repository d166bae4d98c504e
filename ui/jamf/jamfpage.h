// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/surroundings.h"
#include "ui/shell/page.h"

#include <QAction>

class EmptyState;
class QStackedWidget;
class QSplitter;

namespace Jamf {

class CommandLog;
class Dispatch;
class LookupPane;
class PanelModel;
class PanelView;
class PreviewPane;
class ServerCard;
class ServerDesk;
struct Order;

/// The school's Jamf Pro servers: how each does, what lapses on it, what it reports, what was sent to it, and
/// the way to a device and to what can be done for it. Reads a server when it is first looked at.
class JamfPage final : public Page
{
    Q_OBJECT

public:
    explicit JamfPage(Surroundings around, QWidget *parent = nullptr);
    ~JamfPage() override;

    /// Looks for @p text on the server of @p connection, as soon as the connections are known; on the one that is shown
    /// where there is no such connection any longer.
    void lookUp(const QString &text, const QString &connection);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isStale() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QString statusLeft() const override;
    [[nodiscard]] QString statusRight() const override;
    void focusFilter() override; ///< to the look-up of devices
    bool goBack() override;
    [[nodiscard]] QList<QWidget *> panes() override;

public slots:
    void reload(); ///< connections were added, changed or removed

signals:
    void connectionsWanted(); ///< Settings, Connections
    void credentialOpened(qint64 credential);
    void checkAsked(); ///< the server is being read; who keeps dates may want to look as well

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildServer();
    void connectParts();
    void retranslate();
    void refresh();
    void showRows();
    void readHistory();
    void press(const QModelIndex &index);
    void open(const QModelIndex &index);
    void preview(Action action, const QList<Device> &devices);
    void take(const Order &order, const QDateTime &at, const Result<Done> &outcome);
    void endPreview();
    void watch();
    void lookUpWanted();
    void arrange();
    [[nodiscard]] bool isPreviewing() const;
    [[nodiscard]] bool isSmall() const;

    const Surroundings m_around;
    ServerDesk *m_desk;
    CommandLog *m_log;
    Dispatch *m_dispatch;
    PanelModel *m_model;
    QList<History::Entry> m_lines; ///< of sessions before this one
    QDateTime m_began;
    QString m_wanted; ///< to be looked up, on the server of m_wantedOn
    QString m_wantedOn;
    bool m_isLookupShown = false; ///< with little room: the look-up, not the server

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_blank = nullptr;
    QWidget *m_server = nullptr;
    QWidget *m_left = nullptr;
    QSplitter *m_splitter = nullptr;
    ServerCard *m_card = nullptr;
    PanelView *m_view = nullptr;
    LookupPane *m_lookup = nullptr;
    PreviewPane *m_preview = nullptr;
    QAction m_check;
    QAction m_connections;
    QAction m_find;
};

} // namespace Jamf
