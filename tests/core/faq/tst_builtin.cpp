// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/markdown.h"
#include "core/faq/search.h"
#include "core/faq/section.h"
#include "tests/core/faq/packfixtures.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>

using namespace Faq;
using namespace Qt::StringLiterals;

namespace {

/// Words of the other side of the strait, each with what people in Taiwan may rightly write around it.
const QStringList MainlandWords {
    u"證書(?!照)"_s,
    u"令牌"_s,
    u"設備"_s,
    u"服務器"_s,
    u"文件夾"_s,
    u"配置文件"_s,
    u"導出"_s,
    u"導入"_s,
    u"界面"_s,
    u"信息"_s,
    u"(?<!租)用戶(?!端)"_s,
    u"賬號"_s,
    u"賬戶"_s,
    u"登錄"_s,
    u"默認"_s,
    u"網絡"_s,
    u"軟件"_s,
    u"應用程序"_s,
    u"程序"_s,
    u"數據(?!機)"_s,
    u"保存"_s,
    u"搜索"_s,
    u"屏幕"_s,
    u"激活"_s,
    u"注冊"_s,
    u"擦除"_s,
    u"打印"_s,
    u"視頻"_s,
    u"鏈接"_s,
    u"點擊"_s,
    u"鼠標"_s,
    u"文檔"_s,
    u"硬盤"_s,
    u"內存"_s,
    u"優化"_s,
    u"兼容"_s,
    u"反饋"_s,
    u"菜單"_s,
    u"圖標"_s,
    u"復制"_s,
    u"粘貼"_s,
    u"重置密碼"_s,
    u"口令"_s,
    u"託管式"_s,
    u"推送"_s,
    u"翻牆"_s,
    u"安裝包"_s,
    u"受管.Apple"_s,
};
const QRegularExpression Mainland(MainlandWords.join(u'|'));

/// Other words, rightly written elsewhere, for what the articles call by one name; the name stands behind each.
const QStringList OtherTerms {
    u"釋放"_s, // 釋出
    u"(?<!API )角色"_s, // 職務, as Apple School Manager says; 角色 is Jamf Pro's
    u"私鑰|私有金鑰"_s, // 私密金鑰
    u"公鑰|公用金鑰"_s, // 公開金鑰
    u"略過碼"_s, // 略過代碼
    u"憑證機構|憑證授權中心"_s, // 憑證授權單位
    u"(?<!（)(Site|People|Content|Device Enrollment) Manager"_s, // 機構經理, 成員經理, 內容經理, 裝置註冊經理
    u"身分提供者"_s, // 身分識別提供者
    u"雙重驗證|雙因素驗證"_s, // 雙重認證
    u"台灣"_s, // 臺灣
    u"(?<!未)受管理的? ?App|受管理的遺失模式"_s, // 管理式 App, 管理式遺失模式
    u"學生資訊系統"_s, // 學籍系統
    u"暫時期"_s, // 試用期
    u"主控台"_s, // 校園管家
    u"\\((ASM|ABM|APNs|ADE|VPP|MFA|CSR|DDM)\\)"_s, // full-width brackets
};
const QRegularExpression OtherTerm(OtherTerms.join(u'|'));
/// Where Jamf Pro's own roles are meant throughout.
const QSet<QString> AboutApiRoles {u"enr-12"_s, u"aid-6"_s, u"aid-14"_s};
const QRegularExpression Han(u"\\p{Han}"_s);

QString wordsOf(const Article &article)
{
    return (QStringList {article.title, article.summary, article.against, article.corrected} + article.tags)
               .join(u'\n')
        + u'\n' + plainText(parseMarkdown(article.body));
}

void eachLink(const Blocks &blocks, const std::function<void(const QString &)> &visit)
{
    const auto eachOf = [&visit](const Spans &spans) {
        for (const Span &span : spans)
            if (!span.link.isEmpty())
                visit(span.link);
    };
    for (const Block &block : blocks) {
        eachOf(block.spans);
        for (const QList<Spans> &row : block.rows)
            for (const Spans &cell : row)
                eachOf(cell);
        eachLink(block.children, visit);
    }
}

QString nameOf(const Article &article)
{
    return code(article.language) + u'/' + article.id;
}

} // namespace

