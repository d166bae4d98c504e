// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/notices.h"

#include "core/base/text.h"
#include "core/credentials/codes.h"
#include "ui/credentials/agewords.h"
#include "ui/shell/preferences.h"
#include "ui/words/words.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr qint64 StaleDays = 7;
constexpr qsizetype NameLimit = 80;
constexpr qsizetype MostNamed = 4;

} // namespace

Notices::Notices(BannerStack &banners, const Ledger &ledger, Orders &orders, const Preferences &preferences,
                 QObject *parent)
    : QObject(parent)
    , m_banners(banners)
    , m_ledger(ledger)
    , m_orders(orders)
    , m_preferences(preferences)
{
    connect(&ledger, &Ledger::renewed, this, [this](const QList<qint64> &credentials) {
        for (const qint64 credential : credentials) {
            if (!m_renewed.contains(credential))
                m_renewed.append(credential);
        }
        tellRenewals();
    });
    connect(&banners, &BannerStack::closed, this, [this](const QString &id) {
        if (id == u"renewed")
            m_renewed.clear();
    });
    connect(&ledger, &Ledger::changed, this, &Notices::refresh);
    connect(&orders, &Orders::deedsChanged, this, &Notices::tellDeed);
    connect(&banners, &BannerStack::closed, this, [this](const QString &id) { m_closed.insert(id); });
    banners.installEventFilter(this);
}

QAction *Notices::actionFor(const QString &id, const QString &text, const std::function<void()> &act)
{
    auto &action = m_actions[id];
    if (!action)
        action = std::make_unique<QAction>();
    action->setObjectName(id);
    action->setText(text);
    action->disconnect(this);
    connect(action.get(), &QAction::triggered, this, act);
    return action.get();
}

void Notices::tellFailure(const Error &error)
{
    m_failure = error;
    m_banners.show({.id = u"database"_s,
                    .severity = Severity::Urgent,
                    .consequence = visible(Words::sentence(error)),
                    .advice = tr("Nothing was changed.")});
}

void Notices::refresh()
{
    tellSetAside();
    tellAge();
    tellTopics();
}

void Notices::tellSetAside()
{
    const QString id = u"set-aside"_s;
    const QString &name = m_ledger.snapshot().setAside;
    if (name.isEmpty() || m_closed.contains(id))
        return m_banners.withdraw(id);
    m_banners.show(
        {.id = id,
         .severity = Severity::Urgent,
         .consequence = tr("The database was damaged, so a new one was begun."),
         .advice = tr("The old one was kept as %1.")
                       .arg(visible(QDir::toNativeSeparators(QFileInfo(name).fileName()), NameLimit))});
}

void Notices::tellAge()
{
    const QString id = u"stale"_s;
    const auto days = AgeWords::daysSinceCheck(m_ledger);
    if (!days || *days < StaleDays || m_ledger.entries().isEmpty())
        return m_banners.withdraw(id);
    QAction *check = actionFor(u"check-stale"_s, tr("Check now"), [this] { emit m_orders.checkOrdered(); });
    m_banners.show(
        {.id = id,
         .severity = Severity::Warning,
         .consequence = tr("Nothing has been checked for %Ln day(s).", nullptr, static_cast<int>(*days)),
         .advice = tr("Dates may have changed."),
         .actions = {check},
         .canBeClosed = false});
}

void Notices::tellDeed()
{
    const QString id = u"removed"_s;
    const Orders::Deed *deed = m_orders.lastDeed();
    if (!deed)
        return m_banners.withdraw(id);
    QAction *undo = actionFor(u"undo"_s, tr("Undo"), [this] { m_orders.undo(); });
    const QString name = visible(deed->name, NameLimit);
    BannerText text;
    text.id = id;
    text.severity = Severity::Notice;
    text.actions = {undo};
    text.isAnswer = true;
    if (deed->stopped) {
        text.consequence = tr("%1 is no longer watched.").arg(name);
        text.advice = tr("What was seen there stays.");
    } else if (!deed->pair) {
        text.consequence = tr("%1 was removed.").arg(name);
        text.advice = tr("The file itself is still there.");
    } else if (deed->pair->what == PairOrder::What::Join) {
        text.consequence = tr("%1 is one entry now.").arg(name);
        text.advice = tr("It has the sightings of both.");
    } else if (deed->pair->what == PairOrder::What::Part) {
        text.consequence = tr("%1 is two entries again.").arg(name);
    } else {
        text.consequence = tr("%1 stays two entries.").arg(name);
        text.advice = tr("They are not compared again.");
    }
    m_banners.show(text);
}

