// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quicksearch.h"

#include "ui/shell/paint.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageRole = Qt::UserRole + 1; ///< the page's id; none on the offer to search
constexpr int OffersWidth = 440; ///< titles of articles are longer than the rail is wide
constexpr int MostOffers = 10;
constexpr int OfferRole = Qt::UserRole + 2; ///< the id of what others offer

QStandardItem *newOffer(const QString &words, const QString &icon)
{
    const Theme theme = Theme::current();
    auto *item = new QStandardItem(words);
    if (!icon.isEmpty())
        item->setIcon(Paint::buttonIcon(icon, theme.text2, theme.disabled));
    return item;
}

} // namespace

QuickSearch::QuickSearch(Targets pages, QWidget *parent)
    : SearchField(u"search_16_regular"_s, parent)
    , m_pages(std::move(pages))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(MostOffers);
    m_completer->popup()->setObjectName(u"quickOffers"_s);
    // The completer's own delegate knows nothing of style sheets.
    m_completer->popup()->setItemDelegate(new QStyledItemDelegate(m_completer->popup()));
    // Before the completer's own filter, which would keep the text.
    m_completer->popup()->installEventFilter(this);
    connect(this, &QLineEdit::textEdited, this, &QuickSearch::offerOwn);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &QuickSearch::take);
    setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K));
    retranslate();
}

void QuickSearch::retranslate()
{
    setPlaceholderText(tr("Search", "in the rail"));
    setAccessibleName(tr("Search pages and credentials"));
}

void QuickSearch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SearchField::changeEvent(event);
}

void QuickSearch::offerOwn()
{
    m_offers->clear();
    m_answers = 0;
    const QString wanted = text().trimmed();
    if (wanted.isEmpty())
        return m_completer->popup()->hide();
    for (const Target &page : m_pages())
        if (page.name.contains(wanted, Qt::CaseInsensitive)) {
            auto *item = newOffer(page.name, u"arrow_right_16_regular"_s);
            item->setData(page.id, PageRole);
            m_offers->insertRow(m_answers++, item);
        }
    m_offers->appendRow(
        newOffer(tr("Find “%1” among the credentials").arg(wanted), u"certificate_16_regular"_s));
    showOffers();
    emit offersWanted(wanted);
}

void QuickSearch::offer(const QString &text, const QList<QuickOffer> &offers)
{
    if (text != this->text().trimmed() || text.isEmpty() || !m_completer->popup()->isVisible())
        return;
    // The completer's own rows are others each time it shows them.
    const QPersistentModelIndex current = m_offers->index(m_completer->popup()->currentIndex().row(), 0);
    const bool hasStepped = m_hasStepped;
    for (const QuickOffer &offer : offers) {
        auto *item = newOffer(offer.words, offer.icon);
        item->setData(offer.id, OfferRole);
        m_offers->insertRow(offer.isSearch ? m_offers->rowCount() : m_answers++, item);
    }
    showOffers();
    if (hasStepped && current.isValid())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(current.row(), 0));
    m_hasStepped = hasStepped;
}

void QuickSearch::showOffers()
{
    m_completer->complete(QRect(0, height() + 2, std::max(width(), OffersWidth), 1));
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    m_hasStepped = false;
}

void QuickSearch::giveUp()
{
    clear();
    m_offers->clear();
    m_completer->popup()->hide();
    emit left();
}

bool QuickSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            giveUp();
            return true;
        }
        m_hasStepped = m_hasStepped || key == Qt::Key_Up || key == Qt::Key_Down;
    }
    return SearchField::eventFilter(watched, event);
}

void QuickSearch::take(const QModelIndex &index)
{
    const QString page = index.data(PageRole).toString();
    const QString offer = index.data(OfferRole).toString();
    const QString wanted = text().trimmed();
    clear();
    m_offers->clear();
    m_completer->popup()->hide();
    if (!offer.isEmpty())
        emit offerChosen(offer);
    else if (!page.isEmpty())
        emit pageChosen(page);
    else
        emit searchRequested(wanted);
    emit left();
}

void QuickSearch::focusOutEvent(QFocusEvent *event)
{
    SearchField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void QuickSearch::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !text().trimmed().isEmpty()) {
        // The completer asks here before it takes what its list has chosen.
        event->accept();
        const QModelIndex chosen
            = m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
        return take(chosen.isValid() ? chosen : m_offers->index(0, 0));
    }
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    SearchField::keyPressEvent(event);
}
