// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apple/homepane.h"

#include "core/base/text.h"
#include "ui/apple/sheetview.h"
#include "ui/shell/callout.h"
#include "ui/shell/fields.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/words/assignment.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace SchoolManager {

namespace {

constexpr qsizetype NameLimit = 80;
constexpr int FactWidth = 168;
constexpr qint64 ClockWarningSeconds = 120;
constexpr qint64 StaleSeconds = 24 * 3600;

/// A box of its own for what stands in it.
class Card final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        painter.setBrush(theme.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

/// What needs nobody's hand but the network's or time's.
bool isPassing(const Error &error)
{
    return error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Unreachable
        || error.kind == ErrorKind::TimedOut;
}

Severity severityOf(const Sync::AssignmentRun &run)
{
    using State = Sync::AssignmentRun::State;
    switch (run.state) {
    case State::Waiting:
    case State::Sending:
    case State::Running: return run.fault.isEmpty() ? Severity::Notice : Severity::Warning;
    case State::NotSent: return Severity::Expired;
    case State::Doubtful: return Severity::Unknown;
    case State::Ended: break;
    }
    if (run.count(Sync::LogLine::Verdict::Done) == run.devices.size())
        return Severity::Ok;
    return run.count(Sync::LogLine::Verdict::Failed) > 0 ? Severity::Warning : Severity::Unknown;
}

} // namespace

HomePane::HomePane(const Surroundings &around, SchoolDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_desk(desk)
{
    setObjectName(u"asmHome"_s);
    build();
    connect(&m_desk, &SchoolDesk::changed, this, &HomePane::refresh);
    connect(&m_desk, &SchoolDesk::connectionsChanged, this, &HomePane::refresh);
    connect(&m_around.preferences, &Preferences::changed, this, &HomePane::refresh);
    connect(m_schools, &QComboBox::activated, this,
            [this](int place) { m_desk.choose(m_schools->itemData(place).toString()); });
    connect(m_runs, &SheetView::opened, this, [this](const QVariant &key) { emit runOpened(key.toLongLong()); });
    connect(m_servers, &SheetView::opened, this,
            [this](const QVariant &key) { emit serverOpened(key.toString()); });
    refresh();
}

void HomePane::build()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 20, 0, 16);
    column->setSpacing(0);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(24, 0, 24, 0);
    framed->setSpacing(12);
    m_card = new Card(content);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_grid = new QGridLayout(m_card);
    m_grid->setContentsMargins(16, 14, 16, 14);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_schools = new QComboBox(m_card);
    m_schools->setObjectName(u"schools"_s);
    passWheel(*m_schools);
    for (const QString &name : {u"account"_s, u"devices"_s, u"lastSync"_s, u"clock"_s, u"budget"_s})
        m_facts.append(makeFact(name));
    static_cast<QVBoxLayout *>(m_facts.first().cell->layout())->insertWidget(1, m_schools);
    m_nextRead = wrapping(new Label(Type::Role::Caption, Label::Ink::Second, m_facts.at(2).cell));
    m_nextRead->setObjectName(u"nextSync"_s);
    static_cast<QVBoxLayout *>(m_facts.at(2).cell->layout())->insertWidget(2, m_nextRead);
    framed->addWidget(m_card);
    framed->addWidget(m_trouble = new Callout(content));
    m_trouble->setObjectName(u"asmTrouble"_s);
    column->addLayout(framed);
    const auto addHead = [column, content](Label *&head) {
        head = new Label(Type::Role::Section, Label::Ink::Text, content);
        head->setContentsMargins(24, 20, 24, 8);
        column->addWidget(head);
    };
    addHead(m_serversHead);
    column->addWidget(m_servers = new SheetView(content));
    m_servers->setObjectName(u"mdmServers"_s);
    addHead(m_runsHead);
    m_noRuns = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, content));
    m_noRuns->setContentsMargins(24, 0, 24, 0);
    column->addWidget(m_noRuns);
    column->addWidget(m_runs = new SheetView(content));
    m_runs->setObjectName(u"assignmentRuns"_s);
    column->addStretch(1);
}

