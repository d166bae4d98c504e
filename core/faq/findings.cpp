// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/findings.h"

#include "core/faq/codes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Faq {

void note(QList<Finding> &findings, QLatin1StringView code, QStringList about)
{
    findings.append({Finding::Weight::Note, code, std::move(about)});
}

void fault(QList<Finding> &findings, QLatin1StringView code, QStringList about)
{
    findings.append({Finding::Weight::Fault, code, std::move(about)});
}

void report(QList<Finding> &findings, const QString &file, const Error &error, Finding::Weight weight)
{
    QStringList about = error.about;
    if (about.isEmpty())
        about.append(file);
    else
        about[0] = file;
    findings.append({weight, error.code, std::move(about)});
}

void foldMissing(QList<Finding> &findings)
{
    const auto isMissing = [](const Finding &finding) { return finding.code == Codes::MissingFields; };
    QHash<QString, int> articles; // by the names of the fields
    for (const Finding &finding : std::as_const(findings))
        if (isMissing(finding))
            ++articles[finding.about.value(1)];
    QSet<QString> told;
    QList<Finding> folded;
    for (const Finding &finding : std::as_const(findings)) {
        const QString fields = finding.about.value(1);
        if (!isMissing(finding) || articles.value(fields) < FewestFolded) {
            folded.append(finding);
        } else if (!told.contains(fields)) {
            told.insert(fields);
            note(folded, Codes::MissingInMany, {QString(), fields, QString::number(articles.value(fields))});
        }
    }
    findings = std::move(folded);
}

void bound(QList<Finding> &findings)
{
    if (findings.size() <= MostFindings)
        return;
    const qsizetype more = findings.size() - MostFindings;
    // What was left out matters more than what was made up for.
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        return finding.weight == Finding::Weight::Fault ? 0 : 1;
    });
    findings.resize(MostFindings);
    note(findings, Codes::MoreFindings, {QString(), QString::number(more)});
}

std::optional<QLatin1StringView> knownCode(QStringView code)
{
    const auto *const found
        = std::ranges::find_if(Codes::All, [code](QLatin1StringView known) { return code == known; });
    return found == Codes::All.end() ? std::nullopt : std::optional(*found);
}

} // namespace Faq
