// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential.h"
#include "ui/words/words.h"

#include <QWidget>

namespace Credentials {

/// The life of a credential as a bar: what has passed in the colour of its mark, ticks at its thresholds, today, and
/// both ends in words. Shows nothing where there are no two dates.
class LifeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LifeBar(QWidget *parent = nullptr);

    void show(const Standing &standing, const Thresholds &thresholds, const QDateTime &now,
              Words::Years years);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOver() const;
    /// Where its end lies: at the right edge, or left of it where today is later, which then has that place.
    [[nodiscard]] qreal endPlace() const;
    [[nodiscard]] qreal shareOf(const QDateTime &moment) const;
    void describe();
    void paintTicks(QPainter &painter) const;

    Standing m_standing;
    Thresholds m_thresholds;
    QDateTime m_now;
    Words::Years m_years = Words::Years::Common;
};

} // namespace Credentials
