// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/yaml.h"

#include "core/faq/codes.h"

#include <algorithm>
#include <optional>
#include <sstream>
#include <vector>

// Qt's keywords are macros; the library has a function of such a name.
#undef emit
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

QString lineOf(const YAML::Mark &mark)
{
    return QString::number(std::max(0, mark.line) + 1);
}

/// Thrown through the library to stop it; never leaves parseYaml().
struct Refusal
{
    Error error;
};

[[noreturn]] void refuse(QLatin1StringView code, QStringList about)
{
    throw Refusal {{ErrorKind::Refused, code, std::move(about)}};
}

/// Builds values from what the parser meets, so that a bound stops it before the library has made a tree of its own.
class Builder final : public YAML::EventHandler
{
public:
    [[nodiscard]] Yaml take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { put({}); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        refuse(Codes::YamlAlias, {QString(), lineOf(mark)});
    }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &value) override
    {
        put({.kind = Yaml::Kind::Text, .text = QString::fromStdString(value)});
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(mark, Yaml::Kind::List);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        open(mark, Yaml::Kind::Map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame
    {
        Yaml value;
        std::optional<QString> key {}; ///< of a map: the one whose value comes next
    };

    void open(const YAML::Mark &mark, Yaml::Kind kind)
    {
        if (m_open.size() >= std::size_t(YamlLimits::Depth))
            refuse(Codes::YamlTooDeep, {QString(), lineOf(mark), QString::number(YamlLimits::Depth)});
        m_open.push_back({{.kind = kind}});
    }

    void close()
    {
        Yaml value = std::move(m_open.back().value);
        m_open.pop_back();
        put(std::move(value));
    }

    void put(Yaml value)
    {
        if (++m_count > YamlLimits::Values)
            refuse(Codes::YamlTooLarge, {QString(), QString::number(YamlLimits::Bytes)});
        if (m_open.empty()) {
            m_root = std::move(value);
            return;
        }
        Frame &frame = m_open.back();
        if (frame.value.kind == Yaml::Kind::List)
            frame.value.items.append(std::move(value));
        else if (!frame.key)
            frame.key = value.text;
        else
            frame.value.members.append({*std::exchange(frame.key, {}), std::move(value)});
    }

    Yaml m_root;
    std::vector<Frame> m_open;
    int m_count = 0;
};

/// Brackets open at a time. The library keeps every one of a line before it hands over the first, so this is looked at
/// before. Quotes are not understood; a line that begins a new key begins the count anew.
int bracketDepth(const QByteArray &text)
{
    int depth = 0;
    int deepest = 0;
    char before = '\n';
    for (const char character : text) {
        if (character == '[' || character == '{')
            deepest = std::max(deepest, ++depth);
        else if (character == ']' || character == '}')
            depth = std::max(0, depth - 1);
        else if (before == '\n' && character != ' ' && character != '\n' && character != '\r')
            depth = 0;
        before = character;
    }
    return deepest;
}

} // namespace

const Yaml *Yaml::find(QStringView name) const
{
    const auto found
        = std::ranges::find_if(members, [name](const auto &member) { return member.first == name; });
    return found == members.end() ? nullptr : &found->second;
}

QString Yaml::textOf(QStringView name) const
{
    const Yaml *const value = find(name);
    return value ? value->text.trimmed() : QString();
}

QStringList Yaml::texts() const
{
    QStringList found;
    if (kind == Kind::Text)
        found.append(text.trimmed());
    for (const Yaml &item : items)
        found.append(item.text.trimmed());
    found.removeAll(QString());
    return found;
}

Result<Yaml> parseYaml(const QByteArray &utf8)
{
    if (utf8.size() > YamlLimits::Bytes)
        return failure(ErrorKind::Refused, Codes::YamlTooLarge,
                       {QString(), QString::number(YamlLimits::Bytes)});
    if (bracketDepth(utf8) > YamlLimits::Depth)
        return failure(ErrorKind::Refused, Codes::YamlTooDeep,
                       {QString(), u"1"_s, QString::number(YamlLimits::Depth)});
    try {
        std::istringstream stream(utf8.toStdString());
        YAML::Parser parser(stream);
        Builder builder;
        parser.HandleNextDocument(builder);
        return builder.take();
    } catch (const Refusal &refusal) {
        return failure(refusal.error);
    } catch (const YAML::Exception &exception) {
        return failure(ErrorKind::Malformed, Codes::InvalidYaml,
                       {QString(), lineOf(exception.mark), QString::fromStdString(exception.msg)});
    } catch (const std::exception &exception) { // the library's own slips, such as std::out_of_range
        return failure(ErrorKind::Malformed, Codes::InvalidYaml,
                       {QString(), u"1"_s, QString::fromLocal8Bit(exception.what())});
    }
}

} // namespace Faq
