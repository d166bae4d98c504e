// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/codes.h"
#include "core/check/watched.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestHostAndPort final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a name", u"mdm.school.example"_s, u"mdm.school.example:443"_s);
        row("a name and port", u"mdm.school.example:8443"_s, u"mdm.school.example:8443"_s);
        row("capitals and blanks", u"  MDM.School.Example "_s, u"mdm.school.example:443"_s);
        row("a URL", u"https://mdm.school.example:8443/enroll?x=1"_s, u"mdm.school.example:8443"_s);
        row("a Chinese name", u"學校.example"_s, u"xn--n9so80a.example:443"_s);
        row("a full name", u"mdm.school.example."_s, u"mdm.school.example:443"_s);
        row("a full name and port", u"mdm.school.example.:636"_s, u"mdm.school.example:636"_s);
        row("IPv4", u"192.0.2.7:8443"_s, u"192.0.2.7:8443"_s);
        row("IPv6", u"[2001:DB8::1]:8443"_s, u"[2001:db8::1]:8443"_s);
        row("IPv6 without port", u"[::1]"_s, u"[::1]:443"_s);
        row("bare IPv6", u"::1"_s, u"[::1]:443"_s);
    }

    void understands()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);

        const Result<QString> result = Check::hostAndPort(text);
        QVERIFY(result);
        QCOMPARE(*result, expected);
        QCOMPARE(Check::hostAndPort(*result).value(), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");

        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("nothing", u""_s);
        row("blanks", u"  "_s);
        row("a dot", u"."_s);
        row("a blank inside", u"mdm school.example"_s);
        row("port zero", u"mdm.school.example:0"_s);
        row("port too large", u"mdm.school.example:65536"_s);
        row("port no number", u"mdm.school.example:https"_s);
        row("another scheme", u"http://mdm.school.example"_s);
        row("a password", u"https://user:password@mdm.school.example"_s);
        row("broken IPv6", u"[::1"_s);
        row("too long", QString(400, u'a'));
        row("a line break", u"mdm.school.example\nx"_s);
    }

    void refuses()
    {
        QFETCH(const QString, text);

        const Result<QString> result = Check::hostAndPort(text);
        QVERIFY2(!result, qPrintable(result.value_or(QString())));
        QCOMPARE(result.error().code, Check::Codes::InvalidHost);
        QCOMPARE(result.error().about, QStringList {text});
    }
};

QTEST_APPLESS_MAIN(TestHostAndPort)
#include "tst_hostandport.moc"
