// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"

#include <QList>
#include <QWidget>

class Button;
class Label;
class MarkWidget;
class QBoxLayout;
class QHBoxLayout;

namespace Connections {

/// A notice inside a pane: a mark, the consequence in bold, what to do, facts such as a fingerprint, and buttons that
/// stand beside the words where there is room and below them where there is none.
class NoticeBox final : public QWidget
{
    Q_OBJECT

public:
    using Fact = std::pair<QString, QString>; ///< label, value

    explicit NoticeBox(QWidget *parent = nullptr);

    void show(Credentials::Severity severity, const QString &consequence, const QString &advice,
              const QList<Fact> &facts = {});
    void addButton(Button *button); ///< shown or hidden by whoever made it

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showFacts(const QList<Fact> &facts);

    Credentials::Severity m_severity = Credentials::Severity::Unknown;
    MarkWidget *m_mark;
    Label *m_consequence;
    Label *m_advice;
    QWidget *m_facts;
    QBoxLayout *m_row;
    QHBoxLayout *m_buttons;
};

} // namespace Connections
