// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/indexfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace Faq {

using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 2;
constexpr qsizetype CacheBytes = 48 << 20;
constexpr QLatin1StringView Unusable {"faq-index-unusable"};

Error unusable(const QString &why)
{
    return {ErrorKind::Malformed, Unusable, {}, why};
}

/// FNV-1a, so that a flipped bit on a worn stick becomes a rebuilt index and not a wrong answer.
QByteArray sealOf(QByteArrayView bytes)
{
    quint32 sum = 2166136261U;
    for (const char byte : bytes)
        sum = (sum ^ static_cast<quint8>(byte)) * 16777619U;
    return bytesOf({sum});
}

QByteArray sealed(const QByteArray &bytes)
{
    return bytes + sealOf(bytes);
}

std::optional<QByteArray> unsealed(QByteArray bytes)
{
    constexpr qsizetype Size = 4;
    if (bytes.size() < Size || sealOf(QByteArrayView(bytes).chopped(Size)) != bytes.last(Size))
        return std::nullopt;
    bytes.chop(Size);
    return bytes;
}

void addText(QCryptographicHash &hash, const QString &text)
{
    hash.addData(bytesOf({static_cast<quint32>(text.size())}));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
}

void addTexts(QCryptographicHash &hash, const QStringList &texts)
{
    hash.addData(bytesOf({static_cast<quint32>(texts.size())}));
    for (const QString &text : texts)
        addText(hash, text);
}

Storage::Address addressOf(const QString &path)
{
    return {Storage::Engine::Sqlite, path};
}

} // namespace

QByteArray digestOf(const Articles &articles, const Vocabulary &vocabulary, const Tuning &tuning)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(bytesOf({Format, QSysInfo::ByteOrder, tuning.stems, tuning.stopWords}));
    hash.addData(CARETAKER_VERSION); // another program may read words another way
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&tuning.weights), sizeof(tuning.weights)));
    for (const float number : {tuning.saturation, tuning.lengthShare})
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof(number)));
    for (const Article &article : articles) {
        addTexts(
            hash,
            {article.pack, article.id, code(article.language), article.title, article.summary, article.body});
        addTexts(hash, article.tags);
        addTexts(hash, article.asked);
    }
    for (const QStringList &group : vocabulary.groups)
        addTexts(hash, group);
    addTexts(hash, vocabulary.stopWords);
    return hash.result();
}

IndexFile::IndexFile(const QString &path)
    : m_connection(addressOf(path))
{
}

Result<std::unique_ptr<IndexFile>> IndexFile::open(const QString &path, const QByteArray &digest)
{
    if (!QFileInfo(path).isFile())
        return failure(unusable(u"no file"_s));
    std::unique_ptr<IndexFile> file(new IndexFile(path));
    if (const auto opened = file->m_connection.openUnchanged(false); !opened)
        return failure(opened.error());
    if (const auto loaded = file->load(digest); !loaded)
        return failure(loaded.error());
    return file;
}

Result<> IndexFile::load(const QByteArray &digest)
{
    const auto found = part(u"digest"_s);
    if (!found || *found != digest)
        return failure(found ? unusable(u"of other articles"_s) : found.error());
    QList<QByteArray> parts;
    for (const QString &name :
         {u"terms"_s, u"term ends"_s, u"counts"_s, u"words"_s, u"word ends"_s, u"stems"_s, u"links"_s}) {
        const auto content = part(name);
        if (!content)
            return failure(content.error());
        parts.append(*content);
    }
    const auto terms = StringTable::from(parts[0], parts[1]);
    const auto words = StringTable::from(parts[3], parts[4]);
    if (!terms || !words)
        return failure(unusable(u"damaged dictionary"_s));
    m_dictionary = {*terms, numbersOf(parts[2]), *words, numbersOf(parts[5]), numbersOf(parts[6])};
    if (m_dictionary.counts.size() != terms->size() || m_dictionary.stems.size() != words->size())
        return failure(unusable(u"damaged dictionary"_s));
    const auto prepared = [this](const QString &statement) {
        auto query = std::make_unique<QSqlQuery>(m_connection.handle());
        query->setForwardOnly(true);
        return query->prepare(statement) ? std::move(query) : nullptr;
    };
    m_postings = prepared(u"SELECT list FROM postings WHERE term = ?"_s);
    m_lines = prepared(u"SELECT list FROM lines WHERE document = ?"_s);
    return m_postings && m_lines ? Result<>() : failure(unusable(u"a table is missing"_s));
}

Result<QByteArray> IndexFile::part(const QString &name)
{
    const auto value = m_connection.value(u"SELECT content FROM parts WHERE name = ?"_s, {name});
    if (!value)
        return failure(value.error());
    auto content = unsealed(value->toByteArray());
    return content ? Result<QByteArray>(std::move(*content)) : failure(unusable(u"damaged "_s + name));
}

