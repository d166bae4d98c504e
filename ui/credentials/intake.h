// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/credentials/ledger.h"
#include "ui/credentials/orders.h"

#include <QAction>

#include <memory>

class Preferences;
class QFileDialog;
class QMenu;
class QMimeData;

namespace Credentials {

/// Every way in which something comes to be kept: dropped on the window, chosen in a dialog, pasted, a host, a typed
/// entry. Holds pasted text, wiped at the end, for as long as a password for it may still come. Lives as long as the
/// window it watches.
class Intake final : public QObject
{
    Q_OBJECT

public:
    enum class Form { Paste, Host, Typed, Watched };
    Q_ENUM(Form)

    Intake(Orders &orders, const Ledger &ledger, QObject *parent = nullptr);
    ~Intake() override;

    /// Takes what is dropped anywhere on @p window, and Ctrl+V wherever no field has the focus.
    void watch(QWidget *window);
    /// "Add…" with its menu; one for all pages.
    [[nodiscard]] QAction *addAction() { return &m_add; }

    /// Opens the list of watched places.
    [[nodiscard]] QAction *watchedAction() { return m_watched; }

    void offerPaths(const QStringList &paths);
    void offerText(const QByteArray &text, const QString &name);
    void offerHost(const QString &hostAndPort);
    void offerTyped(const Check::Watched &entry, const QString &notes);
    /// Looks at what came from @p where once more, now with @p unlock.
    void again(const QString &where, SourceKind source, const Unlock &unlock);
    /// Lets go of pasted text that needs no password.
    void arrived(const Check::Arrival &arrival);

    /// File dialogs begin where the last one ended, from now on also after a restart.
    void keepFolderIn(Preferences &preferences);
    void chooseFiles();
    void chooseFolder();
    /// Files, if some were copied; else the form for text.
    void paste();
    /// A name for text pasted at @p now, such as "Pasted at 09:41:07".
    [[nodiscard]] static QString nameForPasted(const QDateTime &now);
    /// What the clipboard holds, if it may be a certificate or a token: bounded, and some text.
    [[nodiscard]] static QByteArray clipboardText();

    void retranslate();

signals:
    void formAsked(Credentials::Intake::Form form);
    void offered(); ///< something is on its way: show what comes of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(QFileDialog &dialog);
    bool takeDrop(const QMimeData &data);
    void settleNotes();
    void showVeil(bool isShown);
    QWidget *makeVeil();

    Orders &m_orders;
    const Ledger &m_ledger;
    Preferences *m_preferences = nullptr;
    QWidget *m_window = nullptr;
    QWidget *m_veil = nullptr; ///< child of the window
    std::unique_ptr<QMenu> m_menu;
    QAction m_add;
    QAction *m_files, *m_folder, *m_paste, *m_host, *m_typed, *m_watched;
    QHash<QString, Secret> m_pasted; ///< by the name it was given
    QHash<QString, QString> m_notes; ///< by the name of the typed entry, until it is in the ledger
};

} // namespace Credentials
