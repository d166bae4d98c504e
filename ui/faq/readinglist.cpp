// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/readinglist.h"

#include "ui/shell/preferences.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

const auto RecentState = u"faq.recent"_s;
const auto FavouritesState = u"faq.favourites"_s;
constexpr qsizetype MostFavourites = 2000; ///< a damaged file must not keep the window busy

QList<ArticleRef> refsIn(const QByteArray &state, qsizetype most)
{
    QList<ArticleRef> refs;
    for (const QByteArray &line : state.split('\n')) {
        const ArticleRef ref = refFrom(QString::fromUtf8(line));
        if (!ref.isEmpty() && !refs.contains(ref) && refs.size() < most)
            refs.append(ref);
    }
    return refs;
}

QByteArray stateOf(const QList<ArticleRef> &refs)
{
    QStringList lines;
    for (const ArticleRef &ref : refs)
        lines.append(toText(ref));
    return lines.join(u'\n').toUtf8();
}

} // namespace

ReadingList::ReadingList(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_recent(refsIn(preferences.state(RecentState), MostRecent))
    , m_favourites(refsIn(preferences.state(FavouritesState), MostFavourites))
{
}

void ReadingList::remember(const ArticleRef &ref)
{
    if (ref.isEmpty() || m_recent.value(0) == ref)
        return;
    m_recent.removeAll(ref);
    m_recent.prepend(ref);
    if (m_recent.size() > MostRecent)
        m_recent.resize(MostRecent);
    m_preferences.putState(RecentState, stateOf(m_recent));
    emit changed();
}

void ReadingList::setFavourite(const ArticleRef &ref, bool isFavourite)
{
    if (ref.isEmpty() || m_favourites.contains(ref) == isFavourite)
        return;
    if (isFavourite)
        m_favourites.prepend(ref);
    else
        m_favourites.removeAll(ref);
    m_preferences.putState(FavouritesState, stateOf(m_favourites));
    emit changed();
}

} // namespace Faq
