// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlepaneparts.h"

#include "core/base/text.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int SideContentsFrom = 900; ///< width from which the contents stand beside the text
constexpr std::array Percents {90, 100, 115, 130, 150};
constexpr QLatin1StringView SizeState {"faq/textSize"};
constexpr QLatin1StringView ContentsState {"faq/contents"};

bool isOne(const Article &left, const Article &right)
{
    return left.pack == right.pack && left.id == right.id && left.language == right.language
        && left.body == right.body;
}

} // namespace

ArticlePane::Parts::Parts(ArticlePane &owner, Preferences &chosen)
    : pane(owner)
    , preferences(chosen)
    , head(new ArticleHead(&owner))
    , findBar(new FindBar(&owner))
    , view(new ArticleView(&owner))
    , contents(new ContentsList(&owner))
    , note(new NoteBox)
    , strip(new LinkStrip(&owner))
    , card(new TermCard(&owner))
    , empty(new EmptyState(u"book_question_mark_24_regular"_s, &owner))
    , emptyRoom(new QWidget(&owner))
    , body(new QWidget(&owner))
{
    view->setObjectName("article");
    searchInstead.setObjectName("searchInstead");
    goToList.setObjectName("backToList");
    const int size = preferences.state(SizeState).toInt();
    percent = std::find(Percents.begin(), Percents.end(), size) == Percents.end() ? 100 : size;
    areContentsOpen = preferences.state(ContentsState) != "folded";
    head->setPercent(percent);
}

void ArticlePane::Parts::layOut()
{
    view->setFoot(note);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(view, 1);
    row->addWidget(contents);
    auto *room = new QVBoxLayout(emptyRoom);
    room->setContentsMargins(24, 24, 24, 24);
    room->addWidget(empty);
    auto *column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(findBar);
    column->addWidget(body, 1);
    column->addWidget(emptyRoom, 1);
    column->addWidget(strip);
    findBar->hide();
    contents->hide();
    strip->hide();
    pane.setFocusProxy(view);
}

void ArticlePane::Parts::connectHead()
{
    QObject::connect(head, &ArticleHead::backWanted, &pane, &ArticlePane::backWanted);
    QObject::connect(head, &ArticleHead::forwardWanted, &pane, &ArticlePane::forwardWanted);
    QObject::connect(head, &ArticleHead::languageWanted, &pane, &ArticlePane::languageWanted);
    QObject::connect(head, &ArticleHead::favouriteToggled, &pane, [this](bool isFavourite) {
        reading->isFavourite = isFavourite;
        emit pane.favouriteToggled(isFavourite);
    });
    QObject::connect(head, &ArticleHead::linkCopyWanted, &pane, [this] { copyLink(); });
    QObject::connect(head, &ArticleHead::findWanted, &pane, [this] { pane.find(); });
    QObject::connect(head, &ArticleHead::printWanted, &pane, [this] { print(); });
    QObject::connect(head, &ArticleHead::pdfWanted, &pane, [this] { askForPdf(); });
    QObject::connect(head, &ArticleHead::percentChosen, &pane, [this](int wanted) { setPercent(wanted); });
    QObject::connect(findBar, &FindBar::searched, &pane, [this](const QString &words) { search(words); });
    QObject::connect(findBar, &FindBar::nextWanted, &pane, [this] { step(1); });
    QObject::connect(findBar, &FindBar::previousWanted, &pane, [this] { step(-1); });
    QObject::connect(findBar, &FindBar::closed, &pane, [this] { closeFind(); });
}

