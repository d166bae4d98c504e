// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/deadline.h"
#include "core/credentials/certificate.h"
#include "core/credentials/reader.h"

#include <QMultiHash>
#include <QSet>

#include <vector>

namespace Credentials {

inline constexpr qsizetype MaxObjectBytes
    = 1024 * 1024; ///< one certificate, request or key; real ones stay far below
inline constexpr qsizetype MaxErrors = 100; ///< of one file; the last one then says that there are more

/// Gathers what one file holds while its objects are read, and relates them at the end: which key belongs to which
/// certificate, and which chain ends before its leaf. Keeps no private key beyond its own life. Refers to the
/// unlock and the deadline it was made with.
class Findings final
{
public:
    Findings(const Unlock &unlock, const Deadline &deadline);

    [[nodiscard]] const Unlock &unlock() const { return m_unlock; }
    [[nodiscard]] const Deadline &deadline() const { return m_deadline; }

    /// To be asked before each object: false from the one on that is too many or comes after the deadline. Says so
    /// once, as an error.
    [[nodiscard]] bool mayReadAnother();

    /// A certificate in DER. One that is there already is not added again.
    [[nodiscard]] Result<> addCertificate(QByteArrayView der, const QString &friendlyName = {});
    [[nodiscard]] Result<> addRequest(QByteArrayView der);
    [[nodiscard]] Result<> addPublicKey(QByteArrayView spki);
    [[nodiscard]] Result<> addPrivateKey(KeyHandle key);
    void add(Observation observation);
    void add(Error error);
    void add(Reading reading);

    /// What was found; to be called once. @p nothing is the error for a file that gave neither observation nor error.
    [[nodiscard]] Reading conclude(const Error &nothing);

private:
    /// A certificate, or a request, that a private key may fit.
    struct Holder
    {
        qsizetype observation = 0;
        ChainLink link {};
        X509Handle certificate {}; ///< of the first few only, until its key is asked for; null for a request
        KeyHandle key {}; ///< from then on
        bool isRequest = false;
    };
    struct PrivateKey
    {
        KeyHandle key;
        QByteArray spki;
        QString sha256;
    };

    [[nodiscard]] QList<qsizetype> holdersOf(const PrivateKey &key);
    [[nodiscard]] Observation observationOf(const PrivateKey &key) const;
    void matchKeys();
    void markOnlyLeaf();
    void markChains();
    [[nodiscard]] Observation &observationOf(const Holder &holder);

    const Unlock &m_unlock;
    const Deadline &m_deadline;
    Reading m_reading;
    std::vector<Holder> m_holders;
    std::vector<PrivateKey> m_keys;
    QMultiHash<QString, qsizetype> m_holdersByKey; ///< SHA-256 of the key to index into m_holders
    QSet<QByteArray> m_seen; ///< fingerprints, each with a letter for its sort
    qsizetype m_objects = 0;
    qsizetype m_errorsLeftOut = 0;
    bool m_isStopped = false;
};

} // namespace Credentials
