// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/credentialfilter.h"
#include "ui/credentials/ledger.h"

#include <QWidget>

class Preferences;

namespace Credentials {

/// The current month and eleven more, to scale, with a mark for each end. Labels stand where they fit. Arrow keys
/// move from mark to mark, Enter opens; the mark at hand is told in the tooltip and the accessible description.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    Timeline(const Ledger &ledger, const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    void setFilter(const CredentialFilter &filter);
    [[nodiscard]] int markCount() const { return static_cast<int>(m_marks.size()); }
    [[nodiscard]] qint64 currentCredential() const;
    /// Where the mark of @p credential is; empty where it has none.
    [[nodiscard]] QRect markOf(qint64 credential) const;

signals:
    void opened(qint64 credential);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Mark
    {
        EntryPtr entry;
        QRect square;
        QString label {}; ///< empty where it does not fit
    };

    void arrange();
    void place(Mark &mark, std::array<int, 4> &ends, std::array<Mark *, 4> &lasts) const;
    void setCurrent(qsizetype mark);
    void describe();
    [[nodiscard]] int xOf(const QDateTime &moment) const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QString textOf(const Mark &mark) const;
    void paintHolidays(QPainter &painter) const;
    void paintMonths(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    const Ledger &m_ledger;
    const Preferences &m_preferences;
    CredentialFilter m_filter;
    QList<Mark> m_marks;
    qsizetype m_current = -1;
};

} // namespace Credentials
