// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/serverdesk.h"

#include <QWidget>

class Label;
class MarkWidget;
class QComboBox;
class QGridLayout;
class QVBoxLayout;

namespace Jamf {

/// What the chosen server is and how it does: address, version, health, counts, and below them what is wrong
/// with the server or on the way to it. With several servers, the one to look at is chosen here.
class ServerCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerCard(ServerDesk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        Label *label = nullptr;
        Label *value = nullptr;
        QWidget *cell = nullptr;
    };

    [[nodiscard]] Fact makeFact(const QString &objectName);
    void arrange();
    void showServers();
    void refresh();
    void showFacts(const Check::SweepReport *report);
    void showWarnings(const Check::SweepReport *report);
    void warn(Credentials::Severity severity, const QString &words);

    ServerDesk &m_desk;
    QGridLayout *m_grid;
    QVBoxLayout *m_warnings;
    QComboBox *m_servers;
    MarkWidget *m_mark;
    Fact m_address, m_version, m_health, m_mobile, m_computers;
    int m_columns = 0;
};

} // namespace Jamf
