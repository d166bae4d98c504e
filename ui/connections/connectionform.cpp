// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionform.h"

#include "core/base/text.h"
#include "ui/connections/morefields.h"
#include "ui/connections/noticebox.h"
#include "ui/connections/signinfields.h"
#include "ui/connections/statewords.h"
#include "ui/shell/formrow.h"
#include "ui/shell/parts.h"
#include "ui/shell/progressstrip.h"
#include "ui/shell/segmentedcontrol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

constexpr int ColumnWidth = 560;
constexpr int LongestName = 200;

} // namespace

ConnectionForm::ConnectionForm(Roster &roster, QWidget *parent)
    : QWidget(parent)
    , m_roster(roster)
{
    setObjectName(u"connectionForm"_s);
    m_scroller = new QScrollArea(this);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setWidget(makeFields());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroller, 1);
    column->addWidget(makeFoot());
    connectFields();
    retranslate();
}

QWidget *ConnectionForm::makeFields()
{
    auto *ground = new QWidget(this);
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(ground);
    content->setMaximumWidth(ColumnWidth);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(24, 20, 24, 24);
    row->addWidget(content, 1000);
    row->addStretch(1);

    m_title = new Label(Type::Role::Section, Label::Ink::Text, content);
    auto *place = new QWidget(content);
    m_service = new SegmentedControl(place);
    m_service->setObjectName(u"service"_s);
    auto *inPlace = new QHBoxLayout(place);
    inPlace->setContentsMargins(0, 0, 0, 0);
    inPlace->addWidget(m_service);
    inPlace->addStretch();
    m_serviceRow = new FormRow(place, content);
    m_address = new QLineEdit(content);
    m_name = new QLineEdit(content);
    m_addressRow = new FormRow(m_address, content);
    m_nameRow = new FormRow(m_name, content);
    m_signIn = new SignInFields(content);
    m_moreToggle = makeButton(Button::Kind::Plain, u"chevron_right_16_regular"_s, u"more"_s, content);
    m_more = new MoreFields(content);
    m_progress = new ProgressStrip(content);
    m_progress->layout()->setContentsMargins(0, 0, 0, 0);
    m_address->setObjectName(u"address"_s);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(LongestName);
    m_moreToggle->setFlush(true);
    makeNotice();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(m_serviceRow), static_cast<QWidget *>(m_addressRow), static_cast<QWidget *>(m_nameRow),
                          static_cast<QWidget *>(m_signIn)})
        column->addWidget(part);
    column->addWidget(m_moreToggle, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    column->addStretch();
    return ground;
}

void ConnectionForm::makeNotice()
{
    m_notice = new NoticeBox(m_title->parentWidget());
    m_notice->setObjectName(u"formNotice"_s);
    m_again = makeButton(Button::Kind::Standard, u"arrow_clockwise_16_regular"_s, u"tryAgain"_s, m_notice);
    m_addAuthority
        = makeButton(Button::Kind::Standard, u"document_16_regular"_s, u"addAuthority"_s, m_notice);
    m_copy = makeButton(Button::Kind::Standard, u"copy_16_regular"_s, u"copyMissing"_s, m_notice);
    for (Button *button : {m_addAuthority, m_again, m_copy})
        m_notice->addButton(button);
}

QWidget *ConnectionForm::makeFoot()
{
    auto *foot = new QWidget(this);
    m_saying = new Label(Type::Role::Interface, Label::Ink::Second, foot);
    m_cancel = makeButton(Button::Kind::Standard, {}, u"cancelForm"_s, foot);
    m_test = makeButton(Button::Kind::Standard, u"plug_connected_16_regular"_s, u"testForm"_s, foot);
    m_save = makeButton(Button::Kind::Primary, {}, u"saveForm"_s, foot);
    auto *line = new QFrame(foot);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    row->addWidget(m_saying, 1);
    for (Button *button : {m_cancel, m_test, m_save})
        row->addWidget(button);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(row);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Base);
    return foot;
}