void ArticlePane::Parts::connectText()
{
    QObject::connect(view, &ArticleView::linkChosen, &pane, [this](const QUrl &target) { follow(target); });
    QObject::connect(view, &ArticleView::findWanted, &pane, &ArticlePane::find);
    QObject::connect(view, &ArticleView::termPointedAt, &pane, [this](qsizetype term, const QRect &place) {
        showTerm(term, place, TermCard::Focus::Left);
    });
    QObject::connect(view, &ArticleView::termChosen, &pane, [this](qsizetype term, const QRect &place) {
        showTerm(term, place, TermCard::Focus::Taken);
    });
    QObject::connect(view, &ArticleView::termLeft, card, &TermCard::hideSoon);
    QObject::connect(view->verticalScrollBar(), &QScrollBar::valueChanged, card, &QWidget::hide);
    QObject::connect(view, &ArticleView::headingReached, contents, &ContentsList::setReached);
    QObject::connect(view, &ArticleView::zoomWanted, &pane, [this](int steps) {
        const auto at = std::find(Percents.begin(), Percents.end(), percent) - Percents.begin();
        const auto last = static_cast<std::ptrdiff_t>(Percents.size()) - 1;
        setPercent(Percents.at(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at + steps, 0, last))));
    });
    QObject::connect(contents, &ContentsList::headingChosen, view, &ArticleView::scrollToHeading);
    QObject::connect(card, &TermCard::closed, view, &ArticleView::takeFocusBack);
    QObject::connect(card, &TermCard::articleWanted, &pane, &ArticlePane::articleWanted);
    QObject::connect(strip, &LinkStrip::closed, view, &ArticleView::takeFocusBack);
    QObject::connect(strip, &LinkStrip::searchWanted, &pane, &ArticlePane::searchWanted);
    QObject::connect(strip, &LinkStrip::listWanted, &pane, &ArticlePane::listWanted);
    QObject::connect(&searchInstead, &QAction::triggered, &pane, [this] {
        if (lost)
            emit pane.searchWanted(lost->title);
    });
    QObject::connect(&goToList, &QAction::triggered, &pane, &ArticlePane::listWanted);
    QObject::connect(note, &NoteBox::grown, view, &ArticleView::fitFoot);
    QObject::connect(note, &NoteBox::changed, &pane, [this](const QString &words) {
        if (reading)
            reading->note = words;
        emit pane.noteChanged(words);
    });
    QObject::connect(&preferences, &Preferences::changed, &pane, [this] { refresh(); });
}

