// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/search.h"

#include <QTest>

/// A handful of articles that tests of the search know by heart.
namespace Fixtures {

[[nodiscard]] inline Faq::Article written(const QString &id, Faq::Language language, const QString &title,
                                          const QString &body, const QStringList &tags = {},
                                          const QStringList &asked = {})
{
    Faq::Article article;
    article.id = id;
    article.language = language;
    article.title = title;
    article.section = QStringLiteral("accounts");
    article.tags = tags;
    article.asked = asked;
    article.body = body;
    return article;
}

[[nodiscard]] inline Faq::Articles fewArticles()
{
    using namespace Qt::StringLiterals;
    constexpr auto English = Faq::Language::English;
    constexpr auto Chinese = Faq::Language::TraditionalChinese;
    return {
        written(u"acc-1"_s, English, u"Renew the push certificate"_s,
                u"The push certificate lets devices listen. Sign in with the same account every year."_s,
                {u"APNs"_s}, {u"what if the push certificate has expired"_s}),
        written(u"acc-1"_s, Chinese, u"更新推播憑證"_s, u"推播憑證讓裝置聽得到指令。每年用同一個帳號登入。"_s,
                {u"APNs"_s}, {u"推播憑證過期會怎樣"_s}),
        written(u"acc-2"_s, English, u"Activation Lock on a returned iPad"_s,
                u"Enter the bypass code, or turn the lock off in the console. The password is not needed."_s,
                {u"Find My"_s}),
        written(u"acc-2"_s, Chinese, u"繳回的 iPad 有啟用鎖定"_s,
                u"輸入略過碼，或在主控台關閉鎖定。不需要密碼。"_s, {u"尋找"_s}),
        written(
            u"acc-3"_s, English, u"A pupil forgot the password"_s,
            u"Teachers reset it in Apple School Manager. The certificate of the server is no part of this."_s),
        written(u"acc-3"_s, Chinese, u"學生忘記密碼"_s,
                u"老師可以在 Apple 校務管理重設。學生用臨時密碼登入，再換成自己的。"_s),
        written(u"acc-4"_s, English, u"Set the clock of the firewall"_s,
                u"A wrong clock breaks the handshake. Synchronise it every night."_s),
        written(u"acc-4"_s, Chinese, u"防火牆的時鐘"_s, u"時鐘不準，交握就會失敗。每天晚上校時。"_s),
        written(u"acc-5"_s, Chinese, u"無線基地台漫遊"_s, u"漫遊要先向區網中心申請，裡面填學校代碼。"_s),
        written(u"acc-6"_s, English, u"Replace a broken charging trolley"_s,
                u"Trolleys with a damaged socket go back to the supplier."_s),
    };
}

[[nodiscard]] inline Faq::Vocabulary fewWords()
{
    using namespace Qt::StringLiterals;
    return {{{u"push certificate"_s, u"push cert"_s, u"APNs"_s, u"推播憑證"_s},
             {u"expired"_s, u"lapse"_s, u"過期"_s, u"到期"_s},
             {u"pupil"_s, u"student"_s, u"學生"_s},
             {u"password"_s, u"密碼"_s},
             {u"reset"_s, u"重設"_s},
             {u"Activation Lock"_s, u"啟用鎖定"_s, u"激活锁"_s},
             {u"firewall"_s, u"防火牆"_s},
             {u"charging trolley"_s, u"充電車"_s}},
            {u"the"_s, u"what"_s, u"is"_s, u"how"_s, u"do"_s, u"i"_s, u"怎麼辦"_s, u"的"_s, u"如何"_s}};
}

[[nodiscard]] inline std::unique_ptr<Faq::Index> fewIndex(const QString &file = QStringLiteral(":memory:"))
{
    auto index = Faq::Index::open(file, fewArticles(), fewWords());
    return index ? std::move(*index) : nullptr;
}

[[nodiscard]] inline QStringList idsOf(const QList<Faq::Hit> &hits)
{
    QStringList ids;
    for (const Faq::Hit &hit : hits)
        ids.append(hit.id);
    return ids;
}

/// What the ranges of a text hold.
[[nodiscard]] inline QStringList partsOf(const QString &text, const QList<Faq::Range> &ranges)
{
    QStringList parts;
    for (const Faq::Range &range : ranges)
        parts.append(text.mid(range.start, range.length));
    return parts;
}

} // namespace Fixtures