HomePane::Fact HomePane::makeFact(const QString &objectName)
{
    Fact fact;
    fact.cell = new QWidget(m_card);
    auto *column = new QVBoxLayout(fact.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(fact.label = new Label(Type::Role::Caption, Label::Ink::Third, fact.cell));
    column->addWidget(fact.value = wrapping(new Label(Type::Role::Article, Label::Ink::Text, fact.cell)));
    fact.value->setObjectName(objectName);
    column->addStretch();
    return fact;
}

QList<QWidget *> HomePane::panes()
{
    QList<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *> {m_schools, m_servers, m_runs}) {
        if (pane->isVisible())
            panes.append(pane);
    }
    return panes.isEmpty() ? QList<QWidget *> {this} : panes;
}

void HomePane::refresh()
{
    const auto &all = m_desk.connections();
    QList<std::pair<QString, QString>> schools;
    for (const Connections::Connection &connection : all)
        schools.append({visible(connection.name, NameLimit), connection.id});
    refill(*m_schools, schools);
    m_schools->setCurrentIndex(m_schools->findData(m_desk.chosenId()));
    m_schools->setVisible(all.size() > 1);
    m_schools->setAccessibleName(tr("Organisation to look at"));
    showFacts();
    showTrouble();
    showServers();
    showRuns();
    arrange();
    fitTables();
}

void HomePane::showFacts()
{
    const QLocale locale;
    const Connections::Connection *connection = m_desk.chosen();
    const Sync::Fleet &fleet = m_desk.fleet();
    const auto years = m_around.preferences.years();
    const QDateTime now = m_around.clock();
    m_facts[0].label->setText(tr("Organisation"));
    m_facts[1].label->setText(tr("Devices"));
    m_facts[2].label->setText(tr("Inventory read"));
    m_facts[3].label->setText(tr("This computer's clock"));
    m_facts[4].label->setText(tr("Calls left"));
    const QString unknown
        = m_desk.isReading() ? tr("Reading…") : tr("unknown", "fact of an organisation");
    const auto show = [&unknown](const Fact &fact, const QString &known, Label::Ink ink = Label::Ink::Text) {
        fact.value->setText(known.isEmpty() ? unknown : known);
        fact.value->setInk(known.isEmpty() ? Label::Ink::Second : ink);
    };
    show(m_facts[0], connection ? visible(connection->name, NameLimit) : QString());
    m_facts[0].value->setVisible(m_desk.connections().size() < 2);
    show(m_facts[1], fleet.devicesReadAt ? locale.toString(fleet.devices) : QString());
    const bool isStale = fleet.devicesReadAt && fleet.devicesReadAt->secsTo(now) > StaleSeconds;
    show(m_facts[2],
         fleet.devicesReadAt ? Words::lookedAt(*fleet.devicesReadAt, now, years) : tr("never", "was read"),
         isStale || !fleet.devicesReadAt ? Label::Ink::Stale : Label::Ink::Text);
    m_nextRead->setText(nextRead());
    const auto offset = m_desk.clockOffset();
    const bool isOff = offset && std::abs(offset->count()) >= ClockWarningSeconds;
    show(m_facts[3], !offset ? QString() : isOff ? Words::clockError(offset->count()) : tr("right", "a clock"),
         isOff ? Label::Ink::Stale : Label::Ink::Text);
    const auto writes = m_desk.writes();
    const auto reads = m_desk.reads();
    show(m_facts[4],
         writes && reads ? tr("%1 of %2 orders, %3 of %4 questions")
                               .arg(locale.toString(writes->left), locale.toString(writes->most),
                                    locale.toString(reads->first), locale.toString(reads->second))
                         : QString());
    m_facts[4].value->setRole(Type::Role::Cell);
}

/// When the inventory is read next, by itself.
QString HomePane::nextRead() const
{
    const Connections::Connection *connection = m_desk.chosen();
    if (!m_around.preferences.looksDaily() || (connection && connection->isPaused))
        return tr("Not read by itself");
    const Moment next = connection && m_around.nextRead ? m_around.nextRead(connection->id) : Moment();
    if (!next)
        return tr("Read once a day");
    const QDateTime now = m_around.clock();
    return *next <= now ? tr("Next: soon")
                        : tr("Next: %1").arg(Words::lookedAt(*next, now, m_around.preferences.years()));
}

