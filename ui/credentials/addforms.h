// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/intake.h"

#include <QWidget>

class Button;
class FormRow;
class Label;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Credentials {

/// Text from the clipboard under a name. The text itself is not shown: it may hold a key.
class PasteForm final : public QWidget
{
    Q_OBJECT

public:
    PasteForm(Intake &intake, const Ledger &ledger, QWidget *parent = nullptr);

    /// Reads the clipboard anew.
    void prepare();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void describe();
    void submit();

    Intake &m_intake;
    const Ledger &m_ledger;
    Secret m_text;
    Label *m_explanation;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    Label *m_found;
    Button *m_again;
    Button *m_add;
};

/// A host whose certificate is looked at over TLS.
class HostForm final : public QWidget
{
    Q_OBJECT

public:
    explicit HostForm(Intake &intake, QWidget *parent = nullptr);

    void prepare();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool validate();
    void submit();

    Intake &m_intake;
    Label *m_explanation;
    QLineEdit *m_host;
    FormRow *m_row;
    Button *m_add;
};

/// Something that no file tells: a SCIM token, a federation, anything with an end.
class TypedForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TypedForm(Intake &intake, QWidget *parent = nullptr);

    void prepare();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool validate(bool isSubmitting);
    void submit();

    Intake &m_intake;
    QComboBox *m_kind;
    QLineEdit *m_name, *m_from, *m_until;
    QPlainTextEdit *m_notes;
    FormRow *m_kindRow, *m_nameRow, *m_fromRow, *m_untilRow, *m_notesRow;
    Button *m_add;
};

} // namespace Credentials
