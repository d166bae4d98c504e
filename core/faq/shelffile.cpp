// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/shelffile.h"

#include "core/base/utc.h"
#include "core/faq/bundle.h"
#include "core/faq/codes.h"
#include "core/faq/filecontent.h"
#include "core/faq/findings.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype MostForReport = 8 << 20;
constexpr qsizetype MostOnShelf = PackLimits::TotalBytes + 2 * MostForReport;

QJsonObject jsonOf(const Finding &finding)
{
    return {{u"fault"_s, finding.weight == Finding::Weight::Fault},
            {u"code"_s, QString(finding.code)},
            {u"about"_s, QJsonArray::fromStringList(finding.about)}};
}

std::optional<Finding> findingOf(const QJsonObject &json)
{
    const auto code = knownCode(json.value(u"code"_s).toString());
    if (!code)
        return {};
    Finding finding {.weight
                     = json.value(u"fault"_s).toBool() ? Finding::Weight::Fault : Finding::Weight::Note,
                     .code = *code};
    for (const QJsonValue &part : json.value(u"about"_s).toArray())
        finding.about.append(part.toString());
    return finding;
}

QByteArray reportOf(const ShelvedPack &pack)
{
    QJsonArray findings;
    for (const Finding &finding : pack.findings)
        findings.append(jsonOf(finding));
    const QJsonObject report {{u"broughtFrom"_s, pack.broughtFrom},
                              {u"broughtAt"_s, isoUtc(pack.broughtAt)},
                              {u"articles"_s, pack.articles},
                              {u"findings"_s, findings}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray shelfFileOf(const ShelvedPack &pack, const QList<PackFile> &files)
{
    return bundleOf(QList<PackFile> {{ShelfRecordName, reportOf(pack)}} + files);
}

ShelvedPack shelvedPackIn(const QString &path)
{
    ShelvedPack pack {.name = QFileInfo(path).completeBaseName()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return pack;
    const PackFile first = firstOfBundle(file.read(MostForReport));
    if (first.name != ShelfRecordName)
        return pack;
    const QJsonObject report = QJsonDocument::fromJson(first.content).object();
    pack.broughtFrom = report.value(u"broughtFrom"_s).toString();
    pack.broughtAt = parseIsoUtc(report.value(u"broughtAt"_s).toString()).value_or(QDateTime());
    pack.articles = report.value(u"articles"_s).toInt();
    for (const QJsonValue &value : report.value(u"findings"_s).toArray())
        if (const auto finding = findingOf(value.toObject()))
            pack.findings.append(*finding);
    return pack;
}

Result<PackFiles> filesInShelfFile(const QString &path)
{
    const auto content = bytesOf(path, MostOnShelf);
    if (!content)
        return failure(content.error());
    if (!isBundle(*content))
        return failure(ErrorKind::Malformed, Codes::NotAPack, {QString()});
    return filesOfBundle(*content);
}

Result<> replaceFile(const QString &path, const QByteArray &content, const QString &name)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(ErrorKind::LocalFault, Codes::CannotKeepPack, {name, file.errorString()});
}

} // namespace Faq
