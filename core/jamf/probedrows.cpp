// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/rows.h"
#include "core/jamf/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Jamf {

namespace {

// There is no list of these, and how they are numbered is not published: ids are tried from 1 on, and the search ends
// with so many in a row that are not there.
constexpr int AtOnce = 3;
constexpr int LastId = 30;

/// What one thing gives.
struct Found
{
    QList<Lapsing> lapsing {};
    std::optional<Error> missing {}; ///< a part that could not be read
};

/// Asks for one thing by its id; an Error of kind NotFound where there is none.
using Probe = Answer<Found> (*)(Server &, const QString &id);

struct Search
{
    QString path; ///< under which the ids are remembered
    Probe probe;
    Reading reading {};
    QStringList found {};
};

Answer<Reading> searchFrom(Server &server, const Search &search, int first);

QStringList idsFrom(int first)
{
    QStringList ids;
    for (int id = first; id < first + AtOnce; ++id)
        ids.append(QString::number(id));
    return ids;
}

/// Whether at least one was there; an error of another sort than "not there" stands in @p search.
bool take(Search &search, const QStringList &ids, const QList<Result<Found>> &answers)
{
    bool hasFound = false;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers[i]) {
            hasFound = true;
            search.found.append(ids[i]);
            search.reading.lapsing += answers[i]->lapsing;
            if (answers[i]->missing)
                search.reading.missing = answers[i]->missing;
            ++search.reading.count;
        } else if (answers[i].error().kind != ErrorKind::NotFound) {
            search.reading.missing = answers[i].error();
        }
    }
    return hasFound;
}

Answer<Reading> finish(Server &server, Search search)
{
    if (search.reading.count == 0 && search.reading.missing)
        return ready<Reading>(failure(*search.reading.missing));
    if (!search.reading.missing)
        server.rememberIds(search.path, search.found);
    search.reading.isSetUp = search.reading.count > 0;
    return ready(Result<Reading>(search.reading));
}

Answer<Reading> ask(Server &server, const Search &search, const QStringList &ids, int next)
{
    QList<Answer<Found>> answers;
    for (const QString &id : ids)
        answers.append(search.probe(server, id));
    return chain(&server, gather(&server, answers),
                 [&server, search, ids, next](const QList<Result<Found>> &read) {
                     Search further = search;
                     const bool hasFound = take(further, ids, read);
                     const bool isOver = !hasFound || further.reading.missing || next == 0 || next > LastId;
                     return isOver ? finish(server, further) : searchFrom(server, further, next);
                 });
}

Answer<Reading> searchFrom(Server &server, const Search &search, int first)
{
    return ask(server, search, idsFrom(first), first + AtOnce);
}

Answer<Reading> search(Server &server, const QString &path, Probe probe)
{
    const Search search {path, probe};
    const QStringList known = server.knownIds(path).value_or(QStringList());
    if (known.isEmpty())
        return searchFrom(server, search, 1);
    const QString next = QString::number(known.last().toInt() + 1);
    return ask(server, search, known + QStringList {next}, 0);
}

template <typename Entries>
Answer<Found> probeJson(Server &server, const QString &path, Entries entriesOf)
{
    return chain(&server, server.get(path), [entriesOf](const QJsonDocument &answer) {
        return ready(Result<Found>(Found {entriesOf(answer.object())}));
    });
}

Answer<Found> probeAdcs(Server &server, const QString &id)
{
    return probeJson(server, u"/v1/pki/adcs-settings/"_s + id, [id](const QJsonObject &settings) {
        return connectorCertificatesOf(settings, id, u"adcs"_s);
    });
}

Answer<Found> probeDigicert(Server &server, const QString &id)
{
    return probeJson(
        server, u"/v1/pki/digicert/trust-lifecycle-manager/"_s + id,
        [id](const QJsonObject &settings) { return connectorCertificatesOf(settings, id, u"digicert"_s); });
}

/// The proxy's key may be a key alone, which has no end; of a trust store each certificate counts.
Found venafiOf(const QList<Result<QByteArray>> &files, const QString &id, const QString &name)
{
    static const QStringList roles {u"jamf-public-key"_s, u"proxy-trust-store"_s};
    Found found;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!files[i]) {
            if (files[i].error().kind != ErrorKind::NotFound)
                found.missing = files[i].error();
            continue;
        }
        const QString key = u"venafi/"_s + id + u'/' + roles[i];
        for (Lapsing &entry : certificatesOf(*files[i], u"adcs-certificate"_s, key, name)) {
            addFact(entry, u"connector"_s, u"Venafi"_s);
            found.lapsing.append(entry);
        }
    }
    return found;
}

Answer<Found> probeVenafi(Server &server, const QString &id)
{
    const QString path = u"/v1/pki/venafi/"_s + id;
    return chain(&server, server.get(path), [&server, path, id](const QJsonDocument &answer) {
        const QString name = textOf(answer.object(), "name"_L1);
        const QList<Answer<QByteArray>> files {
            server.getBytes(path + u"/jamf-public-key"_s, Net::Turn::Next),
            server.getBytes(path + u"/proxy-trust-store"_s, Net::Turn::Next)};
        return chain(&server, gather(&server, files), [id, name](const QList<Result<QByteArray>> &read) {
            return ready(Result<Found>(venafiOf(read, id, name)));
        });
    });
}

} // namespace

QList<Lapsing> connectorCertificatesOf(const QJsonObject &settings, const QString &id,
                                       const QString &kindOfConnector)
{
    QString name = textOf(settings, "displayName"_L1);
    if (name.isEmpty())
        name = textOf(settings, "caName"_L1);
    QList<Lapsing> entries;
    for (const QLatin1StringView role : {"serverCert"_L1, "clientCert"_L1}) {
        const QJsonObject certificate = settings.value(role).toObject();
        if (certificate.isEmpty())
            continue;
        Lapsing entry = lapsing(u"adcs-certificate"_s, kindOfConnector + u'/' + id + u'/' + role, name,
                                certificate.value("expirationDate"_L1));
        entry.serial = plainHex(textOf(certificate, "serialNumber"_L1));
        addFact(entry, u"subject"_s, textOf(certificate, "subject"_L1));
        addFact(entry, u"issuer"_s, textOf(certificate, "issuer"_L1));
        addFact(entry, u"serial"_s, entry.serial);
        addFact(entry, u"fileName"_s, textOf(certificate, "filename"_L1));
        addFact(entry, u"connector"_s, kindOfConnector == "adcs"_L1 ? u"AD CS"_s : u"DigiCert"_s);
        entries.append(entry);
    }
    return entries;
}

Answer<Reading> readAdcsCertificates(const Asking &asking)
{
    return search(asking.server, u"/v1/pki/adcs-settings"_s, probeAdcs);
}

Answer<Reading> readDigicertCertificates(const Asking &asking)
{
    return search(asking.server, u"/v1/pki/digicert/trust-lifecycle-manager"_s, probeDigicert);
}

Answer<Reading> readVenafiCertificates(const Asking &asking)
{
    return search(asking.server, u"/v1/pki/venafi"_s, probeVenafi);
}

} // namespace Jamf
