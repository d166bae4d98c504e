// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apple/schooldesk.h"

#include <QWidget>

class Callout;
class Label;
class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace SchoolManager {

class SheetView;

/// How the school stands at Apple: the account's facts, its MDM servers with the signs of their health, and what was
/// assigned from here.
class HomePane final : public QWidget
{
    Q_OBJECT

public:
    HomePane(const Surroundings &around, SchoolDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QList<QWidget *> panes();

signals:
    void runOpened(qint64 run);
    void serverOpened(const QString &server);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        QWidget *cell = nullptr;
        Label *label = nullptr;
        Label *value = nullptr;
    };

    [[nodiscard]] Fact makeFact(const QString &objectName);
    void build();
    void refresh();
    void showFacts();
    [[nodiscard]] QString nextRead() const;
    void showTrouble();
    void showServers();
    void showRuns();
    void arrange();
    void fitTables();

    const Surroundings &m_around;
    SchoolDesk &m_desk;
    QWidget *m_card = nullptr;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_schools = nullptr;
    QList<Fact> m_facts;
    Label *m_nextRead = nullptr;
    Callout *m_trouble = nullptr;
    Label *m_serversHead = nullptr;
    SheetView *m_servers = nullptr;
    Label *m_runsHead = nullptr;
    Label *m_noRuns = nullptr;
    SheetView *m_runs = nullptr;
    int m_columns = 0;
};

} // namespace SchoolManager
