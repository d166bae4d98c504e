// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/faqquestions.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

Questions readQuestions(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Questions questions;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() >= 2)
            questions.append(
                {cells[0], cells[1].trimmed(), cells.value(2), cells.value(3).trimmed().split(u';')});
    }
    return questions;
}

void Score::add(const Question &question, const Ranked &ranked)
{
    ++count;
    none += ranked.isEmpty() ? 1 : 0;
    best += !ranked.isEmpty() && ranked.first() == question.relevant.first() ? 1 : 0;
    for (qsizetype place = 0; place < std::min<qsizetype>(10, ranked.size()); ++place) {
        if (!question.relevant.contains(ranked[place]))
            continue;
        first += place == 0 ? 1 : 0;
        three += place < 3 ? 1 : 0;
        reciprocal += 1.0 / static_cast<double>(place + 1);
        return;
    }
}

QString Score::toString() const
{
    const double each = count > 0 ? count : 1;
    const auto share
        = [each](double sum) { return QString::number(100 * sum / each, 'f', 1).rightJustified(6); };
    return share(first) + share(three) + QString::number(reciprocal / each, 'f', 3).rightJustified(7)
        + share(best) + share(none);
}

QPair<double, double> interval(const QList<double> &hits)
{
    QRandomGenerator random(1);
    QList<double> shares;
    for (int sample = 0; sample < 2000; ++sample) {
        double sum = 0;
        for (qsizetype i = 0; i < hits.size(); ++i)
            sum += hits[random.bounded(hits.size())];
        shares.append(sum / static_cast<double>(hits.size()));
    }
    std::sort(shares.begin(), shares.end());
    return {shares[50], shares[1949]};
}