void ConnectionForm::connectFields()
{
    connect(m_address, &QLineEdit::editingFinished, this, &ConnectionForm::settleAddress);
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_addressRow->setError({}); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->setError({}); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_name->text().trimmed().isEmpty())
            static_cast<void>(checkName());
    });
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::returnPressed, this, &ConnectionForm::save);
        connect(field, &QLineEdit::textEdited, this, &ConnectionForm::clearOutcome);
    }
    connect(m_service, &SegmentedControl::chosen, this, [this](int service) {
        if (service == 0)
            return;
        discard();
        emit appleWanted();
    });
    connect(m_signIn, &SignInFields::edited, this, &ConnectionForm::clearOutcome);
    connect(m_more, &MoreFields::edited, this, &ConnectionForm::clearOutcome);
    connect(m_moreToggle, &QPushButton::clicked, this, [this] { showMore(m_more->isHidden()); });
    connect(m_save, &QPushButton::clicked, this, &ConnectionForm::save);
    connect(m_test, &QPushButton::clicked, this, &ConnectionForm::test);
    connect(m_progress, &ProgressStrip::cancelled, this, &ConnectionForm::cancelTest);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        discard();
        emit left();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { m_lastDeed == Deed::Testing ? test() : save(); });
    connect(m_addAuthority, &QPushButton::clicked, this, &ConnectionForm::askForAuthority);
}

void ConnectionForm::startNew()
{
    start({});
    m_address->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::startEdit(const Connection &connection)
{
    start(connection);
    m_name->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::start(const Connection &connection)
{
    discard();
    m_base = connection;
    m_lastDeed = Deed::None;
    m_address->setText(connection.address.isEmpty()
                           ? QString()
                           : connection.address.toDisplayString(QUrl::StripTrailingSlash));
    m_name->setText(connection.name);
    m_serviceRow->setVisible(connection.id.isEmpty() && m_roster.surroundings().apple);
    m_service->setCurrent(0);
    m_signIn->show(connection);
    m_more->show(connection);
    showMore(MoreFields::isUsed(connection));
    m_scroller->verticalScrollBar()->setValue(0);
    retranslate();
}

void ConnectionForm::askForAuthority()
{
    showMore(true);
    m_more->chooseAuthority();
}

void ConnectionForm::discard()
{
    cancelTest();
    clearOutcome();
    ++m_sitting;
    setDeed(Deed::None);
    m_base = {};
    m_suggestion.clear();
    m_addressRow->setError({});
    m_nameRow->setError({});
    m_signIn->wipe();
    m_more->wipe();
}

void ConnectionForm::showMore(bool isShown)
{
    m_more->setVisible(isShown);
    m_moreToggle->setIconName(isShown ? u"chevron_down_16_regular"_s : u"chevron_right_16_regular"_s);
    m_moreToggle->setAccessibleDescription(isShown ? tr("Open", "a fold") : tr("Closed", "a fold"));
}

void ConnectionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionForm::retranslate()
{
    const bool isNew = m_base.id.isEmpty();
    m_title->setText(isNew ? tr("Add a Jamf Pro server") : tr("Edit “%1”").arg(visible(m_base.name, 60)));
    m_serviceRow->setLabel(tr("Service"));
    m_service->setSegments({u"Jamf Pro"_s, tr("Apple School Manager")});
    m_addressRow->setLabel(tr("Server address"));
    m_addressRow->setHelp(tr("As it stands in the browser, such as school.jamfcloud.com."));
    m_nameRow->setLabel(tr("Name", "of a connection"));
    m_nameRow->setHelp(tr("What you will know it by."));
    m_moreToggle->setText(tr("More: own CA, proxy"));
    m_again->setText(tr("Try again"));
    m_copy->setText(StateWords::copyNames(1));
    m_addAuthority->setText(tr("Add its CA…"));
    m_cancel->setText(tr("Cancel"));
    m_test->setText(tr("Test", "verb"));
    m_save->setText(isNew ? tr("Add", "a connection") : tr("Save"));
    if (m_addressRow->hasError())
        demandAddress();
    if (m_nameRow->hasError())
        static_cast<void>(checkName());
    setDeed(m_deed);
    showOutcome();
}

} // namespace Connections
