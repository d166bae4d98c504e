// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/kind.h"

#include <QWidget>

class Label;

/// A sentence that should not be overlooked: a tint, an edge and a mark. Hidden while it has nothing to say.
class Callout final : public QWidget
{
    Q_OBJECT

public:
    explicit Callout(QWidget *parent = nullptr);

    void say(Credentials::Severity severity, const QString &words);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Credentials::Severity m_severity = Credentials::Severity::Notice;
    Label *m_words;
};
