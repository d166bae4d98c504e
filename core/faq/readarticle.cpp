// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/bodycheck.h"
#include "core/faq/codes.h"
#include "core/faq/filecontent.h"
#include "core/faq/filenames.h"
#include "core/faq/findings.h"
#include "core/faq/frontmatter.h"
#include "core/faq/kindnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype LongestText = 500; ///< of a title, a tag, a source
constexpr qsizetype LongestProse = 4000; ///< of a summary, of what was corrected
constexpr qsizetype MostInList = 100;
constexpr qsizetype LongestNamed = 200; ///< of a value in a finding

constexpr std::array KnownFields {
    "id"_L1,        "title"_L1,     "summary"_L1, "section"_L1,  "category"_L1,
    "important"_L1, "tags"_L1,      "asked"_L1,   "kinds"_L1,    "checked"_L1,
    "against"_L1,   "corrected"_L1, "sources"_L1, "language"_L1, "lang"_L1,
};
/// What an article of any pack should say; the others may be left out in silence.
constexpr std::array ExpectedFields {"id"_L1, "title"_L1, "section"_L1, "tags"_L1, "checked"_L1};

/// Reads the fields of one file's front matter and remarks on what is odd about them.
class Fields final
{
public:
    Fields(QString file, Yaml yaml, QList<Finding> &findings)
        : m_file(std::move(file))
        , m_yaml(std::move(yaml))
        , m_findings(findings)
    {
    }

    [[nodiscard]] bool has(QStringView name) const { return m_yaml.find(name) != nullptr; }

    [[nodiscard]] QString text(QLatin1StringView name, qsizetype longest = LongestText)
    {
        const QString whole = m_yaml.textOf(QString(name)).simplified();
        if (whole.size() <= longest)
            return whole;
        note(m_findings, Codes::FieldCut, {m_file, name, QString::number(longest)});
        return whole.left(longest);
    }

    /// A list, or words with commas between them.
    [[nodiscard]] QStringList list(QLatin1StringView name)
    {
        const Yaml *const value = m_yaml.find(QString(name));
        if (!value)
            return {};
        QStringList all = value->kind == Yaml::Kind::Text ? wordsOf(value->text) : value->texts();
        const bool isCut = all.size() > MostInList
            || std::ranges::any_of(all, [](const QString &item) { return item.size() > LongestText; });
        if (isCut)
            note(m_findings, Codes::FieldCut, {m_file, name, QString::number(MostInList)});
        all = all.first(std::min(all.size(), MostInList));
        for (QString &item : all)
            item = item.left(LongestText).simplified();
        all.removeDuplicates();
        return all;
    }

    [[nodiscard]] bool flag(QLatin1StringView name)
    {
        const QString word = text(name).toLower();
        if (word == "true"_L1 || word == "yes"_L1 || word == "on"_L1)
            return true;
        if (!word.isEmpty() && word != "false"_L1 && word != "no"_L1 && word != "off"_L1)
            invalid(name, word);
        return false;
    }

    [[nodiscard]] QDate month(QLatin1StringView name)
    {
        const QString word = text(name);
        QDate date = QDate::fromString(word.left(7), u"yyyy-MM"_s);
        const bool isWhole = word.size() == 7 || QDate::fromString(word, u"yyyy-MM-dd"_s).isValid();
        if (!isWhole)
            date = {};
        if (!date.isValid() && !word.isEmpty())
            invalid(name, word);
        return date;
    }

    void invalid(QLatin1StringView name, const QString &value)
    {
        note(m_findings, Codes::InvalidField, {m_file, name, value.left(LongestNamed)});
    }

    void remarkOnNames()
    {
        QStringList missing;
        for (const QLatin1StringView name : ExpectedFields)
            if (!has(QString(name)) && !(name == "section"_L1 && has(u"category"_s)))
                missing.append(name);
        if (!missing.isEmpty())
            note(m_findings, Codes::MissingFields, {m_file, missing.join(u", "_s)});
        qsizetype unknown = 0;
        for (const auto &[name, value] : m_yaml.members) {
            const bool isKnown
                = std::ranges::any_of(KnownFields, [&name](auto known) { return name == known; });
            if (!isKnown && ++unknown <= MostFindingsOfOneSort)
                note(m_findings, Codes::UnknownField, {m_file, name.left(LongestNamed)});
        }
    }

private:
    [[nodiscard]] static QStringList wordsOf(const QString &text)
    {
        QStringList words;
        for (QString word : QString(text).replace(u'，', u',').replace(u'、', u',').split(u','))
            if (word = word.trimmed(); !word.isEmpty())
                words.append(word);
        return words;
    }

