// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential.h"

#include <QWidget>

class Label;
class QSpinBox;

namespace Credentials {

/// When a credential becomes notice, warning and urgent, in days before its end. Each stays below the one before.
class ThresholdsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdsRow(QWidget *parent = nullptr);

    void show(const Thresholds &thresholds);
    [[nodiscard]] Thresholds thresholds() const;

signals:
    void edited(const Credentials::Thresholds &thresholds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void settle();
    void bound();

    Label *m_explanation;
    Label *m_noticeLabel, *m_warningLabel, *m_urgentLabel;
    QSpinBox *m_notice, *m_warning, *m_urgent;
    Thresholds m_shown;
};

} // namespace Credentials
