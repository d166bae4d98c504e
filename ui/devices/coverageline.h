// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/device.h"
#include "ui/words/words.h"

#include <QWidget>

namespace Inventory {

/// The plans that cover a device as bars on one line of time, with today on it. Those that ended are grey, cancelled
/// ones and those whose end nobody knows an outline; what a bar says is in its accessible text too.
class CoverageLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageLine(QWidget *parent = nullptr);

    /// Hidden where no plan has a date.
    void show(const QList<Coverage> &plans, const QDateTime &now, Words::Years years);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        QString name {};
        QDateTime from {};
        Moment until {}; ///< none for a subscription
        bool isCancelled = false;
        bool isIdle = false; ///< not active, and Apple does not say since when
    };

    void describe();
    [[nodiscard]] qreal placeOf(const QDateTime &moment) const;
    void paintBar(QPainter &painter, const Bar &bar, int top) const;
    void paintAxis(QPainter &painter) const;
    void paintToday(QPainter &painter) const;

    QList<Coverage> m_plans;
    QList<Bar> m_bars;
    QDateTime m_from;
    QDateTime m_until;
    QDateTime m_now;
    Words::Years m_years = Words::Years::Common;
};

} // namespace Inventory
