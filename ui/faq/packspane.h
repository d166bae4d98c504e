// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/library.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class Button;
class Label;
class Preferences;
class QMimeData;
class QVBoxLayout;

namespace Faq {

class PackBlock;

/// The school's own packs: to add, update, switch off, remove and bring back. What goes wrong is said where it was
/// asked for, and leaves everything as it was.
class PacksPane final : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    PacksPane(Library &library, const Preferences &preferences, Now now, QWidget *parent = nullptr);

    void add(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Refusal
    {
        QString name; ///< of the file or folder; empty where something else failed
        Error error;
    };

    void build();
    void rebuild();
    void chooseFolder();
    void chooseFile();
    void addNext();
    [[nodiscard]] PackBlock *blockOf(const QString &pack) const;
    void begin(PackBlock *block);
    void end(const QString &pack, const Result<> &done);
    void giveFocusBack();
    void settle(PackBlock *block, const Answer<> &answer);
    void update(PackBlock *block);
    void remove(PackBlock *block);
    void undo();
    void forgetRefusals();
    [[nodiscard]] QString refusalWords() const;
    void say();

    Library &m_library;
    const Preferences &m_preferences;
    Now m_now;
    Label *m_intro;
    Button *m_addFolder;
    Button *m_addFile;
    Label *m_hint;
    Label *m_progress;
    QWidget *m_errorRow;
    Label *m_errorWords;
    QWidget *m_undoRow;
    Label *m_undoWords;
    Button *m_undo;
    QVBoxLayout *m_blocks; ///< of PackBlock
    QStringList m_waiting; ///< paths that are still to be added
    QString m_reported; ///< the pack whose report stands open
    QString m_removed; ///< the pack that Undo brings back
    int m_shelving = 0; ///< removals and undoing under way; meanwhile Undo may mean another pack
    QSet<QString> m_busy; ///< packs at which something is under way
    QHash<QString, Error> m_errors; ///< by pack, until the next action
    QString m_touched; ///< the pack at which something was asked for by key
    QString m_focused; ///< and the name of what had the focus there
    QList<Refusal> m_refusals; ///< until the next action, or until the pane is closed
};

/// The local paths among what is dragged.
[[nodiscard]] QStringList localPaths(const QMimeData &data);

} // namespace Faq