void HomePane::showTrouble()
{
    const Connections::Connection *connection = m_desk.chosen();
    if (connection && connection->isPaused)
        return m_trouble->say(Severity::Notice, tr("This connection is paused. Nothing is read or sent until it goes on."));
    if (const auto &error = m_desk.readError())
        return m_trouble->say(isPassing(*error) ? Severity::Notice : Severity::Urgent,
                              tr("The servers could not be read. %1").arg(visible(Words::sentence(*error))));
    if (!m_desk.fleet().devicesReadAt && !m_desk.isReading() && connection)
        return m_trouble->say(Severity::Notice,
                              tr("The devices have not been read yet, so that none of them is known here. Read them on "
                                 "the Devices page first."));
    m_trouble->clear();
}

void HomePane::showServers()
{
    const QLocale locale;
    const QDateTime now = m_around.clock();
    const auto years = m_around.preferences.years();
    QList<SheetRow> rows;
    for (const Inventory::MdmServer &server : m_desk.fleet().servers) {
        SheetRow row {.key = server.id};
        row.cells.append({visible(server.serverName.isEmpty() ? server.id : server.serverName, NameLimit)});
        row.cells.append({Words::serverType(server.serverType), Label::Ink::Second});
        row.cells.append({server.deviceCount ? locale.toString(*server.deviceCount) : tr("unknown", "devices")});
        const QString families = Words::familyNames(server.defaultProductFamilies);
        row.cells.append({families.isEmpty() ? tr("none", "families of devices") : families,
                          families.isEmpty() ? Label::Ink::Third : Label::Ink::Second});
        const Words::Contact contact = Words::contact(server, now, years);
        row.cells.append({contact.words, contact.isTold ? Label::Ink::Text : Label::Ink::Third,
                          contact.isTold ? std::optional(contact.severity) : std::nullopt});
        const bool isActive = server.status.isEmpty() || server.status == "ACTIVE"_L1;
        row.cells.append({Words::serverStatus(server.status), isActive ? Label::Ink::Second : Label::Ink::Text,
                          isActive ? std::nullopt : std::optional(Severity::Warning)});
        rows.append(row);
    }
    m_serversHead->setText(tr("MDM servers"));
    m_servers->setAccessibleName(tr("MDM servers"));
    m_servers->setVisible(!rows.isEmpty());
    m_serversHead->setVisible(!rows.isEmpty());
    m_servers->show({{tr("Server", "table head")},
                     {tr("Type", "table head")},
                     {tr("Devices", "table head"), true},
                     {tr("New devices of", "families that are assigned to a server by default, table head")},
                     {tr("Last contact", "table head")},
                     {tr("Status", "table head")}},
                    rows);
}

void HomePane::showRuns()
{
    const QDateTime now = m_around.clock();
    const auto years = m_around.preferences.years();
    QList<SheetRow> rows;
    for (const Sync::AssignmentRun &run : m_desk.runs()) {
        SheetRow row {.key = run.id};
        row.cells.append({Words::name(run, years), Label::Ink::Text, severityOf(run)});
        row.cells.append({Words::lookedAt(run.begunAt, now, years), Label::Ink::Second});
        row.cells.append({visible(run.who, NameLimit), Label::Ink::Second});
        row.cells.append({visible(Words::state(run)), Label::Ink::Second});
        rows.append(row);
    }
    m_runsHead->setText(tr("Assigned from here"));
    m_noRuns->setText(tr("Nothing yet. What is assigned or unassigned here stays listed, with Apple's log."));
    m_noRuns->setVisible(rows.isEmpty());
    m_runs->setVisible(!rows.isEmpty());
    m_runs->setAccessibleName(tr("Assigned from here"));
    m_runs->show({{tr("What", "was assigned, table head")},
                  {tr("When", "table head")},
                  {tr("Who", "table head")},
                  {tr("Outcome", "table head")}},
                 rows);
}

void HomePane::arrange()
{
    const int room = width() - 48 - 32;
    const int columns = room >= Type::scaled(FactWidth) * 5 ? 5 : room >= Type::scaled(FactWidth) * 3 ? 3 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Fact &fact : std::as_const(m_facts))
        m_grid->removeWidget(fact.cell);
    for (int i = 0; i < 5; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < m_facts.size(); ++i)
        m_grid->addWidget(m_facts.at(i).cell, i / columns, i % columns);
}

void HomePane::fitTables()
{
    for (SheetView *view : {m_servers, m_runs}) {
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setFixedHeight(view->wholeHeight());
    }
}

void HomePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::StyleChange)
        fitTables();
}

void HomePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    fitTables();
}

void HomePane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().base);
}

} // namespace SchoolManager
