// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connections/accounts.h"

#include <QWidget>

class Button;
class FormRow;
class QLineEdit;
class SegmentedControl;

namespace Connections {

class SecretField;

/// How to sign in: as an API client or a user, with the secret of it.
class SignInFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInFields(QWidget *parent = nullptr);

    void show(const Connection &connection); ///< a stored one has its secret already
    void apply(Account &account); ///< takes the secret out of its field
    /// What the form says now: a stored secret stands for nothing else than what it was given for.
    void setServer(const QUrl &address);
    [[nodiscard]] SignIn way() const { return m_way; }
    void wipe();
    /// Says below the fields what is missing, and gives the first of them; null where nothing is.
    [[nodiscard]] QWidget *firstWrong();
    QWidget *refuse(const QString &why); ///< the server did not take them; gives the field to begin with
    void clearRefusal();

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose(SignIn way);
    void copyPrivileges();
    [[nodiscard]] bool isKept() const;
    void showKept();

    Connection m_stored;
    Connection m_typed; ///< of it only what a secret is bound to
    SignIn m_way = SignIn::Client;
    SegmentedControl *m_ways;
    QLineEdit *m_account;
    SecretField *m_secret;
    FormRow *m_wayRow, *m_accountRow, *m_secretRow;
    Button *m_copy;
    bool m_isChecked = false; ///< missing ones are said
};

} // namespace Connections
