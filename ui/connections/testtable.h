// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/testmodel.h"

#include <QTableView>

namespace Connections {

/// The rows of a test at their full height: whoever holds it scrolls. Ctrl+C copies the names that the current row
/// lacks, else its words.
class TestTable final : public QTableView
{
    Q_OBJECT

public:
    explicit TestTable(TestModel &model, QWidget *parent = nullptr);

signals:
    void rowReached(const QRect &row); ///< with the keyboard; in this widget's coordinates

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] int wantedWidth(TestModel::Column column) const;
    void copy() const;
};

} // namespace Connections
