// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QWidget>

class Button;
class ElidedLabel;

namespace Connections {

/// Takes the private key that Apple gave out, from its file or from the clipboard, and shows nothing of it but where it
/// came from.
class KeyField final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void reset(); ///< nothing is held
    void setStored(bool isStored); ///< without another one, the keychain's stands
    [[nodiscard]] const Secret &key() const { return m_key; }
    [[nodiscard]] bool isMissing() const { return m_key.isEmpty() && !m_isStored; }
    void useFile(const QString &path);

signals:
    void taken();
    void refused(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void paste();
    void take(const Result<Secret> &key, const QString &from);
    void retranslate();

    Secret m_key;
    QString m_from; ///< the file's name; empty: pasted
    bool m_isStored = false;
    int m_turn = 0; ///< a file that was chosen before another key, or before a reset, concerns nobody
    Button *m_choose, *m_paste;
    ElidedLabel *m_name;
};

} // namespace Connections
