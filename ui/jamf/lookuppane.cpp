// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jamf/lookuppane.h"

#include "core/base/text.h"
#include "core/jamf/codes.h"
#include "core/net/over.h"
#include "ui/jamf/actionrows.h"
#include "ui/jamf/actionwords.h"
#include "ui/jamf/devicefacts.h"
#include "ui/jamf/devicelist.h"
#include "ui/jamf/devicemodel.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Jamf {

namespace {

constexpr int MostHits = 60; ///< of mobile devices, and of computers
constexpr int LeastLetters = 2; ///< before it looks without being told to
constexpr auto Pause = 500ms;

} // namespace

LookupPane::LookupPane(const Surroundings &around, ServerDesk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_around(around)
    , m_desk(desk)
    , m_model(new DeviceModel(this))
{
    setObjectName(u"lookup"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_pause.setSingleShot(true);
    build();
    connectAll();
    retranslate();
}

void LookupPane::build()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    m_back = makeButton(Button::Kind::Plain, u"arrow_left_16_regular"_s, u"backToServer"_s, content);
    m_back->setFlush(true);
    m_back->hide();
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_title = new Label(Type::Role::Section, Label::Ink::Text, content));
    column->addWidget(m_field = new SearchField(u"search_16_regular"_s, content));
    m_field->setObjectName(u"lookupField"_s);
    auto *above = new QHBoxLayout;
    above->addWidget(m_said = wrapping(new Label(Type::Role::Caption, Label::Ink::Third, content)), 1);
    m_said->setObjectName(u"lookupSaid"_s);
    m_all = makeButton(Button::Kind::Plain, {}, u"chooseAll"_s, content);
    m_all->setFlush(true);
    above->addWidget(m_all);
    column->addLayout(above);
    m_failed = new QWidget(content);
    auto *failed = new QHBoxLayout(m_failed);
    failed->setContentsMargins(0, 0, 0, 0);
    failed->addWidget(new MarkWidget(14, Credentials::Severity::Unknown, m_failed), 0, Qt::AlignTop);
    failed->addWidget(m_failure = wrapping(new Label(Type::Role::Caption, Label::Ink::Second, m_failed)), 1);
    m_failure->setObjectName(u"lookupFailure"_s);
    column->addWidget(m_failed);
    column->addWidget(m_intro = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, content)));
    column->addWidget(m_list = new DeviceList(*m_model, content));
    column->addSpacing(8);
    column->addWidget(m_facts = new DeviceFacts(content));
    column->addSpacing(16);
    auto *heads = new QHBoxLayout;
    heads->setSpacing(12);
    heads->addWidget(m_actionsTitle = new Label(Type::Role::Section, Label::Ink::Text, content));
    heads->addWidget(m_actionsFor = new Label(Type::Role::Caption, Label::Ink::Third, content), 1);
    m_actionsFor->setObjectName(u"actionsFor"_s);
    column->addLayout(heads);
    column->addWidget(m_actions = new ActionRows(content));
    column->addStretch();
    column->addWidget(m_hint = wrapping(new Label(Type::Role::Caption, Label::Ink::Third, content)));
    setWidget(content);
}

void LookupPane::connectAll()
{
    connect(m_field, &QLineEdit::returnPressed, this, &LookupPane::look);
    connect(&m_pause, &QTimer::timeout, this, &LookupPane::look);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_pause.stop();
        if (text.trimmed().isEmpty())
            reset();
        else if (text.trimmed().size() >= LeastLetters)
            m_pause.start(Pause);
    });
    connect(m_back, &QPushButton::clicked, this, &LookupPane::backAsked);
    connect(m_all, &QPushButton::clicked, this,
            [this] { m_model->chooseAll(m_model->chosen().size() < m_model->devices().size()); });
    connect(m_list, &DeviceList::currentDeviceChanged, this, &LookupPane::showDevice);
    connect(m_model, &DeviceModel::choiceChanged, this, &LookupPane::showActions);
    connect(&m_desk, &ServerDesk::changed, this, &LookupPane::showActions);
    connect(&m_desk, &ServerDesk::chosenChanged, this, [this] {
        m_field->clear();
        reset();
    });
    connect(m_actions, &ActionRows::chosen, this,
            [this](Action action) { emit actionChosen(action, targets()); });
}

void LookupPane::setWayBack(bool hasOne)
{
    m_back->setVisible(hasOne);
}

void LookupPane::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void LookupPane::lookUp(const QString &text)
{
    m_field->setText(text);
    look();
}

bool LookupPane::clearField()
{
    if (m_field->text().isEmpty())
        return false;
    m_field->clear();
    return true;
}

