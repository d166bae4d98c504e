// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/school.h"

#include "tests/sandbox/forge.h"

#include <QFile>

using namespace Qt::StringLiterals;
using Credentials::Kind;

namespace Sandbox {

namespace {

constexpr QLatin1StringView Topic {"com.apple.mgmt.External.0b5e7a3c-52d4-4f0e-9d1b-8a6f2e07c41d"};
constexpr QLatin1StringView OtherTopic {"com.apple.mgmt.External.f27c90b1-1c3e-4b58-a0d6-35e9d4718b62"};
constexpr int SecondsPastTheDay
    = 6 * 3600 + 19 * 60; ///< so that a count of days does not change while one looks

/// Writes file after file; the first that fails ends it, and the rest are left out.
class Writer final
{
public:
    Writer(const QDir &folder, const QDateTime &now, const QLocale &language)
        : m_folder(folder)
        , m_now(now.toUTC())
        , m_isChinese(language.language() == QLocale::Chinese)
    {
    }

    [[nodiscard]] QString said(const QString &english, const QString &chinese) const
    {
        return m_isChinese ? chinese : english;
    }
    [[nodiscard]] QDateTime in(int days) const { return m_now.addDays(days).addSecs(SecondsPastTheDay); }
    /// On the day that Jamf Pro tells for it, which counts from its start: early, so that it is that day here too.
    [[nodiscard]] QDateTime earlyIn(int days) const
    {
        const QDateTime day(m_now.date().addDays(days + 1), QTime(0, 0), Qt::UTC);
        return day.addMSecs(m_now.time().msecsSinceStartOfDay() / 2);
    }

    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (m_result
            && (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()))
            m_result
                = failure(ErrorKind::LocalFault, CannotWriteSchool, {file.fileName(), file.errorString()});
    }

    [[nodiscard]] const Result<> &result() const { return m_result; }

private:
    QDir m_folder;
    QDateTime m_now;
    bool m_isChinese;
    Result<> m_result;
};

struct People
{
    explicit People(const Writer &writer)
        : lin(writer.said(u"Lin Yi-chun"_s, u"林怡君"_s))
        , chen(writer.said(u"Chen Chih-hao"_s, u"陳志豪"_s))
        , wang(writer.said(u"Wang Shu-fen"_s, u"王淑芬"_s))
    {
    }

