// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/faq/packshelf.h"
#include "core/faq/search.h"
#include "core/faq/section.h"

#include <QObject>

namespace Faq {

/// One of DeskPlaces::onlyThese that could not be read.
struct UnreadPack
{
    QString path;
    Error error;
};

/// What was left out of one of DeskPlaces::onlyThese.
struct Omission
{
    QString path;
    Finding finding;
};

/// All there is to read at a moment. Never changes once made, so threads share it.
struct Contents
{
    Articles articles {}; ///< built-in first, then the enabled packs; each by section, then by id
    QList<Section> sections {};
    Glossary glossary {};
    QList<ShelvedPack> packs {}; ///< also those that are not enabled
    QList<UnreadPack> unread {};
    QList<Omission> omissions {}; ///< faults alone

    /// In @p language where it is written in it, else in the other one; null where there is none. An empty @p pack is
    /// the built-in one first, then any.
    [[nodiscard]] const Article *find(QStringView id, Language language, QStringView pack = {}) const;
    /// The one whose id somebody typed or pasted: "acc-2", "ACC-2", "acc2", full width, a copied link, "pack/acc-2".
    [[nodiscard]] const Article *named(const QString &typed, Language language) const;
    /// The term of the glossary that somebody typed whole, by any of its names; null where it is none.
    [[nodiscard]] const Term *term(const QString &typed) const;
    /// The article that a kind of credential belongs to: the first by id.
    [[nodiscard]] const Article *about(QStringView kind, Language language) const;
};

using SharedContents = std::shared_ptr<const Contents>;

/// Where the desk's files lie.
struct DeskPlaces
{
    QString shelf {}; ///< folder of the school's own packs; empty for none
    QString index {}; ///< the index file; ":memory:" keeps it out of the disk
    QStringList onlyThese {}; ///< packs to read in place of the built-in one and the shelf
};

/// Reads the packs and searches them on a thread of its own, so that a window never waits. Its end waits for what is
/// under way. All answers come in the order of the calls.
class Desk final : public QObject
{
    Q_OBJECT

public:
    explicit Desk(DeskPlaces places, QObject *parent = nullptr);
    ~Desk() override;

    /// Reads everything, builds the index where it must; again after the packs have changed.
    [[nodiscard]] Answer<SharedContents> open();
    /// Opens first if nobody has. A search that has not begun when a newer one comes is cancelled.
    [[nodiscard]] Answer<Found> search(const Query &query);

    [[nodiscard]] Answer<ShelvedPack> addPack(const QString &path, const QDateTime &now);
    [[nodiscard]] Answer<ShelvedPack> updatePack(const QString &name, const QDateTime &now);
    [[nodiscard]] Answer<> setPackEnabled(const QString &name, bool isEnabled);
    [[nodiscard]] Answer<> removePack(const QString &name);
    [[nodiscard]] Answer<> undoPackRemoval();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Faq
