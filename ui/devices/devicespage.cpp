// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicespage.h"

#include "core/base/text.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicemodel.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/exportdesk.h"
#include "ui/devices/selectionbar.h"
#include "ui/devices/toolrow.h"
#include "ui/devices/viewlist.h"
#include "ui/shell/callout.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/preferences.h"
#include "ui/words/sentences.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr qsizetype TextLimit = 80;

Moment newest(const QList<Pull> &pulls, bool isOfJamf)
{
    Moment moment;
    for (const Pull &pull : pulls) {
        const bool isJamf = pull.list == List::JamfMobileDevices || pull.list == List::JamfComputers;
        const bool counts = isJamf == isOfJamf && pull.list != List::Assignments;
        if (counts && pull.completedAt && (!moment || *moment < *pull.completedAt))
            moment = pull.completedAt;
    }
    return moment;
}

} // namespace

void DevicesPage::show(const PullNews &news)
{
    if (news == m_news)
        return;
    m_news = news;
    m_bar->setCanAssign(news.canAssign);
    m_detail->setCanAssign(news.canAssign);
    m_detail->setCanAsk(news.canAsk);
    refresh();
}

void DevicesPage::showAsking(const QString &serial, const QString &connection, const Asking &asking)
{
    m_askings.insert({connection, serial}, asking);
    if (m_detail->serial() != serial || m_detail->connection() != connection)
        return;
    m_detail->showAsking(asking, m_register.now());
    if (!asking.isUnderWay)
        m_detailPace.start(); // what was stored of it
}

void DevicesPage::openDevice(const QString &serial)
{
    m_wanted = serial;
    m_isWantedKnown = false;
    m_place = {};
    showDossier(serial);
    deliver(m_register.dossier(serial), this, [this, serial](const Result<Dossier> &dossier) {
        if (serial != m_wanted)
            return;
        m_isWantedKnown = true;
        if (dossier) {
            m_place.current = dossier->device.id;
            m_place.isChosen = true;
            m_table->selectionModel()->clear();
        }
        chooseView(View::All);
    });
}

void DevicesPage::search(const QString &text)
{
    m_isDetailShown = false;
    Query query = queryOf(View::All);
    query.text = text;
    m_views->setCurrent(View::All);
    ask(query);
    arrange();
    m_table->setFocus(Qt::OtherFocusReason);
}

QString DevicesPage::title() const
{
    return tr("Devices");
}

QString DevicesPage::subtitle() const
{
    if (m_register.error() && !m_register.index())
        return tr("The devices could not be read.");
    if (!m_register.isWhole())
        return tr("Reading…");
    const auto number = static_cast<int>(m_register.index()->count());
    const QString devices = tr("%Ln device(s)", "at the beginning of a sentence", number);
    if (m_news.isPulling)
        return tr("%1. Reading from the services…", "1,284 devices").arg(devices);
    const auto when = [this](const Moment &moment) {
        return Words::lookedAt(*moment, m_register.now(), m_preferences.years());
    };
    const Moment apple = newest(m_register.pulls(), false);
    const Moment jamf = newest(m_register.pulls(), true);
    if (apple && jamf)
        return tr("%1. Apple read %2, Jamf Pro %3.").arg(devices, when(apple), when(jamf));
    if (apple)
        return tr("%1. Apple read %2.").arg(devices, when(apple));
    if (jamf)
        return tr("%1. Jamf Pro read %2.").arg(devices, when(jamf));
    return tr("%1.", "1,284 devices").arg(devices);
}

bool DevicesPage::isStale() const
{
    for (const bool isOfJamf : {false, true}) {
        const Moment moment = newest(m_register.pulls(), isOfJamf);
        if (moment && daysBetween(*moment, m_register.now()) > 0 && !m_news.isPulling)
            return true;
    }
    return false;
}

QList<QAction *> DevicesPage::headerActions() const
{
    return m_news.canPull && m_news.hasConnection ? QList<QAction *> {const_cast<QAction *>(&m_sync)}
                                                  : QList<QAction *>();
}

int DevicesPage::railCount() const
{
    return m_register.isWhole() && m_register.index()->count() > 0
        ? static_cast<int>(m_register.index()->count())
        : -1;
}

QString DevicesPage::statusLeft() const
{
    if (m_news.error && m_news.isErrorOfCoverage)
        return tr("Coverage from %1 was not read to its end: %2", "connection, what went wrong")
            .arg(visible(m_news.errorOf, TextLimit), visible(Words::sentence(*m_news.error)));
    if (m_news.error)
        return m_news.errorOf.isEmpty()
            ? visible(Words::sentence(*m_news.error))
            : tr("%1: %2", "connection, what went wrong")
                  .arg(visible(m_news.errorOf, TextLimit), visible(Words::sentence(*m_news.error)));
    if (!m_result.isEmpty())
        return m_result;
    if (m_model->rowCount() == 0 || m_rows->currentIndex() != 0)
        return {};
    const QString selected = QLocale().toString(m_table->selectedCount());
    if (!m_register.isWhole())
        return tr("%1 selected", "devices").arg(selected);
    return tr("%1 of %2 selected", "devices").arg(selected, QLocale().toString(m_model->selection().count()));
}

