// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/appleform.h"

#include "core/base/text.h"
#include "ui/connections/keyfield.h"
#include "ui/connections/morefields.h"
#include "ui/connections/noticebox.h"
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

AppleForm::AppleForm(Roster &roster, QWidget *parent)
    : QWidget(parent)
    , m_roster(roster)
{
    setObjectName(u"appleForm"_s);
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

QWidget *AppleForm::makeFields()
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

    const auto field = [content](const QString &name) {
        auto *made = new QLineEdit(content);
        made->setObjectName(name);
        made->setMaxLength(LongestName);
        return made;
    };
    m_title = new Label(Type::Role::Section, Label::Ink::Text, content);
    auto *place = new QWidget(content);
    m_service = new SegmentedControl(place);
    m_service->setObjectName(u"appleService"_s);
    auto *inPlace = new QHBoxLayout(place);
    inPlace->setContentsMargins(0, 0, 0, 0);
    inPlace->addWidget(m_service);
    inPlace->addStretch();
    m_client = field(u"appleClientId"_s);
    m_keyId = field(u"appleKeyId"_s);
    m_name = field(u"appleName"_s);
    m_key = new KeyField(content);
    m_serviceRow = new FormRow(place, content);
    m_clientRow = new FormRow(m_client, content);
    m_keyIdRow = new FormRow(m_keyId, content);
    m_keyRow = new FormRow(m_key, content);
    m_nameRow = new FormRow(m_name, content);
    m_moreToggle = makeButton(Button::Kind::Plain, u"chevron_right_16_regular"_s, u"appleMore"_s, content);
    m_moreToggle->setFlush(true);
    m_more = new MoreFields(content);
    m_progress = new ProgressStrip(content);
    m_progress->layout()->setContentsMargins(0, 0, 0, 0);
    m_notice = new NoticeBox(content);
    m_notice->setObjectName(u"appleNotice"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addSpacing(4);
    for (FormRow *one : {m_serviceRow, m_clientRow, m_keyIdRow, m_keyRow, m_nameRow})
        column->addWidget(one);
    column->addWidget(m_moreToggle, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    column->addStretch();
    return ground;
}

QWidget *AppleForm::makeFoot()
{
    auto *foot = new QWidget(this);
    m_cancel = makeButton(Button::Kind::Standard, {}, u"appleCancel"_s, foot);
    m_test = makeButton(Button::Kind::Standard, u"plug_connected_16_regular"_s, u"appleTest"_s, foot);
    m_save = makeButton(Button::Kind::Primary, {}, u"appleSave"_s, foot);
    auto *line = new QFrame(foot);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    row->addStretch(1);
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

void AppleForm::connectFields()
{
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::returnPressed, this, &AppleForm::save);
        connect(field, &QLineEdit::textEdited, this, &AppleForm::clearOutcome);
    }
    for (const auto &[field, row] :
         {std::pair {m_client, m_clientRow}, std::pair {m_keyId, m_keyIdRow}, std::pair {m_name, m_nameRow}})
        connect(field, &QLineEdit::textEdited, row, [one = row] { one->setError({}); });
    connect(m_client, &QLineEdit::textEdited, this, &AppleForm::showKept);
    connect(m_key, &KeyField::taken, this, [this] {
        m_keyRow->setError({});
        clearOutcome();
    });
    connect(m_key, &KeyField::refused, m_keyRow, &FormRow::setError);
    connect(m_service, &SegmentedControl::chosen, this, [this](int service) {
        if (service != 0)
            return;
        discard();
        emit jamfWanted();
    });
    connect(m_more, &MoreFields::edited, this, &AppleForm::clearOutcome);
    connect(m_moreToggle, &QPushButton::clicked, this, [this] { showMore(m_more->isHidden()); });
    connect(m_save, &QPushButton::clicked, this, &AppleForm::save);
    connect(m_test, &QPushButton::clicked, this, &AppleForm::test);
    connect(m_progress, &ProgressStrip::cancelled, this, &AppleForm::cancelTest);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        discard();
        emit left();
    });
}

void AppleForm::startNew()
{
    start({.service = Service::AppleSchoolManager});
    m_client->setFocus(Qt::OtherFocusReason);
}

void AppleForm::startEdit(const Connection &connection)
{
    start(connection);
    m_name->setFocus(Qt::OtherFocusReason);
}

void AppleForm::start(const Connection &connection)
{
    discard();
    m_base = connection;
    m_client->setText(connection.account);
    m_keyId->setText(connection.keyId);
    m_name->setText(connection.name);
    m_serviceRow->setVisible(connection.id.isEmpty());
    m_service->setCurrent(1);
    m_more->show(connection);
    showMore(MoreFields::isUsed(connection));
    m_scroller->verticalScrollBar()->setValue(0);
    showKept();
    retranslate();
}

void AppleForm::askForAuthority()
{
    showMore(true);
    m_more->chooseAuthority();
}

void AppleForm::discard()
{
    cancelTest();
    clearOutcome();
    ++m_sitting;
    m_isSaving = false;
    m_base = {.service = Service::AppleSchoolManager};
    for (FormRow *row : {m_clientRow, m_keyIdRow, m_keyRow, m_nameRow})
        row->setError({});
    m_key->reset();
    m_more->wipe();
}

void AppleForm::showMore(bool isShown)
{
    m_more->setVisible(isShown);
    m_moreToggle->setIconName(isShown ? u"chevron_down_16_regular"_s : u"chevron_right_16_regular"_s);
    m_moreToggle->setAccessibleDescription(isShown ? tr("Open", "a fold") : tr("Closed", "a fold"));
}

void AppleForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AppleForm::retranslate()
{
    const bool isNew = m_base.id.isEmpty();
    m_title->setText(isNew ? tr("Add Apple School Manager") : tr("Edit “%1”").arg(visible(m_base.name, 60)));
    m_serviceRow->setLabel(tr("Service"));
    m_service->setSegments({u"Jamf Pro"_s, tr("Apple School Manager")});
    m_clientRow->setLabel(tr("Client ID"));
    m_clientRow->setHelp(
        tr("An administrator or site manager makes an API account at Apple: their name > Preferences > API. "
           "It begins with SCHOOLAPI, or with BUSINESSAPI for Apple Business."));
    m_keyIdRow->setLabel(tr("Key ID"));
    m_keyIdRow->setHelp(tr("Apple shows it beside the client ID."));
    m_keyRow->setLabel(tr("Private key"));
    m_keyRow->setHelp(isKept() ? tr("Choose another only where Apple gave out a new one.")
                               : tr("Apple gives this file out once. The key goes into the keychain of this "
                                    "computer, and nowhere else; then the file may be deleted."));
    m_nameRow->setLabel(tr("Name", "of a connection"));
    m_nameRow->setHelp(tr("What you will know it by."));
    m_moreToggle->setText(tr("More: own CA, proxy, calls to Apple"));
    m_cancel->setText(tr("Cancel"));
    m_test->setText(tr("Test", "verb"));
    m_save->setText(isNew ? tr("Add", "a connection") : tr("Save"));
    clearOutcome();
}

} // namespace Connections
