// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Jamf {

class PreviewModel;

/// The table of the preview: rows of 36, columns as wide as their words, the reason takes the rest.
class PreviewTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(PreviewModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    PreviewModel &m_model;
};

} // namespace Jamf
