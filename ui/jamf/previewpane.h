// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jamf/dispatch.h"

#include <QWidget>

class Button;
class Callout;
class FactRows;
class Label;
class QBoxLayout;
class QLineEdit;
class QSpinBox;

namespace Jamf {

class PreviewModel;
class PreviewTable;

/// What an action would do, to be confirmed: the devices, those left out and why, the limit for one run, and
/// above ten devices a word and the number to be typed. Nothing is sent before confirmed(). Afterwards it shows what
/// came of it.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(Preferences &preferences, QWidget *parent = nullptr);

    /// @p order with all devices that were chosen.
    void preview(const Order &order);
    void showOutcome(const Result<Done> &outcome);
    [[nodiscard]] bool isSending() const { return m_stage == Stage::Sending; }
    [[nodiscard]] bool isOver() const; ///< it was sent
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QList<QWidget *> panes();

signals:
    void confirmed(const Jamf::Order &order); ///< with the devices that it is done to
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Stage { Asking, Sending, Over };

    void build();
    QWidget *buildSide();
    QWidget *buildSummary();
    QWidget *buildFoot();
    void confirm();
    void refresh();
    void showFacts();
    void showSummary();
    void showConfirmation();
    void arrange();
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isBeyondLimit() const;
    [[nodiscard]] bool isToBeTyped() const;

    Preferences &m_preferences;
    PreviewModel *m_model;
    Order m_order;
    Stage m_stage = Stage::Asking;
    std::optional<Result<Done>> m_outcome;

    QBoxLayout *m_row = nullptr;
    PreviewTable *m_table = nullptr;
    QWidget *m_side = nullptr;
    Label *m_heading = nullptr;
    Label *m_effect = nullptr;
    FactRows *m_facts = nullptr;
    QSpinBox *m_limit = nullptr;
    Callout *m_callout = nullptr;
    QWidget *m_typing = nullptr;
    Label *m_confirmTitle = nullptr;
    Label *m_instruction = nullptr;
    QLineEdit *m_typed = nullptr;
    Button *m_cancel = nullptr;
    Button *m_send = nullptr;
};

} // namespace Jamf
