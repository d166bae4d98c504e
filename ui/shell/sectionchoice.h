// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QListWidget;

/// Which part of a page is shown: a list at its left, or where there is little room a drop-down above it.
class SectionChoice final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 176; ///< as a list, at 100 % text size

    explicit SectionChoice(QWidget *parent = nullptr);

    void setNames(const QStringList &names); ///< the choice stays where it was
    void setCurrent(int index); ///< without chosen()
    void setNarrow(bool isNarrow);

signals:
    void chosen(int index); ///< by the person

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void rename();

    QListWidget *m_list;
    QComboBox *m_box;
    bool m_isNarrow = false;
};
