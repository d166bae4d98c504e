// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/library.h"

#include <QAbstractListModel>

namespace Faq {

class ReadingList;

/// What the list of articles shows.
struct Shelf
{
    enum class Kind { Important, Section, PackName, Recent, Favourites, Terms, Tags, Tag };

    Kind kind = Kind::Important;
    QString pack {}; ///< of a section and a pack's name
    QString name {}; ///< the section's id or words, the tag

    friend bool operator==(const Shelf &, const Shelf &) = default;
};

/// Whether @p work stands on @p shelf; for all that are neither lists of the reader's own nor the glossary.
[[nodiscard]] bool stands(const Work &work, const Shelf &shelf, Language language);

/// The shelves from top to bottom: the important ones, the sections of the built-in articles, those of each school's
/// pack below its name, then what the reader keeps.
class SectionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< a number in words; empty for none
        IconRole, ///< name of an icon without its size; empty for none
        GapRole, ///< it begins a group
        HeadRole, ///< names a group and cannot be chosen
    };

    SectionModel(const Library &library, const ReadingList &reading, QObject *parent = nullptr);

    [[nodiscard]] const Shelf &shelfAt(int row) const { return m_rows.at(row).shelf; }
    [[nodiscard]] QModelIndex indexOf(const Shelf &shelf) const;
    void refresh(); ///< other contents, other words, or other counts

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Shelf shelf;
        int count = -1;
        bool beginsGroup = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] QList<Row> made() const;
    void addPacks(QList<Row> &rows) const;
    [[nodiscard]] int counted(const Shelf &shelf) const;
    [[nodiscard]] QString wordsOf(const Shelf &shelf) const;

    const Library &m_library;
    const ReadingList &m_reading;
    QList<Row> m_rows;
};

} // namespace Faq
