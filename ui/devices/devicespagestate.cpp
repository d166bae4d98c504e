// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicemodel.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/selectionbar.h"
#include "ui/devices/toolrow.h"
#include "ui/devices/viewlist.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/progressstrip.h"
#include "ui/words/sentences.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What the page shows in place of devices, and while they come.

namespace Inventory {

namespace {

constexpr qsizetype TextLimit = 80;

} // namespace

void DevicesPage::showRegister()
{
    askAgain();
    refresh();
    count();
}

void DevicesPage::refresh()
{
    m_views->show(m_days, m_register.filters());
    m_tools->setServers(m_register.servers());
    count();
    showPull();
    showState();
}

void DevicesPage::showPull()
{
    m_sync.setEnabled(!m_news.isPulling);
    if (!m_news.isPulling)
        return m_pull->finish();
    if (!m_pull->isUnderWay())
        m_pull->start({});
    m_pull->say(pullWords());
    m_pull->advance(static_cast<int>(m_news.read), static_cast<int>(m_news.expected.value_or(0)));
}

QString DevicesPage::pullWords() const
{
    if (m_news.waitsUntil)
        return tr("Reading devices: %1 asked to wait until %2", "a connection, a time of day")
            .arg(visible(m_news.waitsFor, TextLimit),
                 QLocale().toString(m_news.waitsUntil->toLocalTime().time(), u"HH:mm:ss"_s));
    return tr("Reading devices from the services");
}

void DevicesPage::showState()
{
    const bool hasDevices = m_register.index() && m_register.index()->count() > 0;
    if (hasDevices)
        showContent();
    else if (!m_register.isWhole() && !m_register.error())
        m_stack->setCurrentWidget(m_blank);
    else
        showEmpty();
    m_tools->setMatches(m_model->selection().count(),
                        m_register.isWhole() ? std::optional(m_register.index()->count()) : std::nullopt);
    const bool asksForServer = m_query.view == View::WrongServer && m_query.rightServer == 0;
    const bool isNothing = m_model->rowCount() == 0 && !m_isAwaited && !m_model->isChanging();
    m_rows->setCurrentIndex(asksForServer || isNothing ? 1 : 0);
    if (asksForServer)
        m_nothing->setWords(tr("Which server is the right one?"),
                            tr("Choose it above. Then the devices show that are assigned to another one."));
    else if (isNothing && !m_register.isWhole())
        m_nothing->setWords(
            m_query.text.trimmed().isEmpty()
                ? tr("No device is in this view so far.")
                : tr("Nothing matches “%1” so far.").arg(visible(m_query.text.trimmed(), TextLimit)),
            tr("The rest of the devices are being read."));
    else if (isNothing && !m_query.text.trimmed().isEmpty())
        m_nothing->setWords(tr("Nothing matches “%1”.").arg(visible(m_query.text.trimmed(), TextLimit)),
                            m_query.view == View::All
                                ? tr("Every word must stand in one of a device's names or numbers.")
                                : tr("The view at the left looks at some of the devices only."));
    else if (isNothing)
        m_nothing->setWords(tr("No device is in this view."), tr("Nothing needs to be done here."));
    offer(*m_nothing, m_nothingOffers, asksForServer ? QList<QAction *>() : QList<QAction *> {&m_clear});
    if (m_rows->currentIndex() == 1)
        m_detail->showNothing();
    m_bar->setCount(m_rows->currentIndex() == 0 ? m_table->selectedCount() : 0);
    arrange();
    emit headerChanged();
}

void DevicesPage::offer(EmptyState &state, QList<QAction *> &shown, const QList<QAction *> &acts)
{
    // Buttons that are made anew with every page that a service sends could not be pressed.
    if (std::exchange(shown, acts) != acts)
        state.setActions(acts);
}

void DevicesPage::showContent()
{
    const bool isNew = m_stack->currentWidget() != m_content;
    m_stack->setCurrentWidget(m_content);
    // Who came here before there was anything to stand on goes on in the list, unless there is typing elsewhere.
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (isNew && isVisible() && (!field || field->text().isEmpty()))
        m_table->setFocus(Qt::OtherFocusReason);
}

void DevicesPage::showEmpty()
{
    m_stack->setCurrentWidget(m_empty->parentWidget());
    if (m_register.error()) {
        m_empty->setWords(tr("The devices could not be read"), visible(Words::sentence(*m_register.error())));
        return offer(*m_empty, m_emptyOffers, {&m_again});
    }
    if (m_news.isPulling) {
        const QString so = tr("%1 so far.", "devices").arg(QLocale().toString(m_news.read));
        m_empty->setWords(tr("Reading the devices from the services"),
                          m_news.left ? tr("%1 It takes about %2 more.", "a sentence, a length of time")
                                            .arg(so, Words::lengthOfTime(m_news.left->count()))
                                      : so);
        return offer(*m_empty, m_emptyOffers, {});
    }
    if (!m_news.hasConnection) {
        m_empty->setWords(
            tr("No service that knows devices is connected"),
            tr("Connect Apple School Manager or Jamf Pro once. Then all devices stand here, also "
               "without the network."));
        return offer(*m_empty, m_emptyOffers, {&m_connect});
    }
    m_empty->setWords(tr("No device has been read yet"),
                      tr("The first reading takes a while; what came stays, also if it is cut off."));
    offer(*m_empty, m_emptyOffers,
          m_news.canPull ? QList<QAction *> {&m_sync, &m_connect} : QList<QAction *> {&m_connect});
}

} // namespace Inventory
