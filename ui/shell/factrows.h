// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    void addLabel(int row, const QString &words);

    Facts m_facts;
    QGridLayout *m_grid = nullptr;
    QString m_fieldLabel;
    QWidget *m_field = nullptr;
};
