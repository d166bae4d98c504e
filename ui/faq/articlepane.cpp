// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlepaneparts.h"

#include <QApplication>
#include <QEvent>

namespace Faq {

ArticlePane::ArticlePane(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(*this, preferences))
{
    m_parts->layOut();
    m_parts->connectHead();
    m_parts->connectText();
    m_parts->addShortcuts();
    m_parts->retranslate();
    clear();
}

ArticlePane::~ArticlePane() = default;

void ArticlePane::setGlossary(const Glossary &glossary)
{
    m_parts->glossary = glossary;
    m_parts->terms = TermFinder(glossary);
    if (m_parts->reading)
        m_parts->write(ArticleView::Place::Kept);
}

void ArticlePane::setToday(const QDate &today)
{
    m_parts->today = today;
    m_parts->refresh();
}

void ArticlePane::show(const OpenArticle &reading)
{
    m_parts->show(reading);
}

void ArticlePane::setHighlight(const Highlight &highlight)
{
    if (!m_parts->reading)
        return;
    m_parts->reading->highlight = highlight;
    m_parts->showMarks();
}

void ArticlePane::setFavourite(bool isFavourite)
{
    if (m_parts->reading)
        m_parts->reading->isFavourite = isFavourite;
    m_parts->head->setFavourite(isFavourite);
}

void ArticlePane::setNote(const QString &note)
{
    // The application's, for a widget's own focusWidget() is also what had the focus last.
    const bool isWriting
        = !m_parts->note->isUnread() && m_parts->note->isAncestorOf(QApplication::focusWidget());
    if (!m_parts->reading || isWriting)
        return;
    m_parts->reading->note = note;
    m_parts->note->show(note);
}

void ArticlePane::saveNote()
{
    m_parts->note->save();
}

void ArticlePane::setNoteUnread(const Error &error)
{
    if (m_parts->reading && m_parts->note->isUnread())
        m_parts->note->showUnread(error);
}

void ArticlePane::setNoteError(const std::optional<Error> &error)
{
    m_parts->note->setError(error);
}

void ArticlePane::tellUnkept(const QString &title, const Error &error)
{
    m_parts->strip->tellUnkept(title, error);
}

void ArticlePane::tellMissing(const QString &id)
{
    const QString words = m_parts->view->wordsOfLink(id);
    m_parts->strip->tellMissing(id, words.isEmpty() ? id : words);
}

void ArticlePane::showLost(const LostArticle &lost)
{
    m_parts->showLost(lost);
}

void ArticlePane::clear()
{
    m_parts->clear();
}

bool ArticlePane::find()
{
    if (!m_parts->reading)
        return false;
    m_parts->findBar->open();
    m_parts->search(m_parts->findBar->text());
    return true;
}

int ArticlePane::percent() const
{
    return m_parts->percent;
}

bool ArticlePane::closeFind()
{
    if (m_parts->findBar->isHidden())
        return false;
    m_parts->closeFind();
    return true;
}

void ArticlePane::print()
{
    if (m_parts->reading)
        m_parts->print();
}

void ArticlePane::exportPdf(const QString &path)
{
    if (!m_parts->reading)
        return;
    const Result<> written = writePdf(path, m_parts->paper());
    if (written)
        return m_parts->strip->tellSaved(path);
    m_parts->strip->tellFailed(written.error());
    emit failed(written.error());
}

void ArticlePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_parts)
        return;
    if (event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        m_parts->refresh();
}

void ArticlePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->refresh();
}

} // namespace Faq
