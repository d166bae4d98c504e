// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jamf/sweep.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Subject = Jamf::Notification::Subject;

class TestNotifications final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sortsTypes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isOver");

        const auto row = [](const char *type, Subject subject, const char *kind, bool isOver) {
            QTest::newRow(type) << QString::fromLatin1(type) << subject << QString::fromLatin1(kind) << isOver;
        };
        row("APNS_CERT_REVOKED", Subject::Expiry, "apns-push-certificate", true);
        row("PUSH_CERT_WILL_EXPIRE", Subject::Expiry, "apns-push-certificate", false);
        row("PUSH_PROXY_CERT_EXPIRED", Subject::Expiry, "push-proxy-certificate", true);
        row("DEP_INSTANCE_WILL_EXPIRE", Subject::Expiry, "ade-server-token", false);
        row("VPP_TOKEN_REVOKED", Subject::Expiry, "content-token", true);
        row("BUILT_IN_CA_EXPIRING", Subject::Expiry, "certificate-authority", false);
        row("CLOUD_LDAP_CERT_EXPIRED", Subject::Expiry, "ldap-keystore", true);
        row("GSX_CERT_WILL_EXPIRE", Subject::Expiry, "gsx-certificate", false);
        row("MDM_EXTERNAL_SIGNING_CERTIFICATE_EXPIRING_TODAY", Subject::Expiry, "mdm-signing-certificate", false);
        row("SSO_CERT_EXPIRED", Subject::Expiry, "sso-signing-certificate", true);
        row("SSO_IDP_CERT_WILL_EXPIRE", Subject::Expiry, "idp-certificate", false);
        row("TOMCAT_SSL_CERT_WILL_EXPIRE", Subject::Expiry, "tls-server-certificate", false);
        row("APPLE_SCHOOL_MANAGER_T_C_NOT_SIGNED", Subject::Terms, "apple-terms", true);
        row("APNS_CONNECTION_FAILURE", Subject::Connection, "", true);
        row("LDAP_CONNECTION_CHECK_THROUGH_JIM_SUCCESSFUL", Subject::Connection, "", false);
        row("MII_UNATHORIZED_RESPONSE_NOTIFICATION", Subject::Connection, "", true);
        row("PATCH_UPDATE", Subject::Other, "", false);
        row("A_TYPE_OF_NEXT_YEAR", Subject::Other, "", false);
    }

    void sortsTypes()
    {
        QFETCH(const QString, type);
        QFETCH(const Subject, subject);
        QFETCH(const QString, kind);
        QFETCH(const bool, isOver);
        const QJsonObject object {{u"type"_s, type}, {u"id"_s, u"3"_s}, {u"params"_s, QJsonObject()}};
        const Jamf::Notification read = Jamf::readNotification(object);
        QCOMPARE(read.type, type);
        QCOMPARE(read.id, u"3"_s);
        QCOMPARE(read.subject, subject);
        QCOMPARE(read.kind, kind);
        QCOMPARE(read.isOver, isOver);
    }

    void readsWhatItIsAbout_data()
    {
        QTest::addColumn<QJsonValue>("params");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");
        QTest::newRow("both") << QJsonValue(QJsonObject {{u"name"_s, u"A"_s}, {u"days"_s, 12}}) << u"A"_s << 12;
        QTest::newRow("days as text") << QJsonValue(QJsonObject {{u"days"_s, u"12"_s}}) << QString() << 12;
        QTest::newRow("negative") << QJsonValue(QJsonObject {{u"days"_s, -3}}) << QString() << -1;
        QTest::newRow("null") << QJsonValue() << QString() << -1;
        QTest::newRow("array") << QJsonValue(QJsonArray {1}) << QString() << -1;
        QTest::newRow("words") << QJsonValue(QJsonObject {{u"days"_s, u"soon"_s}}) << QString() << -1;
    }

    void readsWhatItIsAbout()
    {
        QFETCH(const QJsonValue, params);
        const Jamf::Notification read
            = Jamf::readNotification({{u"type"_s, u"PUSH_CERT_WILL_EXPIRE"_s}, {u"id"_s, 9}, {u"params"_s, params}});
        QTEST(read.name, "name");
        QTEST(read.days.value_or(-1), "days");
        QCOMPARE(read.id, u"9"_s);
    }

    void readsNothingFromNothing()
    {
        const Jamf::Notification read = Jamf::readNotification({});
        QVERIFY(read.type.isEmpty());
        QCOMPARE(read.subject, Subject::Other);
    }
};

QTEST_APPLESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
