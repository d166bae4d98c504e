// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/credentialfilter.h"

#include <QAbstractListModel>

class Preferences;

namespace Credentials {

/// The ledger as a list for a view: most urgent first, filtered, and if wanted under group heads that can be closed,
/// with what could not be read as the last group. Updates by id, so that selection and scroll position stay. Every
/// text is made when it is asked for; a language switch needs only retranslate(). Lives no longer than the ledger.
class CredentialModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Arrangement { Plain, Grouped };

    enum class RowKind { Head, Credential, Trouble };
    Q_ENUM(RowKind)

    enum Role {
        RowKindRole = Qt::UserRole, ///< RowKind
        IdRole, ///< qint64, 0 for heads and troubles
        SeverityRole, ///< Severity
        DaysRole, ///< qint64, invalid where no date is known
        CountdownNumberRole, ///< "46"
        CountdownUnitRole, ///< "days"
        SeverityWordRole, ///< "Urgent"
        DateRole, ///< "26 Nov 2026"
        ShortDateRole, ///< "26 Nov"
        NameRole,
        KindLineRole, ///< for a trouble the folder
        SentenceRole, ///< what breaks; for a trouble the reason
        ProblemRole, ///< the worst problem as a sentence, else empty
        ProblemSeverityRole,
        CustodianRole, ///< else empty
        ActionRole, ///< words of the row's button
        GroupRole, ///< Group
        CountRole, ///< number of rows below a head
        NoteRole, ///< what stands behind a head's count: "until 31 July 2027"
        ClosedRole, ///< true for the head of a closed group
    };

    CredentialModel(const Ledger &ledger, const Preferences &preferences, Arrangement arrangement,
                    QObject *parent = nullptr);

    void setFilter(const CredentialFilter &filter);
    [[nodiscard]] const CredentialFilter &filter() const { return m_filter; }
    void setClosed(Group group, bool isClosed);
    [[nodiscard]] bool isClosed(Group group) const { return m_closed.contains(group); }

    /// Credentials and troubles that the filter lets through, also those in closed groups.
    [[nodiscard]] int matches() const { return m_matches; }
    [[nodiscard]] QModelIndex indexOf(qint64 credential) const;
    [[nodiscard]] EntryPtr entryAt(const QModelIndex &index) const;
    [[nodiscard]] const Check::Trouble *troubleAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void retranslate();

private:
    struct Item
    {
        RowKind kind = RowKind::Credential;
        Group group = Group::Later;
        EntryPtr entry {};
        std::shared_ptr<const Check::Trouble> trouble {};
        int count = 0;
        QString key {}; ///< stays the same over updates

        [[nodiscard]] bool showsSameAs(const Item &other) const;
    };

    void rebuild();
    [[nodiscard]] QList<Item> wanted();
    void appendGroup(QList<Item> &items, Group group, QList<Item> rows) const;
    [[nodiscard]] QList<Item> wantedTroubles() const;
    void become(const QList<Item> &items);
    void dropAllBut(const QSet<QString> &keys);
    void reorder(const QHash<QString, qsizetype> &places);
    void insertAndUpdate(const QList<Item> &items, bool isAnotherTime);
    [[nodiscard]] QVariant credentialData(const Entry &entry, int role) const;
    [[nodiscard]] QVariant dateData(const Standing &standing, int role) const;
    [[nodiscard]] QVariant troubleData(const Check::Trouble &trouble, int role) const;
    [[nodiscard]] QVariant headData(const Item &item, int role) const;
    [[nodiscard]] QString kindLine(const Credential &credential) const;
    [[nodiscard]] QString problemLine(const Standing &standing) const;
    [[nodiscard]] QString accessibleText(const Entry &entry) const;

    const Ledger &m_ledger;
    const Preferences &m_preferences;
    Arrangement m_arrangement;
    CredentialFilter m_filter;
    QSet<Group> m_closed;
    QList<Item> m_items;
    QHash<qint64, std::pair<EntryPtr, QString>> m_haystacks; ///< made while a text is looked for
    QDateTime m_shownAt;
    int m_matches = 0;
};

} // namespace Credentials
