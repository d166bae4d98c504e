// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlewriter.h"

#include <QListWidget>

namespace Faq {

/// The headings of a long article beside its text; the one that is read stands out.
class ContentsList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ContentsList(QWidget *parent = nullptr);

    void show(const QList<Heading> &headings, Type::Script script);
    void setReached(qsizetype heading);

signals:
    void headingChosen(qsizetype heading);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
};

} // namespace Faq
