// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/actionwords.h"

#include "core/base/text.h"
#include "core/jamf/codes.h"
#include "core/net/codes.h"
#include "ui/words/jamf.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf::ActionWords {

namespace {

struct Spoken
{
    Q_DECLARE_TR_FUNCTIONS(Jamf::ActionWords)
};

constexpr qsizetype NameLimit = 80;

} // namespace

QString heading(Action action, qsizetype devices)
{
    const int count = static_cast<int>(devices);
    switch (action) {
    case Action::BlankPush: return Spoken::tr("Blank push to %n device(s)", nullptr, count);
    case Action::RenewMdmProfile: return Spoken::tr("New MDM profile for %n device(s)", nullptr, count);
    case Action::CancelCommands: return Spoken::tr("Cancel the commands of %n device(s)", nullptr, count);
    case Action::UpdateInventory: return Spoken::tr("Inventory of %n device(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString effect(Action action)
{
    switch (action) {
    case Action::BlankPush:
        return Spoken::tr(
            "Each device is asked to fetch what is waiting for it. Nothing on it changes by that.");
    case Action::RenewMdmProfile:
        return Spoken::tr("Each device gets its MDM profile anew, with a later end. Apps and data stay.");
    case Action::CancelCommands:
        return Spoken::tr("Commands that wait or have failed are removed from Jamf Pro. What a device has "
                          "already carried out stays.");
    case Action::UpdateInventory:
        return Spoken::tr("Each device reports its state to Jamf Pro as soon as it is reached.");
    }
    Q_UNREACHABLE();
}

QString button(Action action, qsizetype devices)
{
    const int count = static_cast<int>(devices);
    switch (action) {
    case Action::BlankPush: return Spoken::tr("Send to %n device(s)", nullptr, count);
    case Action::RenewMdmProfile: return Spoken::tr("Renew on %n device(s)", nullptr, count);
    case Action::CancelCommands: return Spoken::tr("Cancel for %n device(s)", nullptr, count);
    case Action::UpdateInventory: return Spoken::tr("Ask %n device(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString toType(Action action, qsizetype devices)
{
    const QString number = QString::number(devices);
    switch (action) {
    case Action::BlankPush: return Spoken::tr("push %1", "typed to confirm").arg(number);
    case Action::RenewMdmProfile: return Spoken::tr("renew %1", "typed to confirm").arg(number);
    case Action::CancelCommands: return Spoken::tr("cancel %1", "typed to confirm").arg(number);
    case Action::UpdateInventory: return Spoken::tr("update %1", "typed to confirm").arg(number);
    }
    Q_UNREACHABLE();
}

bool isTyped(const QString &typed, Action action, qsizetype devices)
{
    const auto plain = [](const QString &text) {
        QString letters = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
        return letters.removeIf([](QChar letter) { return letter.isSpace(); });
    };
    return plain(typed) == plain(toType(action, devices));
}

QString willHappen(Action action)
{
    switch (action) {
    case Action::BlankPush: return Spoken::tr("Gets a blank push");
    case Action::RenewMdmProfile: return Spoken::tr("Gets a new MDM profile");
    case Action::CancelCommands: return Spoken::tr("Its commands are cancelled");
    case Action::UpdateInventory: return Spoken::tr("Is asked for its inventory");
    }
    Q_UNREACHABLE();
}

QString devices(const QList<Device> &devices)
{
    if (devices.size() != 1)
        return Spoken::tr("%n device(s)", nullptr, static_cast<int>(devices.size()));
    const Device &only = devices.first();
    return visible(only.name.isEmpty() ? only.serialNumber : only.name, NameLimit);
}

QString leftOut(Action action, const Device &device)
{
    if (device.isManaged && !*device.isManaged)
        return Spoken::tr("It is not managed");
    if (!eligible(action, {device}).isEmpty())
        return {};
    if (action == Action::UpdateInventory && device.sort == Device::Sort::Computer)
        return Spoken::tr("Computers report by themselves");
    return action == Action::RenewMdmProfile ? Spoken::tr("Jamf Pro knows no UDID of it")
                                             : Spoken::tr("Jamf Pro knows no management ID of it");
}

QString state(const Run &run)
{
    if (run.error)
        return notDone(*run.error);
    QStringList parts;
    const auto add = [&parts](const QString &words, qsizetype count) {
        if (count > 0)
            parts.append(words);
    };
    const qsizetype sent = run.count(Run::State::Sent);
    const qsizetype done = run.count(Run::State::Done);
    const qsizetype waiting = run.count(Run::State::Waiting);
    const qsizetype failed = run.count(Run::State::Failed);
    const bool isOne = run.devices.size() == 1 && run.refused == 0;
    if (isOne && failed > 0 && !run.reason.isEmpty())
        return Spoken::tr("Failed: %1").arg(visible(run.reason, 200));
    if (isOne)
        return done                                ? Spoken::tr("Done", "state of a command")
            : waiting                              ? Spoken::tr("Waiting for the device")
            : failed                               ? Spoken::tr("Failed", "state of a command")
            : run.action == Action::CancelCommands ? Spoken::tr("Cancelled", "state of a command")
                                                   : Spoken::tr("Sent", "state of a command");
    add(run.action == Action::CancelCommands ? Spoken::tr("%n cancelled", "devices", static_cast<int>(sent))
                                             : Spoken::tr("%n sent", "devices", static_cast<int>(sent)),
        sent);
    add(Spoken::tr("%n done", "devices", static_cast<int>(done)), done);
    add(Spoken::tr("%n waiting", "devices", static_cast<int>(waiting)), waiting);
    add(Spoken::tr("%n failed", "devices", static_cast<int>(failed)), failed);
    add(Spoken::tr("%n refused", "devices", static_cast<int>(run.refused)), run.refused);
    QString all;
    for (const QString &part : std::as_const(parts))
        all = all.isEmpty() ? part : Spoken::tr("%1, %2", "states of commands").arg(all, part);
    return all;
}

QString notDone(const Error &error)
{
    static const QList<QLatin1StringView> SayIt {Codes::ActionUnavailable, Codes::RenewalSwitchedOff};
    static const QList<QLatin1StringView> Doubtful {Net::Codes::ConnectionBroken, Net::Codes::BodyCut,
                                                    Net::Codes::ServerTimedOut, Codes::MalformedAnswer,
                                                    Codes::ServerFault};
    const QString why = reason(error);
    if (SayIt.contains(error.code))
        return why;
    return (Doubtful.contains(error.code) ? Spoken::tr("Whether it was done is not known. %1")
                                          : Spoken::tr("Nothing was done. %1"))
        .arg(why);
}

QString reason(const Error &error)
{
    if (error.code == Codes::NoPrivilege && !error.about.isEmpty())
        return missing(error.about.first().split(u", "_s));
    return visible(Words::sentence(error));
}

QString missing(const QStringList &privileges)
{
    QString names;
    for (const QString &privilege : privileges) {
        const QString name = visible(privilege, NameLimit);
        names = names.isEmpty() ? name : Spoken::tr("%1, %2", "names of privileges").arg(names, name);
    }
    return Spoken::tr("Missing privilege(s) %1", nullptr, static_cast<int>(privileges.size())).arg(names);
}

QString outcome(const QString &code)
{
    if (code == "done"_L1)
        return Spoken::tr("Sent", "state of a command");
    if (code == "pending"_L1)
        return Spoken::tr("Outcome unknown: the program ended meanwhile");
    return Spoken::tr("Not sent");
}

std::optional<Action> actionOf(const QString &code)
{
    const auto found
        = std::ranges::find_if(allActions(), [&code](Action action) { return Jamf::code(action) == code; });
    return found == allActions().end() ? std::nullopt : std::optional(*found);
}

} // namespace Jamf::ActionWords
