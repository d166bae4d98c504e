// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/condition.h"

#include <QTest>

using namespace Inventory;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

Device pad()
{
    Device device {.id = 1};
    device.org.serialNumber = u"DMQXK7A4LJ"_s;
    device.org.deviceModel = u"iPad (10th generation)"_s;
    device.org.productFamily = u"iPad"_s;
    device.org.orderNumber = u"W1000033"_s;
    device.org.addedToOrgDateTime = Noon.addDays(-100);
    device.inOrg = {.connection = u"school"_s, .firstSeenAt = Noon};
    device.assignedServer = MdmServer {.row = 1, .id = u"s-1"_s, .serverName = u"Jamf Pro, iPad"_s};
    device.jamf.name = u"iPad-701-03"_s;
    device.jamf.realName = u"王小明"_s;
    device.jamf.osVersion = u"9.3.5"_s;
    device.jamf.managed = true;
    device.jamf.lastInventoryUpdateDate = Noon.addDays(-41);
    device.inJamf = {.connection = u"jamf"_s, .firstSeenAt = Noon};
    return device;
}

} // namespace

class TestCondition final : public QObject
{
    Q_OBJECT

private slots:
    void answers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSo");
        const auto row = [](const char *text, bool isSo) {
            QTest::newRow(text) << QString::fromUtf8(text) << isSo;
        };
        row("family=iPad", true);
        row("FAMILY = ipad and not jamf", false);
        row("productFamily=iPad and jamf", true);
        row("family=Mac or model~\"10th gen\"", true);
        row("not (family=Mac or model~10th)", false);
        row("server=\"Jamf Pro, iPad\"", true);
        row("server!=\"Jamf Pro, iPad\"", false);
        row("not server", false);
        row("email", false);
        row("email=a", false);
        row("email!=a", true);
        row("user~小明", true);
        row("os<18", true);
        row("os>=9.3", true);
        row("lastInventory<-30d", true);
        row("lastInventory<-60d", false);
        row("lastInventory=2026-10-10", true);
        row("added>2026-08-01 and added<2026-09-01", true);
        row("coverageEnds<60d", false);
        row("managed and not supervised", true);
        row("managed=no", false);
        row("released", false);
        row("apple=true", true);
        row("name=\"a\\\"b\"", false);
        row("family=Mac or family=iPad and jamf", true);
        row("(family=Mac or family=iPad) and not jamf", false);
    }

    void answers()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isSo);
        const auto condition = Condition::parse(text);
        QVERIFY2(condition, qPrintable(condition ? QString() : condition.error().about.join(u' ')));
        QCOMPARE(condition->holds(pad(), Noon), isSo);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *text, const char *code, const char *place) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code) << QString::fromUtf8(place);
        };
        row("", "invalid-condition", "1");
        row("family=", "invalid-condition", "8");
        row("family=iPad and", "invalid-condition", "16");
        row("family=iPad jamf", "invalid-condition", "13");
        row("(jamf", "invalid-condition", "6");
        row("jamf)", "invalid-condition", "5");
        row("jamf and colour=red", "unknown-device-field", "10");
        row("added<yesterday", "invalid-condition", "7");
        row("added~2026", "invalid-condition", "7");
        row("jamf=perhaps", "invalid-condition", "6");
        row("name=\"open", "invalid-condition", "6");
        row("; DROP TABLE devices", "invalid-condition", "1");
    }

    void namesWhatIsWrong()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QFETCH(const QString, place);
        const auto condition = Condition::parse(text);
        QVERIFY(!condition);
        QCOMPARE(QString(condition.error().code), code);
        QCOMPARE(condition.error().about.value(0), place);
    }

    void bearsAnything()
    {
        QVERIFY(!Condition::parse(u"("_s.repeated(100'000)));
        QVERIFY(!Condition::parse(u"not "_s.repeated(900) + u"jamf"_s));
        QVERIFY(Condition::parse(u"("_s.repeated(40) + u"jamf"_s + u")"_s.repeated(40)));
        QVERIFY(Condition::fields().contains(u"family"_s));
    }
};

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"
