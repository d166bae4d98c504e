// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/sectionmodel.h"

#include <QListView>

namespace Faq {

/// The shelves as a list, and as the menu that stands in its place where there is little room.
class SectionList final : public QListView
{
    Q_OBJECT

public:
    explicit SectionList(SectionModel &model, QWidget *parent = nullptr);

    void choose(const Shelf &shelf); ///< without chosen()
    void fill(QMenu &menu); ///< with the same choices

signals:
    void chosen(const Faq::Shelf &shelf); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    SectionModel &m_model;
    bool m_isQuiet = false;
};

} // namespace Faq