    QString lin;
    QString chen;
    QString wang;
};

Recipe pushRecipe(QLatin1StringView topic, const QDateTime &notAfter, const QByteArray &serial)
{
    return {.commonName = u"APSP:%1"_s.arg(topic.sliced(topic.lastIndexOf(u'.') + 1)),
            .userId = topic,
            .country = u"US"_s,
            .notBefore = notAfter.addDays(-365),
            .notAfter = notAfter,
            .serial = serial,
            .clientAuth = true,
            .applePushExtension = true,
            // The portal's download has no key in it, so nobody needs to know it.
            .key = Key::RsaWithoutPrivate};
}

/// Stands in for Apple: the same names, so that the list reads like a real one, with a key of its own.
Identity pushIssuer(const QDateTime &now)
{
    return issue({.commonName = u"Apple Application Integration 2 Certification Authority"_s,
                  .organisation = u"Apple Inc."_s,
                  .organisationalUnit = u"Apple Certification Authority"_s,
                  .country = u"US"_s,
                  .notBefore = now.addYears(-5),
                  .notAfter = now.addYears(8),
                  .isCa = true});
}

void writePushCertificates(Writer &writer, School &school, const People &people)
{
    const Identity issuer = pushIssuer(writer.in(0));
    const QString current = writer.said(u"MDM_Jamf_push_certificate.pem"_s, u"MDM_Jamf_推播憑證.pem"_s);
    writer.put(
        current,
        pem("CERTIFICATE", issue(pushRecipe(Topic, writer.in(46), "1A2B7C9044E103F5"), &issuer).certificate));
    const Identity former = issue(pushRecipe(Topic, writer.in(46 - 365), "0CD35B20F1A98E47"), &issuer);
    writer.put(writer.said(u"push certificate backup, last year.p12"_s, u"去年推播憑證備份.p12"_s),
               pkcs12(former, {}, {.isEncrypted = false, .hasMac = false}));
    school.remarks.append(
        {current, Kind::ApnsPushCertificate, writer.said(u"Push certificate"_s, u"推播憑證"_s), people.lin,
         writer.said(
             u"Sign in to identity.apple.com with the school's push account, not with your own. The recovery "
             "codes are in the safe of the general affairs office."_s,
             u"登入 identity.apple.com 要用學校的推播帳號，不要用個人帳號。備援碼放在總務處保險箱。"_s)});
}

void writeServerTokens(Writer &writer, School &school, const People &people)
{
    const QByteArray serverKey = newKey(Key::Rsa1024);
    const auto recipient = [&](const QString &name, const QByteArray &serial, const QByteArray &key) {
        return issue({.commonName = name,
                      .organisation = u"Jamf Pro"_s,
                      .notBefore = writer.in(-400),
                      .notAfter = writer.in(3000),
                      .serial = serial,
                      .key = Key::RsaWithoutPrivate,
                      .privateKey = key})
            .certificate;
    };
    const auto token = [&](const QString &device, const QString &file, const QByteArray &serial,
                           const QByteArray &key, int days, const QString &custodian) {
        const QByteArray expiry = writer.earlyIn(days).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s).toLatin1();
        writer.put(
            file,
            serverToken(recipient(u"jamf-%1"_s.arg(device.toLower()), serial, key), {.expiry = expiry}));
        school.remarks.append({file, Kind::AdeServerToken, u"Jamf Pro – %1"_s.arg(device), custodian, {}});
    };
    token(u"iPad"_s, writer.said(u"Server token iPad.p7m"_s, u"伺服器權杖 iPad.p7m"_s), "5D0176A2", serverKey,
          26, people.lin);
    token(u"Mac"_s, writer.said(u"Server token Mac.p7m"_s, u"伺服器權杖 Mac.p7m"_s), "5D0176A3", serverKey,
          117, people.lin);
    token(u"Apple TV"_s, writer.said(u"Server token Apple TV.p7m"_s, u"伺服器權杖 Apple TV.p7m"_s),
          "5D0176A4", {}, 200, {});
    school.serverTokenKey = pem("PRIVATE KEY", serverKey);
    writer.put(writer.said(u"Key of the server tokens.pem"_s, u"伺服器權杖的私密金鑰.pem"_s),
               school.serverTokenKey);
}

void writeContentTokens(Writer &writer, School &school, const People &people)
{
    const auto token = [&](const QString &file, const QString &name, int days, const QByteArray &secret) {
        const QByteArray expiry = writer.in(days).toString(u"yyyy-MM-dd'T'HH:mm:ss'+0000'"_s).toLatin1();
        writer.put(file, contentToken(school.name, expiry, secret));
        school.remarks.append({file, Kind::ContentToken, name, people.chen, {}});
    };
    const QString campus = writer.said(u"Main campus"_s, u"校本部"_s);
    const QString night = writer.said(u"Night school"_s, u"進修部"_s);
    // Renewed, while the school's Jamf Pro still has the one before, which ends in 6 days.
    token(u"sToken %1.vpptoken"_s.arg(campus), campus, 364, "bWFrZS1iZWxpZXZlIG1haW4gY2FtcHVz");
    token(u"sToken %1.vpptoken"_s.arg(night), night, 240, "bWFrZS1iZWxpZXZlIG5pZ2h0IHNjaG9vbA==");
}

/// The school's own authority, and how it signs.
class Authority final
{
public:
    Authority(Writer &writer, School &school)
        : m_writer(writer)
        , m_school(school)
        , m_identity(
              issue({.commonName = writer.said(u"Qinghe Jamf Pro built-in CA"_s, u"青禾 Jamf Pro 內建 CA"_s),
                     .organisation = school.name,
                     .country = u"TW"_s,
                     .notBefore = writer.in(-1875),
                     .notAfter = writer.in(1775),
                     .serial = "01",
                     .isCa = true}))
    {
    }

