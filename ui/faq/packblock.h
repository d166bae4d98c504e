// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/packshelf.h"

#include <QWidget>

class Button;
class ElidedLabel;
class Label;
class QCheckBox;
class QVBoxLayout;
class Preferences;

namespace Faq {

class FindingsReport;

/// One of the school's own packs: what it is, whether it is shown, and what its last reading found.
class PackBlock final : public QWidget
{
    Q_OBJECT

public:
    PackBlock(ShelvedPack pack, const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] const ShelvedPack &pack() const { return m_pack; }
    void openReport();
    void showError(const Error &error);
    void setBusy(bool isBusy);

signals:
    void enablingWanted(bool isEnabled);
    void updateWanted();
    void removalWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString findingsWords() const;

    ShelvedPack m_pack;
    const Preferences &m_preferences;
    QVBoxLayout *m_column;
    Label *m_name;
    QCheckBox *m_switch;
    Label *m_facts;
    ElidedLabel *m_from;
    Button *m_update;
    Button *m_remove;
    Button *m_findings;
    FindingsReport *m_report = nullptr; ///< made when it is first opened
    QWidget *m_errorRow = nullptr;
    Label *m_errorWords = nullptr;
    std::optional<Error> m_error;
};

} // namespace Faq
