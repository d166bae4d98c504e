// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/entrypane.h"

#include "core/base/text.h"
#include "ui/shell/callout.h"
#include "ui/shell/fields.h"
#include "ui/shell/formrow.h"
#include "ui/shell/parts.h"
#include "ui/shell/segmentedcontrol.h"
#include "ui/shell/theme.h"
#include "ui/words/assignment.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Credentials::Severity;
using Sync::Proposal;

namespace SchoolManager {

namespace {

constexpr qsizetype NameLimit = 80;
constexpr int FormWidth = 720;

/// Where most devices are, as long as nobody has chosen.
QString usualServer(const QList<Inventory::MdmServer> &servers)
{
    const Inventory::MdmServer *usual = nullptr;
    for (const Inventory::MdmServer &server : servers) {
        const bool isMore = !usual || server.deviceCount.value_or(0) > usual->deviceCount.value_or(0);
        if (server.serverType != "APPLE_CONFIGURATOR"_L1 && isMore)
            usual = &server;
    }
    return usual ? usual->id : QString();
}

/// In the afternoon, two weeks ahead.
QDateTime usualDeadline(const QDateTime &now)
{
    return {now.toLocalTime().date().addDays(14), QTime(16, 0)};
}

} // namespace

EntryPane::EntryPane(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
{
    setObjectName(u"asmEntry"_s);
    setAcceptDrops(true);
    build();
    const auto takeSort = [this] {
        refresh();
        emit sortChosen();
    };
    connect(m_sort, &SegmentedControl::chosen, this, takeSort);
    connect(m_migration, &QComboBox::activated, this, takeSort);
    connect(m_servers, &QComboBox::activated, this, [this] {
        emit serverChosen(m_servers->currentData().toString());
        refresh();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &EntryPane::readText);
    connect(m_file, &QPushButton::clicked, this, &EntryPane::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &EntryPane::closed);
    connect(m_preview, &QPushButton::clicked, this, &EntryPane::previewWanted);
    retranslate();
}

void EntryPane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildForm());
    outer->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 16);
    foot->setSpacing(8);
    foot->addWidget(m_preview = makeButton(Button::Kind::Primary, {}, u"previewList"_s, this));
    foot->addWidget(m_cancel = makeButton(Button::Kind::Standard, {}, u"cancelEntry"_s, this));
    foot->addStretch();
    outer->addLayout(foot);
}

QWidget *EntryPane::buildForm()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 20, 24, 8);
    auto *form = new QWidget(content);
    form->setMaximumWidth(FormWidth);
    row->addWidget(form, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_sort = new SegmentedControl(form));
    m_sort->setObjectName(u"sort"_s);
    m_sort->setSegments(QStringList(3)); // before they have words, for Tab goes in the order of making
    m_sort->setCurrent(0);
    m_migration = new QComboBox(form);
    m_migration->setObjectName(u"migrationTask"_s);
    column->addWidget(m_migrationRow = new FormRow(m_migration, form));
    m_servers = new QComboBox(form);
    m_servers->setObjectName(u"targetServer"_s);
    m_servers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_serverRow = new FormRow(m_servers, form));
    m_deadline = new QDateTimeEdit(form);
    m_deadline->setObjectName(u"migrationDeadline"_s);
    m_deadline->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_deadline->setButtonSymbols(QAbstractSpinBox::NoButtons);
    column->addWidget(m_deadlineRow = new FormRow(m_deadline, form));
    column->addWidget(m_rule = new Callout(form));
    m_rule->setObjectName(u"repairRule"_s);
    column->addWidget(m_listLabel = new Label(Type::Role::Section, Label::Ink::Text, form));
    column->addWidget(m_listHelp = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, form)));
    column->addWidget(m_text = new QPlainTextEdit(form), 1);
    m_text->setObjectName(u"serials"_s);
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // files are for the pane
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(Type::scaled(160));
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_mark = new MarkWidget(16, Severity::Notice, form), 0, Qt::AlignTop);
    below->addWidget(m_said = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, form)), 1, Qt::AlignTop);
    m_said->setObjectName(u"listSaid"_s);
    below->addWidget(m_file = makeButton(Button::Kind::Standard, u"document_add_16_regular"_s, u"chooseFile"_s, form), 0,
                     Qt::AlignTop);
    column->addLayout(below);
    return content;
}

