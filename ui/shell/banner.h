// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"

#include <QWidget>

class QAction;

/// What a page banner says: the consequence in bold, then what to do, at most two buttons.
struct BannerText
{
    QString id; ///< showing the same id again replaces the text
    Credentials::Severity severity = Credentials::Severity::Notice;
    QString consequence;
    QString advice {};
    QList<QAction *> actions {}; ///< owned by the caller
    bool canBeClosed = true;
    bool isAnswer = false; ///< to what was done this moment: it stands before all others

    friend bool operator==(const BannerText &, const BannerText &) = default;
};

/// Shows one banner at a time, an answer before the worst, with "2 more" behind it. Hidden while it has none.
class BannerStack final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);

    void show(const BannerText &banner);
    void withdraw(const QString &id);
    [[nodiscard]] QStringList shownIds() const; ///< the visible one first

signals:
    void closed(const QString &id); ///< by the person
    void rebuilt(); ///< its buttons are others now

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    QList<BannerText> m_banners;
};
