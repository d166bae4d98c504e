// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/pack.h"

#include <QWidget>

class Button;
class QVBoxLayout;

namespace Faq {

/// What came of reading a pack: what was left out first, then what was read with a remark, each with its file.
class FindingsReport final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsReport(QList<Finding> findings, QWidget *parent = nullptr);

    /// The whole report, a finding a line, for a message to whoever wrote the articles.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addGroup(const QString &head, const QList<Finding> &findings, Finding::Weight weight);

    QList<Finding> m_faults;
    QList<Finding> m_notes;
    QVBoxLayout *m_column;
};

} // namespace Faq