    QString m_file;
    Yaml m_yaml;
    QList<Finding> &m_findings;
};

/// The fields as far as they can be read. A file without them, or one that only begins with a rule, is all body.
Yaml fieldsOf(const QString &file, FrontMatter &parts, const QString &text, QList<Finding> &findings)
{
    Yaml fields;
    if (parts.yaml) {
        const auto parsed = parseYaml(parts.yaml->toUtf8());
        fields = parsed ? *parsed : salvage(*parts.yaml);
        if (!parsed) {
            Error error = parsed.error();
            if (error.about.size()
                > 1) // counted from the file's first line, not from the first one of the YAML
                error.about[1] = QString::number(error.about.at(1).toInt()
                                                 + text.first(text.indexOf(*parts.yaml)).count(u'\n'));
            report(findings, file, error, Finding::Weight::Note);
            return fields;
        }
    }
    if (fields.kind == Yaml::Kind::Map)
        return fields;
    note(findings, Codes::NoFrontMatter, {file});
    if (parts.yaml && fields.kind != Yaml::Kind::Nothing)
        parts.body = text;
    parts.yaml.reset();
    return {};
}

QStringList knownKinds(const QString &file, const QStringList &names, QList<Finding> &findings)
{
    QStringList known;
    for (const QString &name : names) {
        if (std::ranges::find(KindNames, name) != KindNames.end())
            known.append(name);
        else
            note(findings, Codes::UnknownKind, {file, name.left(LongestNamed)});
    }
    return known;
}

/// The language that it says, else that of its folder, else that of its words.
Language languageOf(const QString &file, Fields &fields, const Article &article)
{
    const QString said = fields.has(u"language") ? fields.text("language"_L1) : fields.text("lang"_L1);
    if (const auto language = languageOfCode(said))
        return *language;
    if (const auto language = languageOfPath(file))
        return *language;
    return languageOfText(QString(article.title + u' ' + article.body));
}

/// The id that it says, else its file's name.
QString idOf(const QString &file, Fields &fields)
{
    const QString said = fields.text("id"_L1);
    if (isUsableId(said))
        return said;
    if (!said.isEmpty())
        fields.invalid("id"_L1, said);
    const QString base = baseOf(file);
    return isUsableId(base) ? base : QString();
}

} // namespace

std::optional<Article> readArticle(const QString &file, const QByteArray &content, QList<Finding> &findings)
{
    const auto text = textOf(content);
    if (!text) {
        report(findings, file, text.error(), Finding::Weight::Fault);
        return {};
    }
    FrontMatter parts = splitFrontMatter(*text);
    Fields fields(file, fieldsOf(file, parts, *text, findings), findings);
    const Blocks blocks = parseMarkdown(parts.body);

    Article article {.id = idOf(file, fields)};
    article.title = fields.text("title"_L1);
    if (article.title.isEmpty())
        article.title = firstHeading(blocks).left(LongestText);
    if (article.title.isEmpty() && fields.has(u"id"))
        article.title = article.id;
    if (article.id.isEmpty() || article.title.isEmpty()) {
        fault(findings, Codes::NeitherIdNorTitle, {file});
        return {};
    }
    article.summary = fields.text("summary"_L1, LongestProse);
    article.section = fields.has(u"section") ? fields.text("section"_L1) : fields.text("category"_L1);
    article.important = fields.flag("important"_L1);
    article.tags = fields.list("tags"_L1);
    article.asked = fields.list("asked"_L1);
    article.kinds = knownKinds(file, fields.list("kinds"_L1), findings);
    article.checked = fields.month("checked"_L1);
    article.against = fields.text("against"_L1, LongestProse);
    article.corrected = fields.text("corrected"_L1, LongestProse);
    article.sources = fields.list("sources"_L1);
    article.body = parts.body;
    article.language = languageOf(file, fields, article);

    if (parts.yaml)
        fields.remarkOnNames();
    if (article.body.trimmed().isEmpty())
        note(findings, Codes::EmptyArticle, {file});
    checkBody(file, blocks, findings);
    return article;
}

} // namespace Faq
