// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/reader.h"
#include "tests/core/credentials/effort.h"
#include "tests/sandbox/forge.h"
#include "tests/sandbox/hostile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

// Shadow memory and quarantine are not the reader's.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool IsSanitized = true;
#elif defined(__has_feature)
constexpr bool IsSanitized = __has_feature(address_sanitizer);
#else
constexpr bool IsSanitized = false;
#endif

constexpr qint64 MostKilobytes = 256 * 1024;

/// The most memory that this process ever held, in kB; 0 where the system does not tell. Not getrusage: its figure
/// begins with the size of the parent.
qint64 peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression pattern(u"VmHWM:\\s*(\\d+)"_s);
    return pattern.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

/// What a person might have at hand: passwords, and the key that hostile server tokens are addressed to.
Credentials::Unlock unlock(const QByteArray &key, const QByteArray &certificate)
{
    return {.passwords = {Secret("secret"), Secret("demo")},
            .keys = {Secret(key)},
            .certificates = {certificate}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The child's part: reads one file, and tells how many observations and errors that gave, the seconds, the kB.
int readOne(const QStringList &arguments)
{
#ifdef Q_OS_UNIX
    const rlimit limit {300, 300};
    setrlimit(RLIMIT_CPU, &limit);
#endif
    const QByteArray bytes = contentOf(arguments.at(2));
    const Credentials::Unlock keys = arguments.size() > 3
        ? unlock(contentOf(arguments.at(3)), contentOf(arguments.at(4)))
        : Credentials::Unlock {};
    const std::clock_t start = std::clock();
    const Credentials::Reading reading = Credentials::read(bytes, keys);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("%lld %lld %.3f %lld\n", static_cast<long long>(reading.observations.size()),
                static_cast<long long>(reading.errors.size()), seconds,
                static_cast<long long>(peakKilobytes()));
    for (const Error &error : reading.errors.first(std::min<qsizetype>(reading.errors.size(), 3)))
        std::printf("%s %s\n", error.code.data(), qPrintable(error.about.join(u'|').left(60)));
    return 0;
}

} // namespace

/// Each hostile file is read in a process of its own, so that a crash, a hang or a flood is seen for what it is.
class TestBounds final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsWithinTimeAndMemory_data();
    void keepsWithinTimeAndMemory();

private:
    QString put(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestBounds::put(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestBounds::initTestCase()
{
    put(u"key"_s, newKey(Key::Rsa2048));
    put(u"certificate"_s, hostileRecipient());
}

void TestBounds::keepsWithinTimeAndMemory_data()
{
    QTest::addColumn<Hostile>("hostile");
    QTest::addColumn<bool>("isUnlocked");

    const QList<Hostile> files = hostileFiles();
    for (const Hostile &hostile : files) {
        QTest::addRow("%s", hostile.name) << hostile << false;
        QTest::addRow("%s, with passwords and a key", hostile.name) << hostile << true;
    }
}

void TestBounds::keepsWithinTimeAndMemory()
{
    QFETCH(const Hostile, hostile);
    QFETCH(const bool, isUnlocked);
    const QByteArray bytes = hostile.make();
    QVERIFY2(bytes.size() <= Credentials::MaxSingleBytes, qPrintable(QString::number(bytes.size())));
    QStringList arguments {u"--read"_s, put(u"hostile"_s, bytes)};
    if (isUnlocked)
        arguments += {m_folder.filePath(u"key"_s), m_folder.filePath(u"certificate"_s)};

    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(child.waitForFinished(400'000));

    const QByteArray complaints = child.readAllStandardError().left(2000);
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, complaints.constData());
    const QByteArray answer = child.readAllStandardOutput();
    const QByteArrayList figures = answer.left(answer.indexOf('\n')).split(' ');
    QCOMPARE(figures.size(), 4);
    QVERIFY2(figures.at(0).toInt() + figures.at(1).toInt() > 0, "skipped in silence");
    QVERIFY2(Fixtures::Effort::isBounded(figures.at(2).toDouble()), answer.constData());
    QVERIFY2(IsSanitized || figures.at(3).toLongLong() <= MostKilobytes, answer.constData());
    QVERIFY2(complaints.isEmpty(), complaints.constData());
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 && arguments.at(1) == u"--read")
        return readOne(arguments);
    TestBounds test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bounds.moc"
