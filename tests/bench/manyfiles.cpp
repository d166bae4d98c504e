// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/manyfiles.h"

#include "tests/sandbox/forge.h"

#include <QFile>
#include <QtConcurrentMap>

#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Bench {

namespace {

/// What all files are made with: read by many threads, changed by none.
class Mint final
{
public:
    explicit Mint(const QDir &folder)
        : m_folder(folder)
        , m_root(Sandbox::issue({.commonName = u"Root"_s, .notAfter = m_start.addYears(20), .isCa = true}))
        , m_authority(Sandbox::issue(
              {.commonName = u"Issuing CA"_s, .notAfter = m_start.addYears(9), .isCa = true}, &m_root))
        , m_recipient(Sandbox::issue({.commonName = u"server"_s, .key = Sandbox::Key::Rsa2048}))
    {
        for (int i = 0; i < 64; ++i)
            m_keys.append(Sandbox::newKey());
    }

    [[nodiscard]] bool make(int index) const
    {
        const int sort = index % 20;
        if (sort < 7)
            return put(index, ".pem", Sandbox::pem("CERTIFICATE", identity(index).certificate));
        if (sort < 11)
            return put(index, ".cer", identity(index).certificate);
        if (sort < 12)
            return put(index, "-chain.pem", pemOf(chain(index)));
        if (sort < 14)
            return put(index, ".p7b", Sandbox::pkcs7(chain(index)));
        if (sort < 16) {
            return put(index, ".p12",
                       Sandbox::pkcs12(identity(index), {}, {.isEncrypted = false, .hasMac = false}));
        }
        if (sort < 18) {
            return put(index, ".vpptoken",
                       Sandbox::contentToken(u"School %1"_s.arg(index),
                                             end(index).toString(Qt::ISODate).toLatin1(),
                                             QByteArray::number(index).toBase64()));
        }
        if (sort < 19)
            return put(index, ".p7m", Sandbox::serverToken(m_recipient.certificate));
        return put(index, ".key", Sandbox::pem("PRIVATE KEY", m_keys.at(index / 20 % m_keys.size())));
    }

private:
    [[nodiscard]] QDateTime end(int index) const { return m_start.addSecs(3600LL * (index % 20'000)); }

    [[nodiscard]] Sandbox::Identity identity(int index) const
    {
        const bool isPush = index % 10 == 0;
        return Sandbox::issue({.commonName = u"host%1.example"_s.arg(index),
                               .userId = isPush ? u"com.apple.mgmt.External.%1"_s.arg(index) : QString(),
                               .organisation = u"青禾國民中學"_s,
                               .notBefore = end(index).addYears(-1),
                               .notAfter = end(index),
                               .clientAuth = isPush,
                               .serverAuth = !isPush,
                               .applePushExtension = isPush,
                               .privateKey = m_keys.at(index % m_keys.size())},
                              &m_authority);
    }
    [[nodiscard]] QList<QByteArray> chain(int index) const
    {
        return {identity(index).certificate, m_authority.certificate, m_root.certificate};
    }
    [[nodiscard]] static QByteArray pemOf(const QList<QByteArray> &certificates)
    {
        QByteArray text;
        for (const QByteArray &certificate : certificates)
            text += Sandbox::pem("CERTIFICATE", certificate);
        return text;
    }
    [[nodiscard]] bool put(int index, const char *suffix, const QByteArray &bytes) const
    {
        QFile file(
            m_folder.filePath(QString::number(index).rightJustified(6, u'0') + QLatin1StringView(suffix)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QDir m_folder;
    QDateTime m_start {QDate(2026, 6, 1), QTime(0, 0), Qt::UTC};
    Sandbox::Identity m_root;
    Sandbox::Identity m_authority;
    Sandbox::Identity m_recipient;
    QList<QByteArray> m_keys;
};

} // namespace

bool fill(const QDir &folder, int count)
{
    const Mint mint(folder);
    QList<int> indices(count);
    std::iota(indices.begin(), indices.end(), 0);
    std::atomic<bool> isWhole = true;
    QtConcurrent::blockingMap(indices, [&](int index) {
        if (!mint.make(index))
            isWhole = false;
    });
    return isWhole;
}

} // namespace Bench
