// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/ledger.h"
#include "ui/credentials/orders.h"

#include <QWidget>

class Badge;
class Button;
class Label;
class Preferences;
class QLineEdit;

namespace Credentials {

/// Number and unit of a countdown in the largest type.
class BigCountdown final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const Standing &standing, const QDateTime &now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] static int baseline(); ///< from its top

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
    QString m_unit;
    Severity m_severity = Severity::Unknown;
};

/// The head of a detail: badge, kind, name, which can be changed in place, and what can be done with all of it.
class DetailHead final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHead(Orders &orders, QWidget *parent = nullptr);

    void show(const EntryPtr &entry);
    void rename(); ///< opens the name for writing
    /// Leaves the name as it was; false where it is not being written.
    bool cancelRename();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void endRename(bool isKept);

    Orders &m_orders;
    EntryPtr m_entry;
    Badge *m_badge;
    Label *m_kind;
    Label *m_name;
    QLineEdit *m_field;
    Button *m_rename;
    Button *m_remove;
};

} // namespace Credentials