void ArticlePane::Parts::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto act) {
        // Wherever the focus is in the window, as long as the pane is to be seen.
        auto *shortcut = new QShortcut(key, &pane, nullptr, nullptr, Qt::WindowShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &pane, act);
    };
    add(QKeySequence(Qt::Key_F3), [this] { step(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { emit view->zoomWanted(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { emit view->zoomWanted(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { emit view->zoomWanted(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { setPercent(100); });
}

void ArticlePane::Parts::retranslate()
{
    searchInstead.setText(tr("Search for its title"));
    goToList.setText(tr("Back to the list"));
    if (lost)
        empty->setWords(tr("“%1” is not here any more").arg(visible(lost->title, 80)),
                        tr("Its school articles were removed, changed or are not shown."));
    else
        empty->setWords(tr("No article chosen"), tr("Choose one from the list, or type what is wrong."));
    empty->setActions(lost ? QList<QAction *> {&searchInstead, &goToList} : QList<QAction *> {});
    view->setAccessibleName(tr("Article"));
}

bool ArticlePane::Parts::hasSideContents() const
{
    return headingsOf(blocks).size() >= LeastHeadings && pane.width() >= Type::scaled(SideContentsFrom);
}

ArticlePane::Parts::Look ArticlePane::Parts::look() const
{
    return {Theme::current().isDark, percent,           Type::textSize(), QLocale().name(),
            preferences.years(),     hasSideContents(), areContentsOpen,  today};
}

void ArticlePane::Parts::show(const OpenArticle &next)
{
    // What other articles came or went does not move the one that is read.
    const bool isSame = reading && isOne(reading->article, next.article);
    note->save();
    card->hide();
    strip->hide();
    reading = next;
    lost.reset();
    blocks = parseMarkdown(next.article.body);
    if (next.note)
        note->show(*next.note);
    else
        note->showUnread({});
    head->show(next);
    head->setVisible(true);
    emptyRoom->hide();
    body->show();
    contents->show(headingsOf(blocks), scriptOf(next.article.language));
    write(isSame ? ArticleView::Place::Kept : ArticleView::Place::Top);
    if (isSame)
        return;
    if (!findBar->isHidden())
        search(findBar->text());
    else if (!view->marks().isEmpty())
        view->scrollTo(view->marks().first());
}

void ArticlePane::Parts::clear()
{
    leave();
    lost.reset();
    head->hide();
    retranslate();
}

void ArticlePane::Parts::showLost(const LostArticle &next)
{
    leave();
    lost = next;
    head->showLost(next);
    head->show();
    retranslate();
}

void ArticlePane::Parts::leave()
{
    note->save();
    reading.reset();
    blocks.clear();
    card->hide();
    strip->hide();
    findBar->hide();
    body->hide();
    emptyRoom->show();
}

void ArticlePane::Parts::write(ArticleView::Place place)
{
    written = look();
    const bool isAtSide = hasSideContents();
    contents->setVisible(isAtSide);
    const bool isLong = headingsOf(blocks).size() >= LeastHeadings;
    using Contents = ArticleText::Contents;
    const ArticleText text {
        .title = reading->article.title,
        .facts = factsOf(*reading, today, preferences.years()),
        .body = blocks,
        .contents = !isLong || isAtSide ? Contents::None
            : areContentsOpen           ? Contents::Open
                                        : Contents::Folded,
        .contentsWord = tr("Contents", "of an article"),
        .terms = terms,
        .imprint = imprintOf(reading->article),
    };
    view->write(text, {.script = scriptOf(reading->article.language), .percent = percent}, place);
    view->setAccessibleDescription(reading->article.title);
    showMarks();
    if (!findBar->isHidden())
        search(findBar->text());
}

void ArticlePane::Parts::refresh()
{
    if (reading && written != look())
        write(ArticleView::Place::Kept);
}

void ArticlePane::Parts::showMarks()
{
    view->setMarks(view->article().marksOf(reading->highlight));
}

void ArticlePane::Parts::search(const QString &words)
{
    hits = view->article().find(words);
    const int from = view->cursorForPosition(QPoint(view->columnLeft(), 0)).position();
    const auto next = std::find_if(hits.cbegin(), hits.cend(),
                                   [from](const Range &range) { return range.start >= from; });
    hit = hits.isEmpty() ? -1 : next == hits.cend() ? 0 : next - hits.cbegin();
    view->setHits(hits, hit);
    findBar->setCount(hit, hits.size());
}

void ArticlePane::Parts::step(int by)
{
    if (hits.isEmpty() || findBar->isHidden())
        return;
    hit = (hit + by + hits.size()) % hits.size();
    view->setHits(hits, hit);
    findBar->setCount(hit, hits.size());
}

void ArticlePane::Parts::closeFind()
{
    findBar->hide();
    // What was found stays selected, so that it can be copied and is where Tab goes on.
    if (hit >= 0) {
        const Range &range = hits.at(hit);
        QTextCursor cursor = view->textCursor();
        cursor.setPosition(int(range.start));
        cursor.setPosition(int(range.start + range.length), QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
    }
    hits.clear();
    hit = -1;
    view->setHits({}, -1);
    view->setFocus(Qt::OtherFocusReason);
}

void ArticlePane::Parts::follow(const QUrl &target)
{
    const QString text = target.toString();
    if (text == CredentialTarget)
        return emit pane.credentialWanted();
    if (text == ContentsTarget) {
        areContentsOpen = !areContentsOpen;
        preferences.putState(ContentsState, areContentsOpen ? "open" : "folded");
        refresh();
        return view->takeFocusBack();
    }
    if (text.startsWith(TagTarget))
        return emit pane.tagWanted(text.sliced(TagTarget.size()));
    const Link link = linkOf(text);
    if (link.kind == Link::Kind::Article)
        return emit pane.articleWanted(link.target);
    if (link.kind == Link::Kind::Web)
        strip->ask(target);
}

void ArticlePane::Parts::showTerm(qsizetype term, const QRect &place, TermCard::Focus focus)
{
    if (!reading || term < 0 || term >= glossary.size() || place.isEmpty())
        return;
    card->show(glossary.at(term), reading->article.language,
               place.translated(view->viewport()->mapTo(&pane, QPoint(0, 0))), focus);
}

void ArticlePane::Parts::setPercent(int wanted)
{
    percent = wanted;
    preferences.putState(SizeState, QByteArray::number(wanted));
    head->setPercent(wanted);
    refresh();
    emit pane.zoomed();
}

} // namespace Faq
