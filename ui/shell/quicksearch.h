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
};

/// The field behind Ctrl+K: offers the pages whose names fit, to look for the text among the credentials, and below
/// these what others offer for it. They come later, and never move what Enter would take.
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
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void offerOwn();
    void showOffers();
    void take(const QModelIndex &index);

    Targets m_pages;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};
