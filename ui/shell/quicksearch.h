// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchfield.h"

#include <functional>

class QCompleter;
class QStandardItemModel;

/// Something that the quick search can lead to and that others know of.
struct QuickOffer
{
    QString id; ///< for offerChosen()
    QString words;
    QString icon {}; ///< 16 px, of resources/icons
    bool isSearch = false; ///< leads to a search of its own, so it stands below what answers at once
};

/// The field behind Ctrl+K: offers the pages whose names fit, then what others offer for the text, then to look for it
/// elsewhere. Enter takes the first, unless another one was chosen. Esc gives it all up.
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

    /// Adds @p offers for @p text, unless another text stands here by now.
    void offer(const QString &text, const QList<QuickOffer> &offers);

signals:
    void offersWanted(const QString &text);
    void offerChosen(const QString &id);
    void pageChosen(const QString &id);
    void searchRequested(const QString &text);
    void left(); ///< done with, or given up

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void offerOwn();
    void showOffers();
    void giveUp();
    void take(const QModelIndex &index);

    Targets m_pages;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    bool m_hasStepped = false; ///< to another row than the first
    int m_answers = 0; ///< rows above the searches
};