void EntryPane::retranslate()
{
    m_sort->setSegments({tr("Assign to a server"), tr("Unassign"), tr("Migration")});
    m_sort->setAccessibleName(tr("What to do"));
    m_serverRow->setLabel(tr("Server", "that devices are assigned to"));
    m_servers->setAccessibleName(tr("Server to assign to"));
    const int task = m_migration->currentIndex();
    m_migration->clear();
    m_migration->addItems({tr("Move to another server by a deadline"), tr("Change the deadline"), tr("Cancel the migration")});
    m_migration->setCurrentIndex(std::max(task, 0));
    m_migrationRow->setLabel(tr("What to do"));
    m_migration->setAccessibleName(tr("What to do"));
    m_deadlineRow->setLabel(tr("Deadline"));
    m_deadline->setAccessibleName(tr("Deadline"));
    m_listLabel->setText(tr("Serial numbers"));
    m_listHelp->setText(tr("Paste them, one a line, or choose a CSV file with a column “Serial Number”. A file can be "
                           "dropped here too."));
    m_text->setAccessibleName(tr("Serial numbers"));
    m_text->setPlaceholderText(tr("DMQXK714LJ\nDMQXK7G1LJ", "two serial numbers, as an example"));
    m_file->setText(tr("Choose a file…"));
    m_cancel->setText(tr("Cancel"));
    m_preview->setText(tr("Preview"));
    refresh();
}

void EntryPane::setServers(const QList<Inventory::MdmServer> &servers)
{
    const QString before = m_servers->currentData().toString();
    QList<std::pair<QString, QString>> choices;
    for (const Inventory::MdmServer &server : servers) {
        if (server.status == "INACTIVE"_L1 || server.status == "DELETED"_L1)
            continue;
        const QString name = visible(server.serverName.isEmpty() ? server.id : server.serverName, NameLimit);
        const QString families = Words::familyNames(server.defaultProductFamilies);
        choices.append({families.isEmpty() ? name : tr("%1 (%2)", "a server and its families").arg(name, families),
                        server.id});
    }
    refill(*m_servers, choices);
    chooseServer(before.isEmpty() ? usualServer(servers) : before);
    refresh();
}

void EntryPane::chooseServer(const QString &id)
{
    if (const int place = m_servers->findData(id); place >= 0)
        m_servers->setCurrentIndex(place);
}

void EntryPane::setSort(Proposal::Sort sort)
{
    m_sort->setCurrent(isMigration(sort) ? 2 : sort == Proposal::Sort::Unassign ? 1 : 0);
    if (isMigration(sort))
        m_migration->setCurrentIndex(static_cast<int>(sort) - static_cast<int>(Proposal::Sort::Migrate));
    refresh();
}

void EntryPane::setDeadline(const Moment &deadline)
{
    if (deadline)
        m_deadline->setDateTime(deadline->toLocalTime());
}

Proposal::Sort EntryPane::sort() const
{
    if (m_sort->current() < 2)
        return m_sort->current() == 1 ? Proposal::Sort::Unassign : Proposal::Sort::Assign;
    constexpr std::array Tasks {Proposal::Sort::Migrate, Proposal::Sort::SetDeadline, Proposal::Sort::CancelMigration};
    return Tasks.at(static_cast<std::size_t>(std::max(m_migration->currentIndex(), 0)));
}

Proposal EntryPane::proposal() const
{
    Proposal proposal {.sort = sort()};
    if (hasServer(proposal.sort))
        proposal.serverId = m_servers->currentData().toString();
    if (hasDeadline(proposal.sort))
        proposal.deadline = m_deadline->dateTime().toUTC();
    return proposal;
}

QString EntryPane::ruleWords() const
{
    if (sort() == Proposal::Sort::Assign)
        return {};
    if (sort() == Proposal::Sort::Unassign)
        return tr("Before a repair, unassign iPad, iPhone and Apple TV. Leave Macs assigned. Nothing is released: the "
                  "devices still belong to the school.");
    return Words::taskEffect(sort()) + u' ' + Words::taskCaution(sort());
}

