// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/search.h"

#include <QWidget>

namespace Faq {

/// "Understood as push certificate, APNs, expired. 6 articles in 3 ms." with what was understood in bold.
class UnderstoodLine final : public QWidget
{
    Q_OBJECT

public:
    explicit UnderstoodLine(QWidget *parent = nullptr);

    void show(const Found &found);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say();

    Found m_found;
    QString m_text;
    Range m_strong;
};

} // namespace Faq
