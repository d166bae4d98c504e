// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"

#include <QAbstractListModel>

namespace Jamf {

/// One row of the page's list, in the words of the moment.
struct PanelRow
{
    enum class Kind {
        Head, ///< of a section: name, and how many
        Credential,
        Unread, ///< what the server would not tell
        Notice,
        Command,
        Note, ///< that there is nothing, or why
    };
    enum class Button { None, Open, Copy, Dismiss };

    Kind kind = Kind::Note;
    QString key {}; ///< stays the same over updates
    Credentials::Severity severity = Credentials::Severity::Unknown;
    QString number {}; ///< of the countdown
    QString unit {};
    QString name {};
    QString detail {}; ///< kind of credential; devices of a command
    QString sentence {}; ///< reason, state, or what a notification says
    QString problem {}; ///< the worst of a credential; why a notification is still there
    Credentials::Severity problemSeverity = Credentials::Severity::Unknown;
    QString word {}; ///< of the severity
    QString date {}; ///< of the end; the time of a command
    Button button = Button::None;
    QString buttonText {};
    bool isBusy = false; ///< the button has been pressed
    qint64 credential = 0;
    QString payload {}; ///< what Copy copies; the notification's type
    QString id {}; ///< the notification's

    friend bool operator==(const PanelRow &, const PanelRow &) = default;
    [[nodiscard]] QString spoken() const; ///< the whole row, for who cannot see it
    [[nodiscard]] bool canBeCurrent() const { return kind != Kind::Head && kind != Kind::Note; }
};

/// The rows of the page's list. Updates by key, so that selection and place stay.
class PanelModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PanelRow> &rows);
    [[nodiscard]] const PanelRow *rowAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void dropAllBut(const QList<PanelRow> &rows);

    QList<PanelRow> m_rows;
};

} // namespace Jamf

Q_DECLARE_METATYPE(Jamf::PanelRow)
