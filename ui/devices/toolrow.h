// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/device.h"
#include "core/inventory/query.h"

#include <QWidget>

class Button;
class Label;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QSpinBox;
class SearchField;

namespace Inventory {

/// What the table shows, in words and fields: the filter, what the chosen view needs to know (days, the right server), a
/// name under which it is saved, and the ways to columns and export.
class ToolRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent = nullptr);

    void show(const Query &query); ///< without a signal
    void setServers(const QList<MdmServer> &servers);
    /// No @p total as long as not all devices are read.
    void setMatches(qsizetype matches, std::optional<qsizetype> total);
    void setNarrow(bool isNarrow);

    void focusField();
    [[nodiscard]] bool clearField(); ///< false where it was empty
    [[nodiscard]] QMenu &columnMenu() const { return *m_columnMenu; }
    [[nodiscard]] QMenu &exportMenu() const { return *m_exportMenu; }

signals:
    void queryChanged(const Inventory::Query &query);
    void saveAsked(const QString &name);
    void leftDownwards(); ///< Down in the filter: to the list

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildSecondRow();
    void retranslate();
    void showView();
    void naming(bool isNaming);
    void save();
    void fillFamilies();

    Query m_query {};
    QList<MdmServer> m_servers;
    qsizetype m_matches = 0;
    std::optional<qsizetype> m_total {};
    bool m_isNarrow = false;
    bool m_isNaming = false;
    bool m_isQuiet = false; ///< shows what it was told

    SearchField *m_field;
    Button *m_columns;
    Button *m_export;
    QMenu *m_columnMenu;
    QMenu *m_exportMenu;
    QWidget *m_second;
    Label *m_meaning;
    Label *m_question;
    QSpinBox *m_days;
    QComboBox *m_server;
    QComboBox *m_family;
    Label *m_share;
    Button *m_keep;
    QLineEdit *m_name;
    Button *m_save;
    Button *m_cancel;
};

} // namespace Inventory