/// What the articles that come with the program keep to.
class TestBuiltIn final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        m_pack = builtInPack();
        qInfo() << timer.elapsed() << "ms for" << m_pack.articles.size() << "articles";
    }

    void isReadWithoutARemark()
    {
        QCOMPARE(Fixtures::said(m_pack.findings), QStringList());
        QCOMPARE(m_pack.name, QString());
    }

    void hasTheSameArticlesInBothLanguages()
    {
        QMap<QString, QList<const Article *>> byId;
        for (const Article &article : m_pack.articles)
            byId[article.id].append(&article);
        QVERIFY(byId.size() >= 60);
        for (const auto &pair : std::as_const(byId)) {
            QVERIFY2(pair.size() == 2, qPrintable(nameOf(*pair.first())));
            QVERIFY(pair.at(0)->language != pair.at(1)->language);
            QCOMPARE(pair.at(0)->section, pair.at(1)->section);
            QCOMPARE(pair.at(0)->important, pair.at(1)->important);
            QCOMPARE(pair.at(0)->kinds, pair.at(1)->kinds);
            QCOMPARE(pair.at(0)->checked, pair.at(1)->checked);
            QCOMPARE(pair.at(0)->corrected.isEmpty(), pair.at(1)->corrected.isEmpty());
            QCOMPARE(pair.at(0)->sources, pair.at(1)->sources);
        }
    }

    void saysEverythingInItsFrontMatter()
    {
        for (const Article &article : m_pack.articles) {
            const QByteArray shown = nameOf(article).toUtf8();
            const char *const name = shown.constData();
            const bool isChinese = article.language == Language::TraditionalChinese;
            QVERIFY2(!article.title.isEmpty() && article.title.size() <= (isChinese ? 60 : 110), name);
            QVERIFY2(!article.summary.isEmpty() && article.summary.size() <= (isChinese ? 45 : 110), name);
            QVERIFY2(article.summary != article.title, name);
            QVERIFY2(article.tags.size() >= 3 && article.tags.size() <= 6, name);
            QVERIFY2(article.asked.size() >= 4 && article.asked.size() <= 20, name);
            QVERIFY2(article.checked.isValid() && !article.against.isEmpty(), name);
            for (const QString &source : article.sources)
                QVERIFY2(linkOf(source).kind == Link::Kind::Web, name);
        }
    }

    /// Quotation marks around a whole field are YAML's and were to be taken off.
    void quotesNoWholeField()
    {
        for (const Article &article : m_pack.articles)
            for (const QString &text : {article.title, article.summary})
                QVERIFY2(!(text.startsWith(u'"') && text.endsWith(u'"')),
                         qPrintable(nameOf(article) + u' ' + text));
    }

    void standsInItsSection()
    {
        static const QMap<QString, QString> sectionOf {
            {u"acc"_s, u"accounts"_s}, {u"enr"_s, u"enrolment"_s}, {u"app"_s, u"apps"_s},
            {u"dev"_s, u"devices"_s},  {u"id"_s, u"identity"_s},   {u"net"_s, u"network"_s},
            {u"rep"_s, u"repair"_s},   {u"aid"_s, u"firstaid"_s},
        };
        for (const Article &article : m_pack.articles)
            QCOMPARE(article.section, sectionOf.value(article.id.section(u'-', 0, 0)));
        const QList<Section> sections = builtInSections();
        QCOMPARE(sections.size(), sectionOf.size());
        for (const Section &section : sections) {
            QVERIFY(sectionOf.values().contains(section.id));
            QVERIFY(!section.english.isEmpty() && section.chinese.contains(Han));
        }
    }

    void linksLeadSomewhere()
    {
        const QSet<QString> ids = allIds();
        for (const Article &article : m_pack.articles) {
            int articles = 0;
            eachLink(parseMarkdown(article.body), [&](const QString &target) {
                const Link link = linkOf(target);
                QVERIFY2(link.kind != Link::Kind::Refused, qPrintable(nameOf(article) + u' ' + target));
                if (link.kind == Link::Kind::Article) {
                    ++articles;
                    QVERIFY2(ids.contains(link.target), qPrintable(nameOf(article) + u' ' + target));
                    QVERIFY2(link.target != article.id, qPrintable(nameOf(article) + u" links itself"_s));
                }
            });
            QVERIFY2(articles > 0, qPrintable(nameOf(article)));
        }
    }

    void showsNoMarks()
    {
        for (const Article &article : m_pack.articles) {
            const QString text = plainText(parseMarkdown(article.body));
            QVERIFY2(!text.contains(u"**"_s) && !text.contains(u"]("_s) && !text.contains(u"[!"_s),
                     qPrintable(nameOf(article)));
        }
    }

    void isWrittenInItsLanguage()
    {
        for (const Article &article : m_pack.articles) {
            const QString text = wordsOf(article);
            const qsizetype han = text.count(Han);
            if (article.language == Language::TraditionalChinese) {
                QVERIFY2(article.title.contains(Han) && article.summary.contains(Han),
                         qPrintable(nameOf(article)));
                QVERIFY2(han > 200, qPrintable(nameOf(article)));
            } else {
                QVERIFY2(!article.title.contains(Han) && han < 30, qPrintable(nameOf(article)));
            }
        }
    }

    void speaksTheLanguageOfTaiwan()
    {
        for (const Article &article : m_pack.articles) {
            if (article.language != Language::TraditionalChinese)
                continue;
            const auto match = Mainland.match(wordsOf(article));
            QVERIFY2(!match.hasMatch(), qPrintable(nameOf(article) + u' ' + match.captured()));
        }
        for (const Term &term : m_pack.glossary) {
            const auto match
                = Mainland.match(term.chinese + u' ' + term.explainedInChinese + u' ' + term.also.join(u' '));
            QVERIFY2(!match.hasMatch(), qPrintable(term.id + u' ' + match.captured()));
        }
    }

    void callsEachThingByOneName()
    {
        for (const Article &article : m_pack.articles) {
            if (article.language == Language::English)
                continue;
            QString text = wordsOf(article);
            if (AboutApiRoles.contains(article.id))
                text.remove(u"角色"_s);
            const auto match = OtherTerm.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(nameOf(article) + u' ' + match.captured()));
        }
        for (const Term &term : m_pack.glossary) {
            const auto match = OtherTerm.match(term.chinese + u' ' + term.explainedInChinese);
            QVERIFY2(!match.hasMatch(), qPrintable(term.id + u' ' + match.captured()));
        }
    }

    void explainsItsTermsInBothLanguages()
    {
        QVERIFY(m_pack.glossary.size() >= 120);
        QSet<QString> seen;
        const QSet<QString> ids = allIds();
        for (const Term &term : m_pack.glossary) {
            const QByteArray id = term.id.toUtf8();
            QVERIFY2(!term.id.isEmpty() && !seen.contains(term.id), id.constData());
            seen.insert(term.id);
            QVERIFY2(!term.english.isEmpty() && !term.chinese.isEmpty(), id.constData());
            QVERIFY2(!term.explainedInEnglish.isEmpty() && !term.explainedInEnglish.contains(Han),
                     id.constData());
            QVERIFY2(term.explainedInChinese.contains(Han), id.constData());
            QVERIFY2(term.article.isEmpty() || ids.contains(term.article), id.constData());
        }
    }

    void showsNoWordOfAnotherRegionAsUnderstood()
    {
        const auto index = Index::open(u":memory:"_s, m_pack.articles, m_pack.vocabulary);
        QVERIFY(index);
        static const QRegularExpression simplified(u"[证书设备网络账录档户访应务认锁远码删]"_s);
        for (const QStringList &group : m_pack.vocabulary.groups) {
            for (const Understood &understood : (*index)->search({group.first()}).understood) {
                const QString words = understood.as.join(u' ');
                QVERIFY2(!Mainland.match(words).hasMatch() && !simplified.match(words).hasMatch(),
                         qPrintable(group.first() + u" = "_s + words));
            }
        }
    }

    void noPhraseIsInTwoGroups()
    {
        QVERIFY(m_pack.vocabulary.groups.size() > 50);
        QVERIFY(m_pack.vocabulary.stopWords.size() > 20);
        QSet<QString> seen;
        for (const QStringList &group : m_pack.vocabulary.groups) {
            QSet<QString> own;
            for (const QString &phrase : group)
                own.insert(phrase.toCaseFolded());
            for (const QString &phrase : std::as_const(own)) {
                QVERIFY2(!seen.contains(phrase), qPrintable(phrase));
                seen.insert(phrase);
            }
        }
    }

private:
    [[nodiscard]] QSet<QString> allIds() const
    {
        QSet<QString> ids;
        for (const Article &article : m_pack.articles)
            ids.insert(article.id);
        return ids;
    }

    Pack m_pack;
};

QTEST_APPLESS_MAIN(TestBuiltIn)
#include "tst_builtin.moc"
