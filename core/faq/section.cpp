// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/section.h"

#include "core/faq/codes.h"
#include "core/faq/yaml.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Faq {

Result<QList<Section>> readSections(const QByteArray &yaml)
{
    const auto parsed = parseYaml(yaml);
    if (!parsed)
        return failure(parsed.error());
    const Yaml *const list = parsed->find(u"sections");
    if (!list || list->kind != Yaml::Kind::List)
        return failure(ErrorKind::Malformed, Codes::MissingList, {QString(), u"sections"_s});
    QList<Section> sections;
    for (const Yaml &item : list->items)
        if (Section section {item.textOf(u"id"), item.textOf(u"en"), item.textOf(u"zh_TW")};
            !section.id.isEmpty())
            sections.append(std::move(section));
    return sections;
}

QList<Section> builtInSections()
{
    QFile file(u":/faq/sections.yaml"_s);
    return file.open(QIODevice::ReadOnly) ? readSections(file.readAll()).value_or(QList<Section>())
                                          : QList<Section>();
}

} // namespace Faq
