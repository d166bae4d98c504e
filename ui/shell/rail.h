// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class Label;
class QScrollArea;
class QVBoxLayout;
class RailItem;

/// The left edge of the window: the program's and the school's name, the place of the search field, the pages, and
/// Settings at the foot. 216 px wide, 56 where there is room for icons only.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Foot = -1; ///< the group that stands at the foot

    explicit Rail(QWidget *parent = nullptr);

    /// Items of one @p group stand together, groups in the order in which they came.
    RailItem *add(const QString &icon, int group);
    void setSchoolName(const QString &name);
    void setNarrow(bool isNarrow);
    void setShort(bool isShort); ///< hides the names above the search field
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    [[nodiscard]] QList<RailItem *> items() const { return m_items; } ///< from top to bottom

    [[nodiscard]] RailItem *searchItem() const
    {
        return m_searchItem;
    } ///< in place of the field, where it is narrow
    /// Where the search field lies, in the rail's coordinates.
    [[nodiscard]] QRect searchPlace() const;

signals:
    void searchWanted(); ///< the icon that stands for the field was clicked
    void searchPlaceMoved();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBrand();
    void retranslate();
    void arrange();
    void elide();

    QWidget *m_brand;
    QWidget *m_badge;
    Label *m_program;
    Label *m_school;
    QWidget *m_searchPlace;
    RailItem *m_searchItem;
    QScrollArea *m_scroller;
    QVBoxLayout *m_column;
    QVBoxLayout *m_foot;
    QString m_schoolName;
    QList<RailItem *> m_items;
    int m_lastGroup = 0;
    bool m_isNarrow = false;
    bool m_isShort = false;
};
