// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Label;
class MarkWidget;

/// One row of a form: label at the left, field, and below it help or one sentence of error.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FormRow(QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHelp(const QString &help);
    /// Shows @p error in place of the help; an empty one takes it away.
    void setError(const QString &error);
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }

private:
    void showBelow();

    QWidget *m_field;
    Label *m_label;
    MarkWidget *m_mark;
    Label *m_below;
    QString m_help;
    QString m_error;
};
