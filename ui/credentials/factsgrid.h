// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/credential.h"

#include <QWidget>

class QGridLayout;

namespace Credentials {

/// The facts of a credential as rows of label and value. Topics, serials and fingerprints stand in fixed pitch, in
/// groups of four, cut in the middle where there is no room, and can be copied whole.
class FactsGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void show(const Facts &facts);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addRow(int row, const QString &key, const QString &value);

    Facts m_facts;
    QGridLayout *m_grid = nullptr;
};

/// "1A2B 7C90 44E1" of "1A2B7C9044E1".
[[nodiscard]] QString groupedInFours(const QString &hex);

} // namespace Credentials