void EntryPane::offer(const QStringList &serials)
{
    m_text->setPlainText(serials.join(u'\n'));
    refresh();
}

void EntryPane::clear()
{
    m_text->clear();
    refresh();
    setDeadline(usualDeadline(m_clock()));
}

void EntryPane::focusField()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> EntryPane::panes()
{
    return {m_text};
}

void EntryPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a list of serial numbers"), {},
                                   tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setObjectName(u"listDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EntryPane::readFile);
    dialog->open();
}

void EntryPane::readFile(const QString &path)
{
    take(Sync::serialsInFile(path), QFileInfo(path).fileName());
}

void EntryPane::take(const Result<Sync::SerialList> &list, const QString &source)
{
    m_source = source;
    m_error = list ? std::nullopt : std::optional(list.error());
    if (list) {
        QStringList serials;
        for (const Sync::ListedSerial &listed : list->serials)
            serials.append(listed.serial);
        m_isFilling = true; // the lines are those of the file
        m_text->setPlainText(serials.join(u'\n'));
        m_isFilling = false;
        m_list = *list;
    }
    refresh();
}

void EntryPane::readText()
{
    if (m_isFilling)
        return;
    m_source.clear();
    m_error.reset();
    m_list = {};
    const QString text = m_text->toPlainText();
    if (!text.trimmed().isEmpty()) {
        const auto list = Sync::serialsIn(text);
        m_list = list.value_or(Sync::SerialList());
        if (!list)
            m_error = list.error();
    }
    refresh();
}

void EntryPane::refresh()
{
    const Proposal::Sort task = sort();
    m_serverRow->setVisible(hasServer(task));
    m_migrationRow->setVisible(isMigration(task));
    m_deadlineRow->setVisible(hasDeadline(task));
    const QDateTime now = m_clock().toLocalTime();
    const bool isPast = m_deadline->dateTime() <= now;
    m_deadline->setDateTimeRange(now, now.addDays(Apple::mostDeadlineDays));
    if (isPast)
        setDeadline(usualDeadline(now));
    m_deadlineRow->setHelp(tr("At most %n days ahead.", nullptr, Apple::mostDeadlineDays));
    m_rule->say(Severity::Notice, ruleWords());
    const auto count = static_cast<int>(m_list.serials.size());
    const auto strangers = static_cast<int>(m_list.strangers.size());
    QString said;
    Severity severity = Severity::Ok;
    if (m_error) {
        said = visible(Words::sentence(*m_error));
        if (count > 0)
            said += u' ' + tr("The list above is as it was.");
        severity = Severity::Expired;
    } else if (count + strangers > 0) {
        said = m_list.column.isEmpty()
            ? tr("%n serial number(s) read.", nullptr, count)
            : tr("%n serial number(s) read from column “%1”.", nullptr, count).arg(visible(m_list.column, NameLimit));
        if (strangers > 0) {
            const Sync::ListedSerial &first = m_list.strangers.first();
            const QString line = QLocale().toString(first.line);
            const QString words = visible(first.serial, NameLimit);
            said += u' '
                + (strangers == 1 ? tr("Line %1 is no serial number: “%2”.").arg(line, words)
                                  : tr("%3 lines are no serial numbers, the first is line %1: “%2”.")
                                        .arg(line, words, QLocale().toString(strangers)));
            severity = Severity::Warning;
        }
    }
    if (!m_source.isEmpty() && !said.isEmpty())
        said = tr("%1: %2", "a file, and what was read from it").arg(visible(m_source, NameLimit), said);
    m_said->setText(said);
    m_said->setInk(m_error ? Label::Ink::Wrong : Label::Ink::Second);
    m_mark->show(severity);
    m_mark->setVisible(!said.isEmpty());
    const bool hasTarget = !hasServer(task) || m_servers->count() > 0;
    m_serverRow->setError(hasTarget ? QString() : tr("No server is known yet."));
    m_preview->setEnabled(count + strangers > 0 && hasTarget);
}

void EntryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EntryPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EntryPane::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            return readFile(url.toLocalFile());
        }
    }
}

void EntryPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().base);
}

} // namespace SchoolManager
