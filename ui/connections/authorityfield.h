// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class Button;
class ElidedLabel;

namespace Connections {

/// The school's own CA: its name, and a file to take another one from.
class AuthorityField final : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorityField(QWidget *parent = nullptr);

    void setPem(const QByteArray &pem);
    [[nodiscard]] QByteArray pem() const { return m_pem; }
    void choose(); ///< asks for a file
    void useFile(const QString &path);

signals:
    void taken(); ///< from a file
    void refused(const QString &why); ///< a file without a certificate

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QByteArray m_pem; ///< as it is stored, even where it cannot be read
    int m_turn = 0; ///< a file that was chosen before another one, or for another connection, concerns nobody
    ElidedLabel *m_name;
    Button *m_choose;
    Button *m_remove;
};

} // namespace Connections
