// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchfield.h"

#include <functional>

class QCompleter;
class QStandardItemModel;

/// The field behind Ctrl+K: offers the pages whose names fit, and to look for the text among the credentials.
class QuickSearch final : public SearchField
{
    Q_OBJECT

public:
    struct Target
    {
        QString id;
        QString name;
    };
    using Targets = std::function<QList<Target>()>;

    explicit QuickSearch(Targets pages, QWidget *parent = nullptr);

signals:
    void pageChosen(const QString &id);
    void searchRequested(const QString &text);
    void left(); ///< done with, or given up

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void offer();
    void take(const QModelIndex &index);

    Targets m_pages;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};
