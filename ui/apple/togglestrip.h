// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"

#include <QWidget>

#include <optional>

namespace SchoolManager {

/// Which rows are shown, in toggles of mark, word and number; one is chosen. Arrow keys move the choice. What finds no
/// room stands in another line.
class ToggleStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Toggle
    {
        int id = -1;
        QString name {};
        int count = 0;
        std::optional<Credentials::Severity> mark {};

        friend bool operator==(const Toggle &, const Toggle &) = default;
    };

    explicit ToggleStrip(QWidget *parent = nullptr);

    /// The choice stays where there is still one of its id; else the first.
    void show(const QList<Toggle> &toggles);
    [[nodiscard]] int chosenId() const { return m_chosen; }

    using QWidget::show;

signals:
    void chosen(int id); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QList<Toggle> m_toggles;
    QList<QWidget *> m_buttons;
    int m_chosen = -1;
};

} // namespace SchoolManager
