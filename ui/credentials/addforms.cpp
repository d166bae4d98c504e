// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/addforms.h"

#include "core/base/text.h"
#include "ui/credentials/typeddate.h"
#include "ui/shell/formrow.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

QVBoxLayout *columnOf(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    return column;
}

Button *addButton(QWidget *form)
{
    return makeButton(Button::Kind::Primary, {}, u"submit"_s, form);
}

} // namespace

PasteForm::PasteForm(Intake &intake, const Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_intake(intake)
    , m_ledger(ledger)
    , m_explanation(wrapping(new Label(Type::Role::Interface, Label::Ink::Second, this)))
    , m_name(new QLineEdit(this))
    , m_nameRow(new FormRow(m_name, this))
    , m_found(wrapping(new Label(Type::Role::Interface, Label::Ink::Text, this)))
    , m_again(makeButton(Button::Kind::Standard, u"clipboard_paste_16_regular"_s, u"pasteAgain"_s, this))
    , m_add(addButton(this))
{
    setObjectName(u"pasteForm"_s);
    m_name->setObjectName(u"pasteName"_s);
    auto *column = columnOf(this);
    column->addWidget(m_explanation);
    column->addWidget(m_found);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addWidget(m_nameRow);
    column->addWidget(m_add, 0, Qt::AlignRight);
    column->addStretch();
    setTabOrder(m_again, m_name);
    setTabOrder(m_name, m_add);
    connect(m_again, &QPushButton::clicked, this, &PasteForm::prepare);
    connect(m_add, &QPushButton::clicked, this, &PasteForm::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &PasteForm::submit);
    // Pasted once more, the text lands in the name; it is what the clipboard holds now that was meant.
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!mayHoldSecret(name))
            return;
        m_name->clear();
        prepare();
    });
    retranslate();
}

void PasteForm::prepare()
{
    QByteArray text = Intake::clipboardText();
    m_text = Secret::taking(text);
    if (m_name->text().isEmpty())
        m_name->setText(Intake::nameForPasted(m_ledger.now()));
    describe();
    (m_text.isEmpty() ? static_cast<QWidget *>(m_again) : m_name)->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PasteForm::describe()
{
    m_found->setText(m_text.isEmpty() ? tr("The clipboard holds no text.")
                                      : tr("The clipboard holds %Ln character(s).", nullptr,
                                           static_cast<int>(m_text.size())));
    m_add->setEnabled(!m_text.isEmpty());
}

void PasteForm::submit()
{
    const QString name = m_name->text().trimmed();
    m_nameRow->setError(name.isEmpty() ? tr("Give it a name that you will know it by.") : QString());
    if (name.isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    if (m_text.isEmpty())
        return m_again->setFocus(Qt::OtherFocusReason);
    const Secret text = std::exchange(m_text, {});
    m_name->clear();
    QByteArray bytes = text.reveal().toByteArray();
    m_intake.offerText(bytes, name);
    wipe(bytes);
}

void PasteForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasteForm::retranslate()
{
    m_explanation->setText(
        tr("Copy the PEM or token text first. It is not shown here, for it may hold a private key."));
    m_nameRow->setLabel(tr("Name"));
    m_nameRow->setHelp(tr("What you will know it by."));
    m_again->setText(tr("Read the clipboard again"));
    m_add->setText(tr("Add", "button"));
    describe();
}

HostForm::HostForm(Intake &intake, QWidget *parent)
    : QWidget(parent)
    , m_intake(intake)
    , m_explanation(wrapping(new Label(Type::Role::Interface, Label::Ink::Second, this)))
    , m_host(new QLineEdit(this))
    , m_row(new FormRow(m_host, this))
    , m_add(addButton(this))
{
    setObjectName(u"hostForm"_s);
    m_host->setObjectName(u"host"_s);
    auto *column = columnOf(this);
    column->addWidget(m_explanation);
    column->addWidget(m_row);
    column->addWidget(m_add, 0, Qt::AlignRight);
    column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &HostForm::submit);
    connect(m_host, &QLineEdit::returnPressed, this, &HostForm::submit);
    connect(m_host, &QLineEdit::editingFinished, this, [this] {
        if (!m_host->text().trimmed().isEmpty())
            static_cast<void>(validate());
    });
    retranslate();
}

void HostForm::prepare()
{
    m_host->setFocus(Qt::OtherFocusReason);
}

bool HostForm::validate()
{
    const Result<QString> place = Check::hostAndPort(m_host->text().trimmed());
    m_row->setError(place ? QString() : Words::sentence(place.error()));
    return place.has_value();
}

void HostForm::submit()
{
    if (!validate())
        return m_host->setFocus(Qt::OtherFocusReason);
    const QString host = *Check::hostAndPort(m_host->text().trimmed());
    m_host->clear();
    m_row->setError({});
    m_intake.offerHost(host);
}

void HostForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HostForm::retranslate()
{
    m_explanation->setText(
        tr("Caretaker connects to it and looks at the certificate that it shows. Nothing is sent."));
    m_row->setLabel(tr("Host"));
    m_row->setHelp(tr("For example jamf.school.example or jamf.school.example:8443."));
    m_add->setText(tr("Add", "button"));
    if (m_row->hasError())
        static_cast<void>(validate());
}

TypedForm::TypedForm(Intake &intake, QWidget *parent)
    : QWidget(parent)
    , m_intake(intake)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
    , m_kindRow(new FormRow(m_kind, this))
    , m_nameRow(new FormRow(m_name, this))
    , m_fromRow(new FormRow(m_from, this))
    , m_untilRow(new FormRow(m_until, this))
    , m_notesRow(new FormRow(m_notes, this))
    , m_add(addButton(this))
{
    setObjectName(u"typedForm"_s);
    m_kind->setObjectName(u"typedKind"_s);
    m_name->setObjectName(u"typedName"_s);
    m_from->setObjectName(u"typedFrom"_s);
    m_until->setObjectName(u"typedUntil"_s);
    m_notes->setObjectName(u"typedNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(Type::scaled(88));
    m_notes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Kind kind : allKinds()) {
        if (isTyped(kind))
            m_kind->addItem({}, QVariant::fromValue(kind));
    }
    auto *column = columnOf(this);
    for (FormRow *row : {m_kindRow, m_nameRow, m_fromRow, m_untilRow, m_notesRow})
        column->addWidget(row);
    column->addWidget(m_add, 0, Qt::AlignRight);
    column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &TypedForm::submit);
    for (QLineEdit *field : {m_name, m_from, m_until}) {
        connect(field, &QLineEdit::returnPressed, this, &TypedForm::submit);
        connect(field, &QLineEdit::editingFinished, this, [this] { static_cast<void>(validate(false)); });
    }
    retranslate();
}

