// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/reader.h"

#include <QWidget>

class Button;
class Label;
class QLineEdit;

namespace Credentials {

/// Asks in place for what opens a file: a password, or the file of a private key. The password field is emptied as
/// soon as it was tried; the key's file is read off the window's thread.
class UnlockRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Need { Password, Key };

    explicit UnlockRow(Need need, QWidget *parent = nullptr);

    void takeFocus();
    /// Reads the private key in @p path; unlocked() follows, or a sentence below the button.
    void useKey(const QString &path);

signals:
    void unlocked(const Credentials::Unlock &unlock);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tryPassword();
    void chooseKey();

    Need m_need;
    QLineEdit *m_password = nullptr;
    Button *m_button;
    Label *m_wrong;
};

/// Whether one of these would help with @p code of an error or a problem.
[[nodiscard]] std::optional<UnlockRow::Need> needOf(QAnyStringView code);

} // namespace Credentials
