// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/faqwiring.h"

#include "core/base/text.h"
#include "core/faq/notes.h"
#include "core/storage/codes.h"
#include "ui/faq/faqpage.h"
#include "ui/faq/termline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/quicksearch.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto Articles = u"faq"_s;
const auto All = u"faq-all"_s; ///< the offer to search all articles
const auto One = u"faq-article "_s; ///< the offer of an article, whose name follows
constexpr int MostOffers = 5;
constexpr qsizetype TitleLimit = 80;

/// Where nothing may be written a note can still be read.
Result<QString> noteUnchanged(const Storage::Address &address, const Faq::ArticleRef &ref, const Error &error)
{
    if (error.code != Storage::Codes::ReadOnly && error.code != Storage::Codes::CannotOpen)
        return failure(error);
    const auto database = Storage::Database::openForReading(address);
    return database ? Faq::Notes(**database).note(ref.pack, ref.id) : failure(error);
}

} // namespace

FaqWiring::FaqWiring(Surroundings surroundings, const Faq::DeskPlaces &places)
    : m_around(std::move(surroundings))
    , m_desk(places)
    , m_library(m_desk)
    , m_page(new Faq::FaqPage(m_library, notes(), m_around.preferences, m_around.clock))
{
    m_page->setCredentialWords([this](const QStringList &kinds) { return wordsOn(kinds); });
}

FaqWiring::~FaqWiring() = default;

void FaqWiring::addPage()
{
    m_around.window.addPage(m_page, {.id = Articles, .icon = u"book_question_mark"_s});
    connectPage();
}

void FaqWiring::connectPage()
{
    MainWindow &window = m_around.window;
    window.bind(Qt::Key_Slash, [this] {
        m_around.window.open(Articles);
        m_page->focusSearch();
    });
    connect(&window, &MainWindow::offersWanted, this, &FaqWiring::offer);
    connect(&window, &MainWindow::offerChosen, this, &FaqWiring::take);
    connect(m_page, &Faq::FaqPage::credentialWanted, this, [this](const QStringList &kinds) {
        if (const auto entry = mostUrgent(kinds))
            emit credentialChosen(entry->credential.id);
    });
}

void FaqWiring::openAbout(Credentials::Kind kind)
{
    m_around.window.open(Articles,
                         [this, kind] { m_page->openAbout(QString(wordOf(kind)), Words::kind(kind)); });
}

void FaqWiring::openArticle(const QString &id)
{
    m_around.window.open(Articles, [this, &id] { m_page->openArticle({.id = id}); });
}

void FaqWiring::offer(const QString &text)
{
    m_offered = text;
    m_library.open(); // for the glossary; the desk reads it for the search anyway
    const auto answer = m_desk.search({.text = text, .reader = Faq::spokenLanguage(), .limit = MostOffers});
    deliver(answer, this, [this, text](const Result<Faq::Found> &found) {
        if (!found || text != m_offered)
            return;
        QList<QuickOffer> offers;
        if (const Faq::Term *term = m_library.catalogue().term(text))
            offers.append({All, visible(namesOf(*term) + u" – "_s + meaningOf(*term), TitleLimit),
                           u"book_16_regular"_s});
        for (const Faq::Hit &hit : found->hits.first(std::min(qsizetype(MostOffers), found->hits.size())))
            offers.append({One + Faq::toText({hit.pack, hit.id}), visible(hit.title, TitleLimit),
                           u"book_16_regular"_s});
        offers.append(
            {All, tr("Find “%1” in the FAQ").arg(visible(text, TitleLimit)), u"search_16_regular"_s, true});
        m_around.window.offer(text, offers);
    });
}

void FaqWiring::take(const QString &offer)
{
    if (offer != All && !offer.startsWith(One))
        return;
    m_around.window.open(Articles, [this, &offer] {
        if (offer == All)
            m_page->search(m_offered);
        else
            m_page->openArticle(Faq::refFrom(offer.sliced(One.size())));
    });
}

Faq::NoteBook FaqWiring::notes()
{
    Storage::DatabaseThread &database = m_around.database;
    return {.read =
                [&database](const Faq::ArticleRef &ref) {
                    auto note = database.read([ref](Storage::Database &opened) {
                        return Faq::Notes(opened).note(ref.pack, ref.id);
                    });
                    return note.then(QtFuture::Launch::Async,
                                     [ref, address = database.address()](const Result<QString> &read) {
                                         return read ? read : noteUnchanged(address, ref, read.error());
                                     });
                },
            .write =
                [&database](const Faq::ArticleRef &ref, const QString &note) {
                    return database.run([ref, note](Storage::Database &opened) {
                        return Faq::Notes(opened).setNote(ref.pack, ref.id, note);
                    });
                }};
}

Credentials::EntryPtr FaqWiring::mostUrgent(const QStringList &kinds) const
{
    const auto &entries = m_around.ledger.entries(); // most urgent first
    const auto found
        = std::find_if(entries.begin(), entries.end(), [&kinds](const Credentials::EntryPtr &entry) {
              return kinds.contains(wordOf(entry->credential.kind));
          });
    return found == entries.end() ? nullptr : *found;
}

QString FaqWiring::wordsOn(const QStringList &kinds) const
{
    const auto entry = mostUrgent(kinds);
    if (!entry)
        return {};
    const QString kind = Words::kind(entry->credential.kind);
    const auto [number, unit] = Words::countdown(entry->standing, m_around.ledger.now());
    if (number.isEmpty())
        return tr("%1: %2", "kind of credential, such as: no date").arg(kind, unit);
    const bool hasLapsed = entry->standing.daysLeft.value_or(0) < 0;
    return (hasLapsed ? tr("%1, lapsed %2 %3", "kind of credential, 4, days ago")
                      : tr("%1, %2 %3 left", "kind of credential, 46, days"))
        .arg(kind, number, unit);
}