void TypedForm::prepare()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

bool TypedForm::validate(bool isSubmitting)
{
    const QString form = tr("Write the date as 2026-11-20 or 115/11/20.");
    const std::optional<QDate> from = typedDate(m_from->text());
    const std::optional<QDate> until = typedDate(m_until->text());
    const bool hasFrom = !m_from->text().trimmed().isEmpty();
    const bool hasUntil = !m_until->text().trimmed().isEmpty();
    const bool lacksName = isSubmitting && m_name->text().trimmed().isEmpty();
    const bool isBackwards = from && until && *until < *from;
    m_nameRow->setError(lacksName ? tr("Give it a name that you will know it by.")
                            : mayHoldSecret(m_name->text())
                            ? tr("This looks like a key or a token, not like a name. It is not kept.")
                            : QString());
    m_fromRow->setError(hasFrom && !from ? form : QString());
    if (isSubmitting && !hasUntil)
        m_untilRow->setError(tr("Without this date nobody can be warned."));
    else
        m_untilRow->setError(hasUntil && !until ? form
                                 : isBackwards  ? tr("It ends before it begins.")
                                                : QString());
    return !m_nameRow->hasError() && !m_fromRow->hasError() && !m_untilRow->hasError();
}

void TypedForm::submit()
{
    if (!validate(true)) {
        for (QLineEdit *field : {m_name, m_from, m_until}) {
            if (field->property("isWrong").toBool())
                return field->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    Check::Watched entry;
    entry.kind = Check::WatchKind::Typed;
    entry.typedKind = m_kind->currentData().value<Kind>();
    entry.name = m_name->text().trimmed();
    // A date without a time counts from the start of that day, UTC.
    if (const std::optional<QDate> from = typedDate(m_from->text()))
        entry.notBefore = from->startOfDay(Qt::UTC);
    entry.notAfter = typedDate(m_until->text())->startOfDay(Qt::UTC);
    const QString notes = m_notes->toPlainText();
    for (QLineEdit *field : {m_name, m_from, m_until})
        field->clear();
    m_notes->clear();
    m_intake.offerTyped(entry, notes);
}

void TypedForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TypedForm::retranslate()
{
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, Words::kind(m_kind->itemData(i).value<Kind>()));
    m_kindRow->setLabel(tr("Kind"));
    m_nameRow->setLabel(tr("Name"));
    m_fromRow->setLabel(tr("Valid from"));
    m_fromRow->setHelp(tr("May stay empty."));
    m_untilRow->setLabel(tr("Ends on"));
    m_untilRow->setHelp(tr("2026-11-20, or in Minguo years 115/11/20."));
    m_notesRow->setLabel(tr("Notes"));
    m_add->setText(tr("Add", "button"));
    static_cast<void>(validate(false));
}

} // namespace Credentials