Result<QByteArray> IndexFile::read(QSqlQuery &query, quint32 key)
{
    query.bindValue(0, key);
    if (!query.exec() || !query.next())
        return failure(unusable(query.lastError().text()));
    auto list = unsealed(query.value(0).toByteArray());
    query.finish();
    return list ? Result<QByteArray>(std::move(*list)) : failure(unusable(u"damaged list"_s));
}

Result<QByteArray> IndexFile::postings(quint32 term)
{
    return read(*m_postings, term);
}

Result<QByteArray> IndexFile::lines(quint32 document)
{
    return read(*m_lines, document);
}

namespace {

Result<> writeParts(Storage::Connection &connection, const QByteArray &digest, const Dictionary &dictionary)
{
    const QList<std::pair<QString, QByteArray>> parts {
        {u"digest"_s, digest},
        {u"terms"_s, dictionary.terms.text()},
        {u"term ends"_s, dictionary.terms.ends()},
        {u"counts"_s, bytesOf(dictionary.counts)},
        {u"words"_s, dictionary.words.text()},
        {u"word ends"_s, dictionary.words.ends()},
        {u"stems"_s, bytesOf(dictionary.stems)},
        {u"links"_s, bytesOf(dictionary.links)},
    };
    for (const auto &[name, content] : parts)
        if (const auto done
            = connection.execute(u"INSERT INTO parts VALUES (?, ?)"_s, {name, sealed(content)});
            !done)
            return done;
    return {};
}

Result<> writeLists(Storage::Connection &connection, const QString &table,
                    const std::vector<QByteArray> &lists)
{
    QSqlQuery query(connection.handle());
    if (!query.prepare(u"INSERT INTO %1 VALUES (?, ?)"_s.arg(table)))
        return failure(connection.failed(query.lastError()));
    for (std::size_t i = 0; i < lists.size(); ++i) {
        query.bindValue(0, static_cast<qlonglong>(i));
        query.bindValue(1, sealed(lists[i]));
        if (!query.exec())
            return failure(connection.failed(query.lastError()));
    }
    return {};
}

Result<> writeAll(const QString &path, const QByteArray &digest, const IndexContent &content)
{
    Storage::Connection connection(addressOf(path));
    if (const auto opened = connection.open(); !opened)
        return opened;
    // Nobody else knows this file yet, and whoever finds a torn one makes it anew.
    for (const QString &statement : {
             u"PRAGMA journal_mode = OFF"_s,
             u"PRAGMA synchronous = OFF"_s,
             u"CREATE TABLE parts (name TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID"_s,
             u"CREATE TABLE postings (term INTEGER PRIMARY KEY, list BLOB NOT NULL)"_s,
             u"CREATE TABLE lines (document INTEGER PRIMARY KEY, list BLOB NOT NULL)"_s,
             u"BEGIN"_s,
         })
        if (const auto done = connection.execute(statement); !done)
            return done;
    return writeParts(connection, digest, content.dictionary)
        .and_then([&] { return writeLists(connection, u"postings"_s, content.postings); })
        .and_then([&] { return writeLists(connection, u"lines"_s, content.lines); })
        .and_then([&] { return connection.execute(u"COMMIT"_s); });
}

/// QFile::rename() never replaces; std::rename() does so on Linux and macOS in one step.
bool moveOver(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    QFile::remove(to);
    return QFile::rename(from, to);
#else
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}

} // namespace

Result<> IndexFile::write(const QString &path, const QByteArray &digest, const IndexContent &content)
{
    const QFileInfo place(path);
    if (!QDir().mkpath(place.absolutePath()))
        return failure(ErrorKind::LocalFault, Unusable, {}, u"no folder for the index"_s);
    const QString fresh = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".new"_s;
    auto written = writeAll(fresh, digest, content);
    if (written && !moveOver(fresh, path))
        written = failure(ErrorKind::LocalFault, Unusable, {}, u"the index cannot be put in its place"_s);
    if (!written)
        QFile::remove(fresh);
    return written;
}

Lists::Lists(IndexContent content)
    : m_content(std::move(content))
{
}

Lists::Lists(std::unique_ptr<IndexFile> file)
    : m_file(std::move(file))
    , m_recent(CacheBytes)
{
}

const QByteArray &Lists::postings(quint32 term)
{
    if (!m_file)
        return m_content.postings[term];
    if (const QByteArray *recent = m_recent.object(term))
        return *recent;
    auto read = m_file->postings(term);
    if (!read) {
        m_isDamaged = true;
        return m_none;
    }
    auto *kept = new QByteArray(std::move(*read));
    m_recent.insert(term, kept, kept->size() + 64);
    const QByteArray *inCache = m_recent.object(term);
    return inCache ? *inCache : m_none;
}

QByteArray Lists::lines(quint32 document)
{
    if (!m_file)
        return m_content.lines[document];
    auto read = m_file->lines(document);
    m_isDamaged = m_isDamaged || !read;
    return read ? std::move(*read) : QByteArray();
}

} // namespace Faq
