// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/language.h"
#include "core/check/codes.h"
#include "core/connections/codes.h"
#include "core/credentials/codes.h"
#include "core/faq/codes.h"
#include "core/jamf/actions.h"
#include "core/jamf/codes.h"
#include "core/jamf/sweep.h"
#include "core/net/codes.h"
#include "core/secrets/codes.h"
#include "core/storage/codes.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString readme()
{
    QFile file(QStringLiteral(CARETAKER_README));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines of the fenced lists of one section.
QList<QStringList> listsIn(const QString &section)
{
    static const QRegularExpression fenced(u"```text\n(.*?)\n```"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const qsizetype begin = readme().indexOf(u"\n## "_s + section + u'\n');
    const QString text = begin < 0 ? QString() : readme().sliced(begin + 4);
    const qsizetype end = text.indexOf(u"\n## "_s);
    QList<QStringList> lists;
    for (const QRegularExpressionMatch &match : fenced.globalMatch(text.first(end)))
        lists.append(match.captured(1).split(u'\n'));
    return lists;
}

QStringList privilegesOfActions()
{
    QStringList names;
    for (const Jamf::Action action : Jamf::allActions())
        names += privilegesFor(action, Jamf::Device::Sort::Mobile)
            + privilegesFor(action, Jamf::Device::Sort::Computer);
    names += Jamf::privilegesForInformation();
    names.removeDuplicates();
    return names;
}

template <typename Codes>
void append(QStringList &all, const Codes &codes)
{
    for (const QLatin1StringView code : codes)
        all.append(code);
}

} // namespace

/// What README promises to people and to scripts.
class TestReadme final : public QObject
{
    Q_OBJECT

private slots:
    void namesThePrivileges()
    {
        const QList<QStringList> lists = listsIn(u"Connect Jamf Pro"_s);
        QCOMPARE(lists.size(), 2);
        QCOMPARE(lists.at(0), Jamf::allPrivileges());
        for (const QString &name : lists.at(0))
            QVERIFY2(name.startsWith(u"Read "_s), qPrintable(name));
        QCOMPARE(lists.at(1), privilegesOfActions());
    }

    void namesEveryOptionOfConnections()
    {
        for (const QString &option : Cli::connectionOptions())
            QVERIFY2(readme().contains(u"--"_s + option), qPrintable(option));
    }

    /// The manifest has the program speak UTF-8 to libraries that know no wide characters, which begins with 1903: before
    /// that, names in another alphabet would be lost on them.
    void promisesNoWindowsThatLosesNames()
    {
        QFile manifest(QFileInfo(QStringLiteral(CARETAKER_README)).dir().filePath(u"app/windows/program.manifest.in"_s));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QVERIFY(manifest.readAll().contains(">UTF-8</activeCodePage>"));
        QVERIFY(readme().contains(u"Windows 10 (1903 or later)"_s));
    }

    void listsEveryCode()
    {
        const Cli::Language language(u"en"_s);
        QStringList codes;
        append(codes, Credentials::Codes::All);
        append(codes, Check::Codes::All);
        append(codes, Storage::Codes::All);
        append(codes, Net::Codes::All);
        append(codes, Secrets::Codes::All);
        append(codes, Connections::Codes::All);
        append(codes, Jamf::Codes::All);
        append(codes, Faq::Codes::All);
        const QString text = readme();
        QStringList missing;
        for (const QString &code : std::as_const(codes)) {
            if (!text.contains(u"| `%1` | "_s.arg(code)))
                missing.append(code);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestReadme)
#include "tst_readme.moc"
