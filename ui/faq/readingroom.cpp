// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/readingroom.h"

#include "core/base/logging.h"
#include "core/base/text.h"
#include "ui/faq/readinglist.h"

#include <chrono>
#include <utility>

namespace Faq {

namespace {

constexpr std::chrono::seconds Glance {5};

} // namespace

ReadingRoom::ReadingRoom(ArticlePane &pane, Library &library, ReadingList &reading, NoteBook notes,
                         QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_library(library)
    , m_reading(reading)
    , m_notes(std::move(notes))
{
    connect(&pane, &ArticlePane::backWanted, this, [this] {
        if (!goBack())
            emit leftBackwards();
    });
    m_reader.setSingleShot(true);
    m_reader.setInterval(Glance);
    connect(&m_reader, &QTimer::timeout, this, [this] {
        if (m_library.catalogue().find(place().ref))
            m_reading.remember(place().ref);
    });
    connect(&pane, &ArticlePane::forwardWanted, this, &ReadingRoom::goForward);
    connect(&pane, &ArticlePane::favouriteToggled, this,
            [this](bool isFavourite) { m_reading.setFavourite(place().ref, isFavourite); });
    connect(&pane, &ArticlePane::languageWanted, this, &ReadingRoom::speak);
    connect(&pane, &ArticlePane::articleWanted, this, &ReadingRoom::follow);
    connect(&pane, &ArticlePane::noteChanged, this, &ReadingRoom::keepNote);
    connect(&pane, &ArticlePane::credentialWanted, this, [this] {
        if (const Work *work = m_library.catalogue().find(place().ref))
            emit credentialWanted(work->in(place().language).kinds);
    });
}

void ReadingRoom::look(const ArticleRef &ref, Language language)
{
    if (place() == Place {ref, language})
        return;
    m_history.pass({ref, language});
    show();
}

void ReadingRoom::open(const ArticleRef &ref, Language language)
{
    if (!m_library.catalogue().find(ref))
        return;
    const bool isShown = place() == Place {ref, language};
    m_history.visit({ref, language});
    m_reading.remember(ref);
    if (!isShown)
        show();
    emit moved(ref);
}

void ReadingRoom::open(const ArticleRef &ref)
{
    open(ref, languageOf(ref));
}

Language ReadingRoom::languageOf(const ArticleRef &ref) const
{
    return m_languages.value(ref, spokenLanguage());
}

bool ReadingRoom::goBack()
{
    if (!m_history.goBack())
        return false;
    show();
    emit moved(place().ref);
    return true;
}

void ReadingRoom::goForward()
{
    if (!m_history.goForward())
        return;
    show();
    emit moved(place().ref);
}

void ReadingRoom::setHighlight(const Highlight &highlight)
{
    m_highlight = highlight;
    if (!place().ref.isEmpty())
        m_pane.setHighlight(highlight);
}

void ReadingRoom::setWayBack(bool hasWayBack)
{
    if (std::exchange(m_hasWayBack, hasWayBack) != hasWayBack && !place().ref.isEmpty())
        show();
}

void ReadingRoom::refresh()
{
    m_pane.setGlossary(m_library.catalogue().glossary());
    if (!place().ref.isEmpty())
        show();
}

void ReadingRoom::forgetLanguages()
{
    m_languages.clear();
    if (place().ref.isEmpty())
        return;
    m_history.pass({place().ref, spokenLanguage()});
    show();
}

void ReadingRoom::show()
{
    m_pane.saveNote(); // before what is known of it is shown anew
    const Catalogue &catalogue = m_library.catalogue();
    const Work *work = catalogue.find(place().ref);
    if (!work)
        return m_pane.showLost({.title = m_titles.value(place().ref, place().ref.id),
                                .canGoBack = m_history.canGoBack() || m_hasWayBack,
                                .canGoForward = m_history.canGoForward()});
    const Article &article = work->in(place().language);
    m_titles.insert(work->ref, article.title);
    if (m_shown != work->ref)
        m_reader.start();
    OpenArticle reading;
    reading.article = article;
    reading.isInOtherLanguage = work->isInBoth();
    reading.sectionName = visible(catalogue.sectionName(article, article.language), 120);
    reading.highlight = m_highlight;
    reading.note = m_notes.read ? knownNote(work->ref) : QString();
    reading.isFavourite = m_reading.favourites().contains(work->ref);
    reading.canGoBack = m_history.canGoBack() || m_hasWayBack;
    reading.canGoForward = m_history.canGoForward();
    if (m_credentialWords && !article.kinds.isEmpty())
        reading.credential = m_credentialWords(article.kinds);
    m_pane.show(reading);
    m_shown = work->ref;
    if (m_unkept.contains(work->ref))
        m_pane.setNoteError(m_unkept.value(work->ref));
    else
        bringNote(work->ref);
}

void ReadingRoom::bringNote(const ArticleRef &ref)
{
    // What is being written is newer than what can be read.
    if (!m_notes.read || m_writing.contains(ref))
        return;
    deliver(m_notes.read(ref), this, [this, ref, known = knownNote(ref)](const Result<QString> &note) {
        // What was written meanwhile is newer.
        if (knownNote(ref) != known || m_unkept.contains(ref))
            return;
        if (note)
            m_knownNotes.insert(ref, *note);
        if (m_shown != ref || (note && known == *note))
            return;
        if (note)
            m_pane.setNote(*note);
        else if (!known)
            m_pane.setNoteUnread(note.error());
    });
}

std::optional<QString> ReadingRoom::knownNote(const ArticleRef &ref) const
{
    const auto known = m_knownNotes.constFind(ref);
    return known == m_knownNotes.cend() ? std::nullopt : std::optional(*known);
}

void ReadingRoom::follow(const QString &id)
{
    if (const Work *work = m_library.catalogue().follow(id, place().ref.pack))
        open(work->ref, m_languages.value(work->ref, place().language));
    else
        m_pane.tellMissing(id);
}

void ReadingRoom::speak(Language language)
{
    m_languages.insert(place().ref, language);
    m_history.visit({place().ref, language});
    show();
}

void ReadingRoom::keepNote(const QString &note)
{
    const ArticleRef ref = m_shown;
    if (!m_notes.write || ref.isEmpty() || (m_knownNotes.value(ref) == note && !m_unkept.contains(ref)))
        return;
    m_knownNotes.insert(ref, note);
    m_writing.append(ref);
    deliver(m_notes.write(ref, note), this, [this, ref](const Result<> &kept) {
        m_writing.removeOne(ref);
        std::optional<Error> error;
        if (kept) {
            m_unkept.remove(ref);
        } else {
            error = kept.error();
            m_unkept.insert(ref, *error);
            qCWarning(logUi) << "A note could not be kept:" << kept.error().code;
        }
        if (m_shown == ref)
            m_pane.setNoteError(error);
        else if (error)
            m_pane.tellUnkept(m_titles.value(ref, ref.id), *error);
    });
}

} // namespace Faq