    [[nodiscard]] const QByteArray &certificate() const { return m_identity.certificate; }
    [[nodiscard]] Identity signs(const Recipe &recipe) const { return issue(recipe, &m_identity); }
    [[nodiscard]] Recipe recipe(const QString &name, int from, int until) const
    {
        return {.commonName = name,
                .organisation = m_school.name,
                .country = u"TW"_s,
                .notBefore = m_writer.in(from),
                .notAfter = m_writer.in(until),
                .clientAuth = true};
    }
    void put(const QString &file, const Recipe &recipe, const QString &custodian)
    {
        m_writer.put(file, pem("CERTIFICATE", signs(recipe).certificate));
        m_school.remarks.append({file, Kind::Certificate, recipe.commonName, custodian, {}});
    }
    void putClassroom(const QString &file, Recipe recipe, const QString &name, const QString &custodian)
    {
        recipe.serverAuth = true;
        m_writer.put(file, pem(signs(recipe)));
        m_school.remarks.append({file, Kind::EducationIdentityCertificate, name, custodian, {}});
    }

private:
    Writer &m_writer;
    School &m_school;
    Identity m_identity;
};

void writeServices(Writer &writer, School &school, const People &people, Authority &authority)
{
    const QString name = writer.said(u"Jamf Pro built-in CA"_s, u"Jamf Pro 內建 CA"_s);
    writer.put(name + u".cer"_s, authority.certificate());
    school.remarks.append({name + u".cer"_s, Kind::CertificateAuthority, name, people.lin, {}});

    Recipe tls = authority.recipe(school.tlsHost, -71, 19);
    tls.clientAuth = false;
    tls.serverAuth = true;
    tls.dnsNames = QStringList {school.tlsHost};
    writer.put(school.tlsHost + u".pem"_s,
               pem("CERTIFICATE", authority.signs(tls).certificate)
                   + pem("CERTIFICATE", authority.certificate()));

    authority.put(u"google-ldap.crt"_s,
                  authority.recipe(writer.said(u"Google LDAP client"_s, u"Google LDAP 用戶端"_s), -1099, -4),
                  people.lin);
    Recipe configurator
        = authority.recipe(writer.said(u"Configurator, ICT office"_s, u"資訊組 Configurator"_s), -1754, 71);
    configurator.notAfter = writer.earlyIn(71); // Jamf Pro tells the day
    authority.put(writer.said(u"configurator.crt"_s, u"資訊組 Configurator.crt"_s), configurator,
                  people.chen);
    authority.put(
        writer.said(u"sso-signing.crt"_s, u"單一登入簽署.crt"_s),
        authority.recipe(writer.said(u"Jamf Pro single sign-on"_s, u"Jamf Pro 單一登入"_s), -566, 164),
        people.wang);
}

void writeClassroomAndProfile(Writer &writer, School &school, const People &people, Authority &authority)
{
    authority.putClassroom(writer.said(u"classroom leader.pem"_s, u"課堂教師身分.pem"_s),
                           authority.recipe(u"leader %1"_s.arg(people.wang), -231, 499),
                           writer.said(u"Classroom, teacher"_s, u"課堂教師身分"_s), people.wang);
    authority.putClassroom(writer.said(u"classroom member.pem"_s, u"課堂學生身分.pem"_s),
                           authority.recipe(u"member 70123"_s, -231, 134),
                           writer.said(u"Classroom, pupil iPad 70123"_s, u"課堂學生身分 70123"_s),
                           people.wang);

    const QString name = writer.said(u"Campus Wi-Fi"_s, u"校園 Wi-Fi"_s);
    const Identity signer
        = authority.signs(authority.recipe(writer.said(u"Profile signing"_s, u"描述檔簽署"_s), -268, 827));
    writer.put(name + u".mobileconfig"_s,
               signedContent(profile(name, u"example.qinghe.wifi"_s,
                                     u"6E2D8A51-7C0B-4B1F-8F0E-2A4C9B7D1E30"_s, school.name),
                             signer, {authority.certificate()}));
    school.remarks.append({name + u".mobileconfig"_s, Kind::ConfigurationProfile, name, people.chen, {}});
}

