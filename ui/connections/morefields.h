// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connections/accounts.h"

#include <QWidget>

class FormRow;
class QLineEdit;
class QSpinBox;

namespace Connections {

class AuthorityField;
class SecretField;

/// What few connections need: the school's own CA, a proxy with its user, and for Apple how often it may be asked.
class MoreFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MoreFields(QWidget *parent = nullptr);

    void show(const Connection &connection);
    [[nodiscard]] static bool isUsed(const Connection &connection);
    void apply(Account &account); ///< takes the password out of its field
    void wipe();
    /// Says below the fields what is wrong, and gives the first of them; null where nothing is.
    [[nodiscard]] QWidget *firstWrong();
    QWidget *refuseProxy(const QString &why); ///< gives the field to begin with
    QWidget *refuseAuthority(const QString &why);
    void chooseAuthority();

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showStored();

    Connection m_stored;
    AuthorityField *m_authority;
    QLineEdit *m_proxy;
    QLineEdit *m_user;
    SecretField *m_password;
    QSpinBox *m_reads, *m_writes;
    FormRow *m_authorityRow, *m_proxyRow, *m_userRow, *m_passwordRow, *m_readsRow, *m_writesRow;
};

} // namespace Connections
