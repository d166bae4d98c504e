// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/filenames.h"
#include "core/faq/markdown.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype LongestTarget = 2000;

Link articleOrRefused(const QString &path)
{
    QString id = QUrl::fromPercentEncoding(path.toUtf8()).section(u'#', 0, 0);
    if (id.startsWith("./"_L1))
        id.remove(0, 2);
    if (isMarkdown(id))
        id = baseOf(id).isEmpty() ? QString() : id.first(id.lastIndexOf(u'.'));
    return isUsableId(id) ? Link {Link::Kind::Article, id} : Link();
}

Link webOrRefused(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const bool isSite = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isSite ? Link {Link::Kind::Web, target} : Link();
}

bool isPlain(QStringView target)
{
    return target.size() <= LongestTarget && std::ranges::none_of(target, [](QChar character) {
               return character.isSpace() || character < u' ';
           });
}

} // namespace

bool namesUser(const QString &target)
{
    const QUrl url(target.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && url.isValid() && !url.userInfo().isEmpty();
}

Link linkOf(const QString &target)
{
    const QString plain = target.trimmed();
    if (plain.isEmpty() || !isPlain(plain))
        return {};
    if (plain.startsWith("https://"_L1, Qt::CaseInsensitive)
        || plain.startsWith("http://"_L1, Qt::CaseInsensitive))
        return webOrRefused(plain);
    if (plain.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        return plain.contains(u'@') ? Link {Link::Kind::Web, plain} : Link();
    if (plain.startsWith("caretaker:faq/"_L1, Qt::CaseInsensitive))
        return articleOrRefused(plain.sliced(14));
    return articleOrRefused(plain); // a scheme's colon, a folder's slash and a query are in no id
}

} // namespace Faq