void LookupPane::look()
{
    m_pause.stop();
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || m_desk.chosenId().isEmpty() || (m_isLooking && text == m_asked))
        return;
    m_asked = text;
    m_isLooking = true;
    showOutcome();
    const auto find = [text](Server *const &server) { return findDevices(*server, text, MostHits); };
    const QString connection = m_desk.chosenId();
    Net::whenOver(chain(this, m_desk.open(), find), this,
                  [this, text, connection](const Result<Lookup> &found) {
                      // What was typed meanwhile, or another server, counts.
                      if (text == m_asked && connection == m_desk.chosenId())
                          take(text, found);
                  });
}

void LookupPane::take(const QString &text, const Result<Lookup> &found)
{
    m_isLooking = false;
    m_text = text;
    m_found = found;
    m_model->show(found ? found->devices : QList<Device>());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showOutcome();
    showDevice();
}

void LookupPane::reset()
{
    m_asked.clear();
    m_isLooking = false;
    m_found.reset();
    m_model->show({});
    showOutcome();
    showDevice();
}

QStringList LookupPane::failures() const
{
    QList<Error> errors;
    if (m_found && !*m_found)
        errors.append(m_found->error());
    else if (m_found)
        errors = (*m_found)->errors;
    QStringList words;
    for (const Error &error : std::as_const(errors)) {
        const QString sentence = ActionWords::reason(error);
        if (!words.contains(sentence))
            words.append(sentence);
    }
    return words;
}

void LookupPane::showOutcome()
{
    const qsizetype count = m_model->devices().size();
    const QStringList failed = failures();
    QString said;
    if (m_isLooking)
        said = tr("Searching…");
    else if (m_found && *m_found && count == 0 && failed.isEmpty())
        said = tr("No device fits “%1”.").arg(visible(m_text, 60));
    else if (m_found && *m_found && count == 0 && (*m_found)->errors.size() < 2)
        said = tr("Nothing was found where it could be searched.");
    else if (count >= MostHits)
        said = tr("The first %n device(s). Type more to find fewer.", nullptr, static_cast<int>(count));
    else if (count > 1)
        said = tr("%n device(s) found", nullptr, static_cast<int>(count));
    m_intro->setVisible(!m_found && !m_isLooking);
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_failure->setText(failed.join(u'\n'));
    m_failed->setVisible(!failed.isEmpty() && !m_isLooking);
    m_list->setVisible(count > 1);
    m_all->setVisible(count > 1);
}

std::optional<Device> LookupPane::current() const
{
    const int row = m_list->currentIndex().row();
    const QList<Device> &devices = m_model->devices();
    return row >= 0 && row < devices.size() ? std::optional(devices.at(row)) : std::nullopt;
}

QList<Device> LookupPane::targets() const
{
    const QList<Device> chosen = m_model->chosen();
    if (!chosen.isEmpty())
        return chosen;
    const auto device = current();
    return device ? QList<Device> {*device} : QList<Device>();
}

void LookupPane::showDevice()
{
    const auto device = current();
    m_facts->setVisible(device.has_value());
    if (device)
        m_facts->show(*device, m_around.clock(), m_around.preferences.years());
    showActions();
}

void LookupPane::showActions()
{
    const QList<Device> devices = targets();
    for (QWidget *part : std::initializer_list<QWidget *> {m_actionsTitle, m_actionsFor, m_actions})
        part->setVisible(!devices.isEmpty());
    m_hint->setVisible(!devices.isEmpty());
    m_actionsFor->setText(ActionWords::devices(devices));
    const bool isAll = m_model->chosen().size() == m_model->devices().size();
    m_all->setText(isAll ? tr("Choose none", "of the devices") : tr("Choose all", "devices"));
    QHash<Action, ActionRows::Hindrance> hindrances;
    for (const Action action : allActions()) {
        ActionRows::Hindrance hindrance {.privileges = m_desk.missingFor(action, devices)};
        if (devices.size() == 1)
            hindrance.reason = ActionWords::leftOut(action, devices.first());
        if (!hindrance.privileges.isEmpty() || !hindrance.reason.isEmpty())
            hindrances.insert(action, hindrance);
    }
    m_actions->show(hindrances);
}

void LookupPane::retranslate()
{
    m_back->setText(tr("Back to the server"));
    m_title->setText(tr("Find a device"));
    m_field->setPlaceholderText(tr("Serial number, name or user"));
    m_field->setAccessibleName(tr("Find a device by serial number, name or user"));
    m_list->setAccessibleName(tr("Devices found"));
    m_actionsTitle->setText(tr("Actions"));
    m_intro->setText(
        tr("See when a device reported last and until when it is managed, and send it what helps."));
    m_hint->setText(tr("Every action is previewed first and goes into the history."));
    showOutcome();
    showDevice();
}

void LookupPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LookupPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    showDevice(); // days have passed
}

} // namespace Jamf
