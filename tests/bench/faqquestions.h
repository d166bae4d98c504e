// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// A question of which is known what answers it.
struct Question
{
    QString text;
    QString language;
    QString kind;
    QStringList relevant; ///< ids, the best first
};

using Questions = QList<Question>;

/// Tab-separated with a head line: query, language, kind, ids separated by ";".
[[nodiscard]] Questions readQuestions(const QString &path);

/// The ids that an engine gives for a question, best first.
using Ranked = QStringList;

struct Score
{
    int count = 0;
    double first = 0; ///< an accepted id on top
    double three = 0; ///< in the first three
    double reciprocal = 0; ///< within ten
    double best = 0; ///< the id that is named first on top
    double none = 0;

    void add(const Question &question, const Ranked &ranked);
    [[nodiscard]] QString toString() const; ///< "R@1 R@3 MRR best none" in per cent
};

/// 95 % of 2,000 resamples of @p hits (1 or 0 a question) lie between these shares.
[[nodiscard]] QPair<double, double> interval(const QList<double> &hits);