QString DevicesPage::statusRight() const
{
    if (m_news.coverageWaiting <= 0)
        return {};
    const auto waiting = static_cast<int>(m_news.coverageWaiting);
    if (!m_news.coverageLeft)
        return tr("Coverage of %Ln device(s) still to be read", nullptr, waiting);
    return tr("Coverage of %Ln device(s) still to be read, about %1", "a length of time", waiting)
        .arg(Words::lengthOfTime(m_news.coverageLeft->count()));
}

void DevicesPage::focusFilter()
{
    m_isDetailShown = false;
    arrange();
    if (m_stack->currentWidget() == m_content)
        m_tools->focusField();
}

bool DevicesPage::goBack()
{
    if (m_isDetailShown && !m_list->isVisible()) {
        m_isDetailShown = false;
        arrange();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_tools->clearField())
        return true;
    if (m_query.view == View::All && m_filter == 0)
        return false;
    chooseView(View::All);
    return true;
}

QList<QWidget *> DevicesPage::panes()
{
    QList<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *> {m_rows, m_detail, m_views, m_tools, m_empty}) {
        if (pane->isVisible())
            panes.append(pane);
    }
    return panes.isEmpty() ? QList<QWidget *> {this} : panes;
}

void DevicesPage::showCurrent()
{
    m_detailPace.start();
    if (m_isRestoring)
        return; // no person has chosen it
    m_isRestored = false;
    m_heldAct = {};
    m_result.clear();
    m_place.isChosen = m_place.isChosen || m_table->hasFocus();
    m_bar->setCount(m_table->selectedCount());
    emit headerChanged();
}

void DevicesPage::showDetail()
{
    const Device *device
        = m_table->currentIndex().isValid() ? m_model->deviceAt(m_table->currentIndex().row()) : nullptr;
    if (device)
        showDossier(device->org.serialNumber);
}

void DevicesPage::showDossier(const QString &serial)
{
    deliver(m_register.dossier(serial), this, [this, serial](const Result<Dossier> &dossier) {
        const Device *current
            = m_table->currentIndex().isValid() ? m_model->deviceAt(m_table->currentIndex().row()) : nullptr;
        const bool isWanted = current ? current->org.serialNumber == serial : serial == m_wanted;
        if (dossier && isWanted && m_rows->currentIndex() == 0)
            m_detail->show(
                *dossier, m_register.now(), m_preferences.years(),
                m_askings.value({dossier->device.inOrg.connection, dossier->device.org.serialNumber}));
    });
}

void DevicesPage::openDetail()
{
    m_isDetailShown = true;
    arrange();
    m_detail->setFocus(Qt::OtherFocusReason);
}

void DevicesPage::withSelected(const SerialsAct &act)
{
    if (!m_model->selection().isWhole()) {
        m_heldAct = act;
        return;
    }
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    deliver(m_register.rows(ids), this, [this, act](const Result<QList<Device>> &devices) {
        if (!devices) {
            m_result = Words::sentence(devices.error());
            return emit headerChanged();
        }
        QStringList serials;
        for (const Device &device : *devices)
            serials.append(device.org.serialNumber);
        act(serials);
    });
}

void DevicesPage::copySerials()
{
    withSelected([this](const QStringList &serials) { copy(serials); });
}

void DevicesPage::copy(const QStringList &serials)
{
    QGuiApplication::clipboard()->setText(serials.join(u'\n'));
    const auto number = static_cast<int>(serials.size());
    m_result = tr("%Ln serial number(s) copied", nullptr, number);
    emit headerChanged();
}

void DevicesPage::askToAssign()
{
    withSelected([this](const QStringList &serials) { emit assignAsked(serials); });
}

void DevicesPage::exportDevices(Format format, bool isSelection)
{
    m_callout->clear();
    const QList<qint64> ids
        = isSelection ? m_table->selectedIds() : m_model->selection().ids(0, m_model->selection().count());
    m_export->ask(format, ids, m_isAllColumns ? QList<Column>() : m_table->shownColumns());
}

void DevicesPage::sayWritten(qint64 devices, const QString &path)
{
    const auto number = static_cast<int>(devices);
    m_result = tr("%Ln device(s) written to %1", nullptr, number).arg(QDir::toNativeSeparators(path));
    emit headerChanged();
}

bool DevicesPage::event(QEvent *event)
{
    // "/" is the FAQ's in the window, and here the filter's, as long as nobody types.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Slash && key->modifiers() == Qt::NoModifier
            && m_stack->currentWidget() == m_content) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void DevicesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier)
        return focusFilter();
    Page::keyPressEvent(event);
}

void DevicesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!focusWidget())
        m_table->setFocus(Qt::OtherFocusReason); // where the page is entered
    m_register.refresh();
    m_pace.start();
    showState();
}

void DevicesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_pace.stop();
}

void DevicesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void DevicesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace Inventory
