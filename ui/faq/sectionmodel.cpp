// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/sectionmodel.h"

#include "core/base/text.h"
#include "ui/faq/readinglist.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype NameLimit = 120;

QString iconOf(Shelf::Kind kind)
{
    switch (kind) {
    case Shelf::Kind::Important: return u"star"_s;
    case Shelf::Kind::Recent: return u"history"_s;
    case Shelf::Kind::Favourites: return u"bookmark"_s;
    case Shelf::Kind::Terms: return u"library"_s;
    case Shelf::Kind::Tags:
    case Shelf::Kind::Tag: return u"filter"_s;
    case Shelf::Kind::Section:
    case Shelf::Kind::PackName: break;
    }
    return {};
}

} // namespace

bool stands(const Work &work, const Shelf &shelf, Language language)
{
    const Article &article = work.in(language);
    switch (shelf.kind) {
    case Shelf::Kind::Important: return article.important;
    case Shelf::Kind::Section: return work.ref.pack == shelf.pack && article.section == shelf.name;
    case Shelf::Kind::Tag: return article.tags.contains(shelf.name, Qt::CaseInsensitive);
    default: return false;
    }
}

SectionModel::SectionModel(const Library &library, const ReadingList &reading, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_reading(reading)
    , m_rows(made())
{
}

QModelIndex SectionModel::indexOf(const Shelf &shelf) const
{
    // A tag is chosen from among the tags.
    const Shelf wanted = shelf.kind == Shelf::Kind::Tag ? Shelf {.kind = Shelf::Kind::Tags} : shelf;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).shelf == wanted)
            return index(row);
    }
    return {};
}

void SectionModel::refresh()
{
    QList<Row> rows = made();
    const bool isAlike
        = std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                     [](const Row &one, const Row &other) { return one.shelf == other.shelf; });
    if (isAlike) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SectionModel::counted(const Shelf &shelf) const
{
    const QList<Work> &works = m_library.catalogue().works();
    const Language language = spokenLanguage();
    return static_cast<int>(std::count_if(works.begin(), works.end(), [&shelf, language](const Work &work) {
        return stands(work, shelf, language);
    }));
}

QList<SectionModel::Row> SectionModel::made() const
{
    const Catalogue &catalogue = m_library.catalogue();
    if (catalogue.works().isEmpty())
        return {};
    using enum Shelf::Kind;
    QList<Row> rows;
    const auto add = [&rows](const Shelf &shelf, int count, bool beginsGroup = false) {
        rows.append({shelf, count, beginsGroup});
    };
    if (const int important = counted({.kind = Important}))
        add({.kind = Important}, important);
    bool isFirst = true;
    for (const Faq::Section &section : catalogue.sections()) {
        const Shelf shelf {.kind = Section, .name = section.id};
        if (const int count = counted(shelf))
            add(shelf, count, std::exchange(isFirst, false));
    }
    addPacks(rows);
    const auto known = [&catalogue](const QList<ArticleRef> &refs) {
        return static_cast<int>(std::count_if(refs.begin(), refs.end(), [&catalogue](const ArticleRef &ref) {
            return catalogue.find(ref) != nullptr;
        }));
    };
    add({.kind = Recent}, -1, true);
    add({.kind = Favourites}, known(m_reading.favourites()));
    if (!catalogue.glossary().isEmpty())
        add({.kind = Terms}, static_cast<int>(catalogue.glossary().size()));
    add({.kind = Tags}, -1);
    return rows;
}

void SectionModel::addPacks(QList<Row> &rows) const
{
    const Language language = spokenLanguage();
    QSet<QString> known;
    QString pack;
    for (const Work &work : m_library.catalogue().works()) {
        if (work.ref.pack.isEmpty())
            continue;
        if (std::exchange(pack, work.ref.pack) != work.ref.pack) {
            rows.append({{.kind = Shelf::Kind::PackName, .pack = pack}, -1, true});
            known.clear();
        }
        const Shelf shelf {.kind = Shelf::Kind::Section, .pack = pack, .name = work.in(language).section};
        if (known.contains(shelf.name))
            continue;
        known.insert(shelf.name);
        rows.append({shelf, counted(shelf)});
    }
}

QString SectionModel::wordsOf(const Shelf &shelf) const
{
    switch (shelf.kind) {
    case Shelf::Kind::Important: return tr("Important", "articles");
    case Shelf::Kind::Recent: return tr("Recently read");
    case Shelf::Kind::Favourites: return tr("Favourites");
    case Shelf::Kind::Terms: return tr("Glossary");
    case Shelf::Kind::Tags: return tr("Tags…");
    case Shelf::Kind::Tag: return visible(shelf.name, NameLimit);
    case Shelf::Kind::PackName: return visible(shelf.pack, NameLimit);
    case Shelf::Kind::Section: break;
    }
    if (shelf.name.isEmpty())
        return tr("Without a section");
    Article article;
    article.section = shelf.name;
    return visible(m_library.catalogue().sectionName(article, spokenLanguage()), NameLimit);
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const QString count = row.count < 0 ? QString() : QLocale().toString(row.count);
    switch (role) {
    case Qt::DisplayRole: return wordsOf(row.shelf);
    case Qt::AccessibleTextRole:
        return count.isEmpty() ? wordsOf(row.shelf)
                               : tr("%1, %n article(s)", nullptr, row.count).arg(wordsOf(row.shelf));
    case CountRole: return count;
    case IconRole: return iconOf(row.shelf.kind);
    case GapRole: return row.beginsGroup;
    case HeadRole: return row.shelf.kind == Shelf::Kind::PackName;
    default: return {};
    }
}

Qt::ItemFlags SectionModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).shelf.kind == Shelf::Kind::PackName)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

} // namespace Faq
