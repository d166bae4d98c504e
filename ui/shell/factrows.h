// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Label;
class QGridLayout;

/// Facts as rows of label and value with a line below each; values can be selected.
class FactRows final : public QWidget
{
    Q_OBJECT

public:
    using Facts = QList<std::pair<QString, QString>>;

    using QWidget::QWidget;

    void show(const Facts &facts);
    /// Puts @p field where the value of the last row stands.
    void addField(const QString &label, QWidget *field);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fill();
    void addRow();
    Label *makeLabel();
    void placeField();

    Facts m_facts;
    QGridLayout *m_grid = nullptr;
    QList<std::pair<Label *, Label *>> m_rows; ///< as many as were ever needed, and hidden where they are not
    Label *m_fieldWords = nullptr;
    QString m_fieldLabel;
    QWidget *m_field = nullptr;
};
