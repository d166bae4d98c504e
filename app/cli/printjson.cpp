// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonwriter.h"
#include "app/cli/printing.h"
#include "ui/words/words.h"

namespace Cli {

namespace {

void printProblems(const QList<Credentials::Problem> &problems, JsonWriter &json)
{
    json.key(u"problems");
    json.beginArray();
    for (const Credentials::Problem &problem : problems) {
        json.beginObject();
        json.member(u"code", problem.code);
        json.member(u"text", Words::sentence(problem));
        json.endObject();
    }
    json.endArray();
}

void printFacts(const Credentials::Facts &facts, JsonWriter &json)
{
    json.key(u"facts");
    json.beginObject();
    for (const auto &[key, value] : facts.all())
        json.member(key, value);
    json.endObject();
}

void printSightings(const QList<Credentials::Sighting> &sightings, JsonWriter &json)
{
    json.key(u"sightings");
    json.beginArray();
    for (const Credentials::Sighting &sighting : sightings) {
        json.beginObject();
        json.member(u"source", QString(wordOf(sighting.source)));
        json.member(u"where", sighting.where);
        json.key(u"seenAt");
        json.value(Moment(sighting.seenAt));
        json.key(u"notAfter");
        json.value(sighting.notAfter);
        json.endObject();
    }
    json.endArray();
}

void printCredential(const Credentials::Credential &credential, const Credentials::Standing &standing,
                     JsonWriter &json)
{
    json.beginObject();
    json.member(u"kind", QString(wordOf(credential.kind)));
    json.member(u"identity", credential.identity);
    json.member(u"name", credential.name.isEmpty() ? QString(wordOf(credential.kind)) : credential.name);
    json.key(u"notBefore");
    json.value(standing.notBefore);
    json.key(u"notAfter");
    json.value(standing.notAfter);
    json.key(u"daysLeft");
    json.value(standing.daysLeft);
    json.member(u"severity", QString(wordOf(standing.severity)));
    printProblems(standing.problems, json);
    printFacts(credential.facts, json);
    printSightings(credential.sightings, json);
    json.endObject();
}

void printFailure(const Failure &failure, JsonWriter &json)
{
    json.beginObject();
    json.member(u"source", failure.source);
    json.member(u"where", failure.where);
    if (!failure.part.isEmpty())
        json.member(u"part", failure.part);
    json.member(u"code", QString(failure.error.code));
    json.member(u"text", Words::sentence(failure.error));
    json.endObject();
}

} // namespace

void printJson(const Findings &findings, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.key(u"checkedAt");
    json.value(Moment(findings.checkedAt));
    json.breakLine();
    json.key(u"credentials");
    json.beginArray();
    for (const qsizetype index : findings.order) {
        json.breakLine();
        printCredential(findings.credentials[index], findings.standings[index], json);
    }
    json.endArray();
    json.breakLine();
    json.key(u"errors");
    json.beginArray();
    for (const Failure &failure : findings.failures) {
        json.breakLine();
        printFailure(failure, json);
    }
    json.endArray();
    json.endObject();
    output.add(QByteArrayView("\n"));
}

} // namespace Cli
