// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/servercard.h"

#include "core/base/text.h"
#include "core/net/codes.h"
#include "ui/jamf/panelrows.h"
#include "ui/shell/fields.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/words/sentences.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <cstdlib>

using namespace Qt::StringLiterals;
using Credentials::Severity;

namespace Jamf {

namespace {

constexpr int ColumnWidth = 100; ///< of a fact at 100 % text size
constexpr int AddressWidth = 140;
constexpr qint64 ClockWarningSeconds = 60;
constexpr qsizetype NameLimit = 120;

} // namespace

ServerCard::ServerCard(ServerDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_servers(new QComboBox(this))
    , m_mark(new MarkWidget(16, Severity::Unknown, this))
{
    setObjectName(u"serverCard"_s);
    m_servers->setObjectName(u"servers"_s);
    m_servers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(0);
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    column->addLayout(m_grid);
    m_warnings = new QVBoxLayout;
    m_warnings->setContentsMargins(0, 0, 0, 0);
    m_warnings->setSpacing(4);
    column->addLayout(m_warnings);
    m_address = makeFact(u"address"_s);
    m_version = makeFact(u"version"_s);
    m_health = makeFact(u"health"_s);
    m_mobile = makeFact(u"mobileDevices"_s);
    m_computers = makeFact(u"computers"_s);
    static_cast<QVBoxLayout *>(m_address.cell->layout())->insertWidget(0, m_servers);
    connect(m_servers, &QComboBox::activated, this,
            [this](int place) { m_desk.choose(m_servers->itemData(place).toString()); });
    connect(&m_desk, &ServerDesk::connectionsChanged, this, &ServerCard::showServers);
    connect(&m_desk, &ServerDesk::chosenChanged, this, &ServerCard::showServers);
    connect(&m_desk, &ServerDesk::changed, this, &ServerCard::refresh);
    arrange();
    showServers();
}

ServerCard::Fact ServerCard::makeFact(const QString &objectName)
{
    Fact fact;
    fact.cell = new QWidget(this);
    auto *column = new QVBoxLayout(fact.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    fact.label = new Label(Type::Role::Caption, Label::Ink::Third, fact.cell);
    fact.value = wrapping(new Label(Type::Role::Article, Label::Ink::Text, fact.cell));
    fact.value->setObjectName(objectName);
    column->addWidget(fact.label);
    if (objectName == "health"_L1) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(m_mark);
        row->addWidget(fact.value, 1);
        column->addLayout(row);
    } else {
        column->addWidget(fact.value);
    }
    column->addStretch();
    return fact;
}

void ServerCard::arrange()
{
    const int room = width() - 32;
    const int columns = room >= Type::scaled(AddressWidth + 4 * ColumnWidth) ? 5
        : room >= 3 * Type::scaled(ColumnWidth)                              ? 3
                                                                             : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QList<QWidget *> cells {m_address.cell, m_version.cell, m_health.cell, m_mobile.cell,
                                  m_computers.cell};
    for (QWidget *cell : cells)
        m_grid->removeWidget(cell);
    for (int i = 0; i < 5; ++i)
        m_grid->setColumnStretch(i, i == 0 && columns == 5 ? 3 : i < columns ? 2 : 0);
    if (columns == 5) {
        for (int i = 0; i < 5; ++i)
            m_grid->addWidget(cells.at(i), 0, i);
        return;
    }
    m_grid->addWidget(m_address.cell, 0, 0, 1, 2);
    const int before = columns == 3 ? 1 : 2; // places that the address takes away
    for (int i = 1; i < 5; ++i) {
        const int place = columns == 3 ? i + before : i + before - 1;
        m_grid->addWidget(cells.at(i), place / columns, place % columns);
    }
}

void ServerCard::showServers()
{
    const auto &all = m_desk.connections();
    QList<std::pair<QString, QString>> servers;
    for (const Connections::Connection &connection : all)
        servers.append({visible(connection.name, NameLimit), connection.id});
    refill(*m_servers, servers);
    m_servers->setCurrentIndex(m_servers->findData(m_desk.chosenId()));
    // With several, the name to choose by says more than the address.
    const bool hasChoice = all.size() > 1;
    m_servers->setVisible(hasChoice);
    m_address.label->setVisible(!hasChoice);
    m_address.value->setRole(hasChoice ? Type::Role::Caption : Type::Role::Article);
    m_address.value->setInk(hasChoice ? Label::Ink::Second : Label::Ink::Text);
    m_servers->setAccessibleName(tr("Server to look at"));
    refresh();
}

void ServerCard::refresh()
{
    showFacts(m_desk.report());
    discardAll(*m_warnings);
    showWarnings(m_desk.report());
    m_warnings->setContentsMargins(0, m_warnings->count() > 0 ? 12 : 0, 0, 0);
    update();
}

void ServerCard::showFacts(const Check::SweepReport *report)
{
    const Connections::Connection *connection = m_desk.chosen();
    const QLocale locale;
    m_address.label->setText(tr("Server", "whose facts follow"));
    m_version.label->setText(tr("Version"));
    m_health.label->setText(tr("Health"));
    m_mobile.label->setText(tr("Mobile devices"));
    m_computers.label->setText(tr("Computers"));
    const QString unknown
        = m_desk.isChecking() && !report ? tr("Reading…") : tr("unknown", "fact of a server");
    m_address.value->setText(connection ? visible(connection->address.authority(), NameLimit) : QString());
    // What is not known must not be what the eye meets first: the reason stands below.
    const auto show = [&unknown](const Fact &fact, const QString &known) {
        fact.value->setText(known.isEmpty() ? unknown : known);
        fact.value->setInk(known.isEmpty() ? Label::Ink::Second : Label::Ink::Text);
    };
    const bool hasVersion = report && report->facts.version;
    show(m_version,
         hasVersion ? u"%1.%2.%3"_s.arg(report->facts.version->major)
                          .arg(report->facts.version->minor)
                          .arg(report->facts.version->patch)
                    : QString());
    const std::optional<bool> health = report ? report->facts.isHealthy : std::nullopt;
    m_mark->show(!health ? Severity::Unknown : *health ? Severity::Ok : Severity::Urgent);
    show(m_health, !health ? QString() : *health ? tr("Healthy") : tr("Reports trouble"));
    const RowResult *counts = report ? report->row(Row::Inventory) : nullptr;
    const bool isCounted = counts && counts->state == RowResult::State::Read;
    const auto counted = [&locale](int devices) {
        return tr("%1", "how many devices; a counting word may follow").arg(locale.toString(devices));
    };
    show(m_mobile, isCounted ? counted(report->facts.mobileDevices) : QString());
    show(m_computers, isCounted ? counted(report->facts.computers) : QString());
}

void ServerCard::showWarnings(const Check::SweepReport *report)
{
    const Connections::Connection *connection = m_desk.chosen();
    if (connection && connection->isPaused)
        warn(Severity::Notice, tr("This connection is paused. Nothing is read until it goes on."));
    if (const auto error = m_desk.checkError())
        warn(Severity::Urgent, tr("Not checked. %1").arg(visible(Words::sentence(*error))));
    if (!report || !connection)
        return;
    if (const auto error = signInError(*report))
        warn(Severity::Urgent, tr("Nothing could be read. %1").arg(visible(Words::sentence(*error))));
    const auto refused = signInError(*report);
    const bool isSaid = refused && refused->code == Net::Codes::ClockWrong;
    const auto offset = report->facts.clockOffset;
    if (!isSaid && offset && std::abs(offset->count()) >= ClockWarningSeconds)
        warn(Severity::Warning,
             tr("This computer's clock is %1. Set it, or signing in may fail.")
                 .arg(Words::clockError(offset->count())));
    const QUrl told(report->facts.publicAddress);
    if (!told.host().isEmpty() && told.host().compare(connection->address.host(), Qt::CaseInsensitive) != 0)
        warn(Severity::Warning,
             tr("Devices are given another address: %1. Check that it leads to this server.")
                 .arg(visible(told.authority(), NameLimit)));
}

void ServerCard::warn(Severity severity, const QString &words)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new MarkWidget(16, severity, row), 0, Qt::AlignTop);
    auto *label = wrapping(new Label(Type::Role::Interface, Label::Ink::Text, row));
    label->setObjectName(u"warning"_s);
    label->setText(words);
    line->addWidget(label, 1);
    m_warnings->addWidget(row);
}

void ServerCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showServers();
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void ServerCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ServerCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Jamf
