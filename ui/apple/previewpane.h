// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"
#include "ui/apple/schooldesk.h"

#include <QTimer>
#include <QWidget>

class Button;
class Callout;
class FactRows;
class Label;
class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace SchoolManager {

class SheetView;
class ToggleStrip;

/// What would be sent, to be confirmed: each device and what becomes of it, those left out first and why, the limit for
/// one run, and a word with the number to be typed. Nothing is sent before confirmed().
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(const Surroundings &around, SchoolDesk &desk, QWidget *parent = nullptr);

    void show(const Sync::AssignmentPreview &preview);
    void setSending(bool isSending);
    [[nodiscard]] bool isSending() const { return m_isSending; }
    void showError(const Error &error); ///< nothing was sent, and nothing is being looked at again
    [[nodiscard]] const Sync::AssignmentPreview &preview() const { return m_preview; }
    [[nodiscard]] int leftOut() const;
    void chooseExport(); ///< asks where to
    void exportRows(const QString &path);
    void focusFirst();
    [[nodiscard]] QList<QWidget *> panes();

    using QWidget::show;

signals:
    /// To be looked at again. What is shown cannot be confirmed any more, until show() or showError() answers.
    void proposalChanged(const Sync::Proposal &proposal);
    void confirmed();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildLeft();
    QWidget *buildSide();
    QWidget *buildSummary();
    QWidget *buildFoot();
    void ask(const Sync::Proposal &proposal);
    void confirm();
    void followTime();
    void refresh();
    void showToggles();
    void showRows();
    void showFacts();
    void showLimit();
    void showCallout();
    void showConfirmation();
    void arrange();
    [[nodiscard]] Sync::Proposal wanted() const; ///< as the boxes say
    /// What needs to be said most, if anything.
    [[nodiscard]] std::pair<Credentials::Severity, QString> remark() const;
    [[nodiscard]] QString devices() const; ///< "24 iPads": those that would be sent
    [[nodiscard]] bool isAssigning() const;
    [[nodiscard]] bool hasChoice() const;
    [[nodiscard]] bool isDeadlineOver() const;
    [[nodiscard]] bool isBeyondLimit() const;
    [[nodiscard]] bool hasCalls() const;
    [[nodiscard]] QString toType() const;

    const Surroundings &m_around;
    SchoolDesk &m_desk;
    Sync::AssignmentPreview m_preview;
    std::optional<Error> m_error;
    std::optional<Error> m_unsaved; ///< why it was not exported
    std::optional<Sync::Proposal> m_asked; ///< what is being looked at again
    bool m_isSending = false;
    bool m_isShort = false;
    QTimer m_pulse {this}; ///< while it is seen

    QBoxLayout *m_row = nullptr;
    ToggleStrip *m_toggles = nullptr;
    SheetView *m_table = nullptr;
    QWidget *m_side = nullptr;
    Label *m_heading = nullptr;
    Label *m_effect = nullptr;
    FactRows *m_facts = nullptr;
    QSpinBox *m_limit = nullptr;
    QCheckBox *m_choice = nullptr;
    QCheckBox *m_families = nullptr; ///< the other choice that a migration leaves
    Callout *m_rule = nullptr;
    Callout *m_callout = nullptr;
    Label *m_confirmTitle = nullptr;
    Label *m_instruction = nullptr;
    QLineEdit *m_typed = nullptr;
    Button *m_cancel = nullptr;
    Button *m_send = nullptr;
};

} // namespace SchoolManager
