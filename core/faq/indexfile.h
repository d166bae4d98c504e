// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/indexcontent.h"
#include "core/storage/connection.h"

#include <QCache>

namespace Faq {

/// Tells these articles and this vocabulary from all others, and one format of the index from the next.
[[nodiscard]] QByteArray digestOf(const Articles &articles, const Vocabulary &vocabulary,
                                  const Tuning &tuning);

/// An index in a SQLite file. It is written under another name and moved to its place whole, and never changed there;
/// so it is read without locks, and programs that use one file do not meet. Every list carries a checksum.
class IndexFile final
{
public:
    /// Fails where there is none, or none of this digest, or a damaged one.
    [[nodiscard]] static Result<std::unique_ptr<IndexFile>> open(const QString &path,
                                                                 const QByteArray &digest);
    [[nodiscard]] static Result<> write(const QString &path, const QByteArray &digest,
                                        const IndexContent &content);

    /// Given away once.
    [[nodiscard]] Dictionary takeDictionary() { return std::move(m_dictionary); }
    [[nodiscard]] Result<QByteArray> postings(quint32 term);
    [[nodiscard]] Result<QByteArray> lines(quint32 document);

private:
    explicit IndexFile(const QString &path);
    [[nodiscard]] Result<> load(const QByteArray &digest);
    [[nodiscard]] Result<QByteArray> part(const QString &name);
    [[nodiscard]] Result<QByteArray> read(QSqlQuery &query, quint32 key);

    Storage::Connection m_connection;
    Dictionary m_dictionary;
    std::unique_ptr<QSqlQuery> m_postings;
    std::unique_ptr<QSqlQuery> m_lines;
};

/// The lists of an index, from its file or, where there is none, from memory.
class Lists final
{
public:
    explicit Lists(IndexContent content); ///< of which the dictionary is not used
    explicit Lists(std::unique_ptr<IndexFile> file);

    [[nodiscard]] const QByteArray &postings(quint32 term);
    [[nodiscard]] QByteArray lines(quint32 document);
    /// Something could not be read; the answers were empty since.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    IndexContent m_content;
    std::unique_ptr<IndexFile> m_file;
    QCache<quint32, QByteArray> m_recent;
    QByteArray m_none;
    bool m_isDamaged = false;
};

} // namespace Faq