/// What also lies in such a folder: a locked file, a damaged one, things without a date, and a picture.
void writeTheRest(Writer &writer, School &school)
{
    const Identity locked = issue(
        {.commonName = u"Configurator backup"_s, .notBefore = writer.in(-300), .notAfter = writer.in(65)});
    writer.put(writer.said(u"Mac mini backup (password demo).p12"_s, u"Mac mini 備份（密碼 demo）.p12"_s),
               pkcs12(locked, {}, {.password = school.password, .friendlyName = u"Mac mini"_s}));
    writer.put(writer.said(u"unfinished download.pem"_s, u"下載未完成.pem"_s),
               pem("CERTIFICATE", locked.certificate).left(500));
    const QByteArray key = newKey();
    writer.put(
        u"MDM_Jamf.csr"_s,
        pem("CERTIFICATE REQUEST", certificateRequest({.commonName = school.name, .country = u"TW"_s}, key)));
    writer.put(u"School Manager API key.pem"_s, pem("EC PRIVATE KEY", newKey()));
    // One transparent pixel.
    writer.put(writer.said(u"school crest.png"_s, u"校徽.png"_s),
               QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+"
                                      "M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
}

void addTyped(const Writer &writer, School &school, const People &people)
{
    school.typed = {
        {Kind::ScimToken, u"microsoft-entra"_s,
         writer.said(u"Microsoft Entra provisioning"_s, u"Microsoft Entra 帳號佈建"_s), writer.in(-355),
         writer.in(10), people.wang},
        {Kind::Federation, u"google-workspace"_s,
         writer.said(u"Google Workspace federation"_s, u"Google Workspace 聯合驗證"_s), writer.in(-65),
         writer.in(300), people.wang},
        {Kind::Custom, u"applecare"_s,
         writer.said(u"AppleCare agreement, 40 iPads"_s, u"AppleCare 合約，40 部 iPad"_s), writer.in(-320),
         writer.in(410), people.chen},
    };
}

} // namespace

Result<School> writeSchool(const QDir &folder, const QDateTime &now, const QLocale &language)
{
    Writer writer(folder, now, language);
    const People people(writer);
    School school {.name = writer.said(u"Qinghe Junior High School"_s, u"臺中市立青禾國民中學"_s),
                   .typed = {},
                   .remarks = {},
                   .password = "demo",
                   .serverTokenKey = {},
                   .tlsHost = u"jamf.qinghe.example"_s};
    writePushCertificates(writer, school, people);
    writeServerTokens(writer, school, people);
    writeContentTokens(writer, school, people);
    Authority authority(writer, school);
    writeServices(writer, school, people, authority);
    writeClassroomAndProfile(writer, school, people, authority);
    writeTheRest(writer, school);
    addTyped(writer, school, people);
    if (!writer.result())
        return failure(writer.result().error());
    return school;
}

Result<QString> writeAnotherTopic(const QDir &folder, const QDateTime &now, const QLocale &language)
{
    Writer writer(folder, now, language);
    const Identity issuer = pushIssuer(writer.in(0));
    const QString name = writer.said(u"MDM_Jamf_new_push_certificate.pem"_s, u"MDM_Jamf_新的推播憑證.pem"_s);
    writer.put(name,
               pem("CERTIFICATE",
                   issue(pushRecipe(OtherTopic, writer.in(364), "6B90E2D4175A3C08"), &issuer).certificate));
    if (!writer.result())
        return failure(writer.result().error());
    return name;
}

} // namespace Sandbox
