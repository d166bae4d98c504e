// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/savedfilters.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QListWidget;

namespace Inventory {

/// The questions that need no query language, with how many devices each finds, and below them those that somebody saved.
/// A list at the left, or with little room a drop-down.
class ViewList final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 200; ///< at 100 % text size

    explicit ViewList(QWidget *parent = nullptr);

    /// What is chosen stays chosen.
    void show(const QHash<View, int> &days, const QList<SavedFilter> &filters);
    /// In the order of queries(): views, then filters.
    void setCounts(const QList<qsizetype> &counts);
    void setCurrent(View view, qint64 filter = 0); ///< without a signal
    void setNarrow(bool isNarrow);

    [[nodiscard]] static QList<View> views();

signals:
    void viewChosen(Inventory::View view);
    void filterChosen(qint64 filter);
    void removalAsked(qint64 filter);
    void filterFieldWanted(); ///< "/", which the list would search itself for

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void arrange();
    void take(int row);
    void offerRemoval(const QPoint &place);
    [[nodiscard]] qint64 currentFilter() const;

    QListWidget *m_list;
    QComboBox *m_box;
    QHash<View, int> m_days;
    QList<SavedFilter> m_filters;
    QList<qsizetype> m_counts;
    View m_view = View::All;
    qint64 m_filter = 0;
    bool m_isNarrow = false;
};

} // namespace Inventory
