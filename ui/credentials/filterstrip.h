// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/credentialfilter.h"
#include "ui/credentials/overviewdelegate.h"

#include <QAbstractButton>

class Button;
class Label;
class QAbstractItemView;
class QMenu;
class SearchField;

namespace Credentials {

/// One toggle of the strip: mark, word, number. Without a severity it is "All".
class CountToggle final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CountToggle(std::optional<Severity> severity, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] QString word() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    std::optional<Severity> m_severity;
    int m_count = 0;
};

/// Counts by severity that filter when they are chosen, and the field that filters by words. With little room the
/// counts become one button with a menu.
class FilterStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterStrip(QWidget *parent = nullptr);

    void setCounts(const Counts &counts);
    /// How many rows the filter lets through; shown while it keeps some away.
    void setMatches(int matches, int total);
    void setShape(RowShape shape);
    [[nodiscard]] const CredentialFilter &filter() const { return m_filter; }
    void clear();
    void focusField();
    void setList(QAbstractItemView *list); ///< what is filtered

signals:
    void filterChanged(const Credentials::CredentialFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] RowShape fitting() const; ///< the one wanted, or the next that cuts no count off
    void retranslate();
    void toggle(Severity severity);
    void choose(const CredentialFilter &filter);
    void showChoice();

    CredentialFilter m_filter;
    Counts m_counts;
    int m_matches = 0;
    int m_total = 0;
    RowShape m_wanted = RowShape::Wide;
    RowShape m_shape = RowShape::Wide;
    QWidget *m_toggles;
    CountToggle *m_all;
    QHash<Severity, CountToggle *> m_bySeverity;
    Button *m_chooser;
    QMenu *m_menu;
    SearchField *m_field;
    Label *m_share;
    Button *m_clear;
};

} // namespace Credentials