void Notices::forgetRenewals(const QList<qint64> &credentials)
{
    m_renewed.removeIf([&credentials](qint64 credential) { return credentials.contains(credential); });
    tellRenewals();
}

void Notices::tellRenewals()
{
    const QString id = u"renewed"_s;
    m_renewed.removeIf([this](qint64 credential) { return !m_ledger.entry(credential); });
    if (m_renewed.isEmpty())
        return m_banners.withdraw(id);
    QStringList names;
    for (const qint64 credential : std::as_const(m_renewed))
        names.append(visible(Words::name(m_ledger.entry(credential)->credential), NameLimit));
    const EntryPtr entry = m_ledger.entry(m_renewed.first());
    const Words::Years years = m_preferences.years();
    const auto dateOf = [years](const Moment &moment) {
        return moment ? Words::date(*moment, years) : tr("no date", "in place of a date");
    };
    BannerText text;
    text.id = id;
    text.severity = Severity::Ok;
    if (names.size() == 1) {
        text.consequence = tr("%1 was renewed: %2 → %3.")
                               .arg(names.first(), dateOf(m_ledger.formerEnd(m_renewed.first())),
                                    dateOf(entry->standing.notAfter));
        const qint64 credential = entry->credential.id;
        text.actions
            = {actionFor(u"open-renewed"_s, tr("Details…"), [this, credential] { emit opened(credential); })};
    } else {
        const auto count = static_cast<int>(names.size());
        text.consequence = tr("%Ln credential(s) were renewed.", nullptr, count);
        text.advice = names.first(std::min(MostNamed, names.size())).join(tr(", ", "between names"));
        if (names.size() > MostNamed)
            text.advice += tr(" …", "behind names, where there are more");
    }
    m_banners.show(text);
}

void Notices::tellTopics()
{
    QStringList stops;
    for (const EntryPtr &entry : m_ledger.entries()) {
        for (const Problem &problem : entry->standing.problems) {
            if (problem.code != Codes::AnotherTopic)
                continue;
            const BannerText stop = stopFor(entry, problem.about.value(0), problem.about.value(1));
            if (stops.contains(stop.id))
                continue;
            stops.append(stop.id);
            m_banners.show(stop);
        }
    }
    for (const QString &id : std::as_const(m_stops)) {
        if (!stops.contains(id))
            m_banners.withdraw(id);
    }
    m_stops = stops;
}

BannerText Notices::stopFor(const EntryPtr &entry, const QString &topic, const QString &other)
{
    const qint64 credential = entry->credential.id;
    const QString id = u"topic-%1"_s.arg(credential);
    QAction *remove = actionFor(id + u"-remove"_s, tr("Remove"), [this, entry] {
        m_orders.remove({entry->credential.id}, Words::name(entry->credential));
    });
    QAction *keep = actionFor(id + u"-keep"_s, tr("Keep both"),
                              [this, credential, other] { emit m_orders.topicOrdered(credential, other); });
    // The ends tell two topics apart; the whole ones stand in the details.
    return {
        .id = id,
        .severity = Severity::Expired,
        .consequence = tr("Stop. %1 is a new push certificate, not a renewal.")
                           .arg(visible(placeOf(entry->credential), NameLimit)),
        .advice
        = tr("Once it is uploaded, every device enrolled with the topic …%1 has to be erased and enrolled "
             "again. Its topic is …%2.")
              .arg(visible(other.right(4)), visible(topic.right(4))),
        .actions = {keep, remove},
        .canBeClosed = false};
}

bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        tellRenewals();
        if (m_orders.lastDeed() && m_banners.shownIds().contains(u"removed"_s))
            tellDeed();
        if (m_failure && m_banners.shownIds().contains(u"database"_s))
            tellFailure(*m_failure);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Credentials
