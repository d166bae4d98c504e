// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentialswiring.h"
#include "tests/ui/credentials/samples.h"
#include "tests/ui/shell/warnings.h"
#include "ui/shell/language.h"
#include "ui/shell/livetheme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/words/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Credentials;
using namespace Qt::StringLiterals;

namespace {

/// A page to come from.
class OtherPage final : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return u"Elsewhere"_s; }
};

struct Bench
{
    Bench()
    {
        store.preferences.setLanguage(Preferences::Language::English);
        ledger.show(Samples::school(), Samples::now());
        window.addPage(new OtherPage, {.id = u"elsewhere"_s, .icon = u"board"_s});
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(window.currentPage(), Qt::Key_K, Qt::ControlModifier);
        field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    }

    /// As an input method puts it there.
    void type(const QString &text) const
    {
        field->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
    }

    [[nodiscard]] QAbstractItemView *popup() const { return field->findChild<QCompleter *>()->popup(); }

    /// Without the way to the filter of the page, which stands below in every case.
    [[nodiscard]] QStringList offers() const
    {
        QStringList lines;
        for (int row = 0; row < popup()->model()->rowCount(); ++row)
            lines.append(popup()->model()->index(row, 0).data().toString());
        return lines.first(std::max(qsizetype(0), lines.size() - 1));
    }

    Samples::Store store;
    Language language {store.preferences};
    LiveTheme theme {store.preferences, language};
    Ledger ledger;
    MainWindow window {store.preferences};
    CredentialsWiring wiring {window, ledger};
    QSignalSpy chosen {&wiring, &CredentialsWiring::credentialChosen};
    QLineEdit *field = nullptr;
};

QString line(const QString &name, Kind kind, const QString &place)
{
    return name + u" · "_s + Words::kind(kind) + u" · "_s + place;
}

} // namespace

/// The credentials in the quick search, as typed and taken by keys.
class TestCredentialsWiring final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnEveryWarning(); }

    void offersThoseThatFit()
    {
        const Bench bench;
        QTest::keyClicks(bench.field, u"jamf"_s);
        // Those that say it, most urgent first; then those whose service it is.
        QCOMPARE(bench.offers(),
                 (QStringList {line(u"jamf.qinghe.example"_s, Kind::TlsServerCertificate, u"credential-4.pem"_s),
                               line(u"Jamf Pro – iPad"_s, Kind::AdeServerToken, u"credential-5.pem"_s),
                               line(u"Jamf Pro – Mac"_s, Kind::AdeServerToken, u"credential-8.pem"_s),
                               line(u"Google LDAP keystore"_s, Kind::LdapKeystore, u"credential-1.pem"_s),
                               u"GSX certificate · credential-9.pem"_s}));
        bench.type(u"lin YI-chun keystore"_s); // each word, wherever it stands
        QCOMPARE(bench.offers().size(), 1);
        bench.type(u"credential-"_s); // all nine
        QCOMPARE(bench.offers().size(), 5);
        QVERIFY2(bench.offers().first().startsWith(u"Google LDAP keystore"_s), qPrintable(bench.offers().first()));
        bench.type(u"nobody has this"_s);
        QCOMPARE(bench.offers(), QStringList());
    }

    void namesTheServerOrTheSchool()
    {
        Bench bench;
        Check::Snapshot snapshot = Samples::school();
        snapshot.credentials[1].sightings[0].source = SourceKind::JamfPro;
        snapshot.credentials[1].sightings[0].where = u"Jamf <b>1</b>"_s;
        snapshot.credentials[1].facts.set(Fact::Organisation, u"Qinghe"_s);
        snapshot.credentials[6].facts.set(Fact::Organisation, u"Qinghe"_s);
        bench.ledger.show(snapshot, Samples::now());
        bench.type(u"qinghe chen"_s);
        QCOMPARE(bench.offers(),
                 (QStringList {line(u"Main campus"_s, Kind::ContentToken, u"Jamf <b>1</b>"_s),
                               line(u"Configurator, ICT office"_s, Kind::SupervisionIdentity, u"Qinghe"_s)}));
    }

    void keysLeadToTheCredential()
    {
        const Bench bench;
        QTest::keyClicks(bench.field, u"jamf"_s);
        QTest::keyClick(bench.popup(), Qt::Key_Down);
        QTest::keyClick(bench.popup(), Qt::Key_Return);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.chosen.first().first().toLongLong(), 5);
        QVERIFY(!bench.popup()->isVisible());
        QCOMPARE(bench.field->text(), QString());
    }

    void enterTakesTheFirst()
    {
        const Bench bench;
        QTest::keyClicks(bench.field, u"main campus"_s);
        QTest::keyClick(bench.field, Qt::Key_Return);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.chosen.first().first().toLongLong(), 2);
    }

    void theWayToTheFilterStays()
    {
        const Bench bench;
        const QSignalSpy searched(&bench.window, &MainWindow::searchRequested);
        QTest::keyClicks(bench.field, u"main campus"_s);
        QTest::keyClick(bench.popup(), Qt::Key_Down);
        QTest::keyClick(bench.popup(), Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"main campus"_s);
        QVERIFY(bench.chosen.isEmpty());
    }

    void speaksTheLanguageOfTheMoment()
    {
        Bench bench;
        bench.type(u"push certificate"_s);
        QCOMPARE(bench.offers().size(), 1);
        bench.store.preferences.setLanguage(Preferences::Language::TraditionalChinese);
        const QString kind = Words::kind(Kind::ApnsPushCertificate);
        QVERIFY(kind != u"Push certificate"_s);
        bench.type(kind);
        QCOMPARE(bench.offers(),
                 QStringList(line(u"Push certificate"_s, Kind::ApnsPushCertificate, u"credential-6.pem"_s)));
    }

    void oneLetterIsTooLittle()
    {
        Bench bench;
        Check::Snapshot snapshot = Samples::school();
        snapshot.credentials[2].custodian = u"林怡君"_s;
        bench.ledger.show(snapshot, Samples::now());
        bench.type(u"a"_s);
        QCOMPARE(bench.offers(), QStringList());
        bench.type(u"林"_s);
        QCOMPARE(bench.offers().size(), 1);
    }
};

QTEST_MAIN(TestCredentialsWiring)
#include "tst_credentialswiring.moc"
