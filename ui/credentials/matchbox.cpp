// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/matchbox.h"

#include "core/base/text.h"
#include "core/credentials/codes.h"
#include "core/credentials/matches.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/parts.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr qsizetype NameLimit = 80;

bool isToken(Kind kind)
{
    return kind == Kind::ContentToken || kind == Kind::AdeServerToken;
}

/// As the match has it: the first is the one whose identity stays.
PairOrder orderFor(const Credential &shown, const Credential &other, PairOrder::What what)
{
    const QList<Match> matches = likelyMatches({shown, other});
    const bool keepsOther = !matches.isEmpty() && matches.first().one == 1;
    const Credential &kept = keepsOther ? other : shown;
    const Credential &joined = keepsOther ? shown : other;
    return {what, kept.id, joined.id, {Words::name(kept), Words::name(joined)}};
}

} // namespace

MatchBox::MatchBox(const Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"matchBox"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    hide();
}

void MatchBox::show(const EntryPtr &entry, Words::Years years)
{
    m_entry = entry;
    QList<Line> lines;
    for (const Problem &problem : entry->standing.problems) {
        if (problem.code == Codes::LikelySameAs && m_ledger.entry(problem.about.value(2).toLongLong()))
            lines.append(proposalOf(problem, years));
    }
    for (const Alias &alias : entry->credential.aliases)
        lines.append(joinedWith(alias));
    if (lines != m_lines) // else a button that has the focus would lose it every minute
        rebuild(lines);
    setVisible(!lines.isEmpty());
}

MatchBox::Line MatchBox::proposalOf(const Problem &problem, Words::Years years) const
{
    const Credential &shown = m_entry->credential;
    const Credential &other = m_ledger.entry(problem.about.value(2).toLongLong())->credential;
    const QString sentence = isToken(shown.kind)
        ? tr("This looks like the same token as “%1”, seen in %2.")
        : tr("This looks like the same certificate as “%1”, seen in %2.");
    return {.sentence = sentence.arg(visible(problem.about.value(0), NameLimit),
                                     visible(problem.about.value(1), NameLimit)),
            .reason = reasonFor(problem, years),
            .choices
            = {{tr("Same one"), u"sameOne"_s, orderFor(shown, other, PairOrder::What::Join)},
               {tr("Different"), u"different"_s, orderFor(shown, other, PairOrder::What::TellApart)}}};
}

QString MatchBox::reasonFor(const Problem &problem, Words::Years years) const
{
    const auto likeness = likenessOf(problem.about.value(3));
    const QDateTime end = m_entry->standing.notAfter.value_or(QDateTime());
    switch (likeness.value_or(Likeness::SameEnd)) {
    case Likeness::SameCertificate: return tr("Both have the same fingerprint.");
    case Likeness::SameEnd: return tr("Both end on %1, and no other one does.").arg(Words::date(end, years));
    case Likeness::LaterEnd:
        return tr("Both are of one organisation. The file ends later, so it may be the renewal.");
    case Likeness::OnlyOnes:
        return tr("It is the only one in a file and the only one in Jamf Pro. Only Jamf Pro tells the date.");
    case Likeness::WarnedOf:
        return tr("It is the only one in a file and the only one that Jamf Pro warns of.");
    }
    Q_UNREACHABLE();
}

MatchBox::Line MatchBox::joinedWith(const Alias &alias) const
{
    const Credential &shown = m_entry->credential;
    const QString name = alias.name.isEmpty() ? alias.identity : alias.name;
    return {.sentence = tr("One entry with “%1”, seen in %2.")
                            .arg(visible(name, NameLimit), visible(alias.where, NameLimit)),
            .choices = {{tr("Not the same"),
                         u"notTheSame"_s,
                         {PairOrder::What::Part, shown.id, alias.id, {Words::name(shown), name}}}}};
}

void MatchBox::rebuild(const QList<Line> &lines)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_lines = lines;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // A button may be in the middle of its click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Line &line : lines)
        add(line);
    if (!hadFocus)
        return;
    const QList<Button *> buttons = findChildren<Button *>();
    const auto shown
        = std::ranges::find_if(buttons, [](const Button *button) { return !button->isHidden(); });
    if (shown != buttons.end())
        (*shown)->setFocus(Qt::OtherFocusReason);
}

void MatchBox::add(const Line &line)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *sentence = wrapping(new Label(Type::Role::Interface, Label::Ink::Text, box));
    sentence->setText(line.sentence);
    words->addWidget(sentence);
    if (!line.reason.isEmpty()) {
        auto *reason = wrapping(new Label(Type::Role::Caption, Label::Ink::Second, box));
        reason->setText(line.reason);
        words->addWidget(reason);
    }
    row->addLayout(words, 1);
    for (const Choice &choice : line.choices) {
        auto *button = makeButton(Button::Kind::Standard, {}, choice.name, box);
        button->setSmall(true);
        button->setText(choice.text);
        button->setAccessibleName(u"%1. %2"_s.arg(choice.text, line.sentence));
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, order = choice.order] { emit decided(order); });
    }
    m_column->addWidget(box);
    box->show();
}

} // namespace Credentials
