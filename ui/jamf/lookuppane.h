// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/serverdesk.h"

#include <QScrollArea>
#include <QTimer>

class Button;
class Label;
class SearchField;

namespace Jamf {

class ActionRows;
class DeviceFacts;
class DeviceList;
class DeviceModel;

/// Finds devices on the chosen server and shows what matters of one; of several, those that are chosen can be
/// acted on together. Lives as long as the page.
class LookupPane final : public QScrollArea
{
    Q_OBJECT

public:
    LookupPane(const Surroundings &around, ServerDesk &desk, QWidget *parent = nullptr);

    void setWayBack(bool hasOne); ///< it hides the server, and has a button that leads back
    void focusField();
    void lookUp(const QString &text); ///< as if it had been typed
    bool clearField(); ///< false where there is nothing to clear
    /// The devices that an action would be about: the chosen ones, else the one that is shown.
    [[nodiscard]] QList<Device> targets() const;

signals:
    void backAsked();
    void actionChosen(Jamf::Action action, const QList<Jamf::Device> &devices);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void look();
    void take(const QString &text, const Result<Lookup> &found);
    void showOutcome();
    void showDevice();
    void showActions();
    void reset();
    void retranslate();
    [[nodiscard]] QStringList failures() const;
    [[nodiscard]] std::optional<Device> current() const;

    const Surroundings &m_around;
    ServerDesk &m_desk;
    DeviceModel *m_model;
    Button *m_back = nullptr;
    Label *m_title = nullptr;
    SearchField *m_field = nullptr;
    Label *m_intro = nullptr; ///< while nothing was looked for
    Label *m_said = nullptr; ///< how many, or none
    QWidget *m_failed = nullptr;
    Label *m_failure = nullptr; ///< what could not be searched
    DeviceList *m_list = nullptr;
    Button *m_all = nullptr;
    DeviceFacts *m_facts = nullptr;
    Label *m_actionsTitle = nullptr;
    Label *m_actionsFor = nullptr;
    ActionRows *m_actions = nullptr;
    Label *m_hint = nullptr;
    QTimer m_pause; ///< after the last key
    QString m_asked; ///< what the last look-up was for
    QString m_text; ///< what is shown was found for this
    bool m_isLooking = false;
    std::optional<Result<Lookup>> m_found;
};

} // namespace Jamf
