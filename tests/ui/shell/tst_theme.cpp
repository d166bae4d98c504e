// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Every colour of @p theme under its name in the palette.
QHash<QString, QColor> named(const Theme &theme)
{
    QHash<QString, QColor> colors {
        {u"window"_s, theme.window},     {u"base"_s, theme.base},     {u"raised"_s, theme.raised},
        {u"sunken"_s, theme.sunken},     {u"line"_s, theme.line},     {u"outline"_s, theme.outline},
        {u"text"_s, theme.text},         {u"text2"_s, theme.text2},   {u"text3"_s, theme.text3},
        {u"disabled"_s, theme.disabled}, {u"accent"_s, theme.accent}, {u"accentHover"_s, theme.accentHover},
        {u"onAccent"_s, theme.onAccent}, {u"select"_s, theme.select}, {u"selectIdle"_s, theme.selectIdle},
        {u"hover"_s, theme.hover},       {u"mark"_s, theme.mark}};
    using enum Credentials::Severity;
    for (const auto severity : {Expired, Urgent, Warning, Notice, Ok, Unknown}) {
        const QString name {Credentials::wordOf(severity)};
        colors.insert(name, theme.of(severity).mark);
        colors.insert(name + u"Text"_s, theme.of(severity).text);
        colors.insert(name + u"Tint"_s, theme.of(severity).tint);
    }
    return colors;
}

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.2.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

double contrast(const QColor &first, const QColor &second)
{
    const double one = luminance(first) + 0.05;
    const double other = luminance(second) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

/// The pairs of the look's section 1: words need 4.5, marks and edges 3.
QList<std::tuple<QString, QString, double>> pairs()
{
    QList<std::tuple<QString, QString, double>> pairs;
    const auto add = [&pairs](const QStringList &fronts, const QStringList &grounds, double needs) {
        for (const QString &front : fronts)
            for (const QString &ground : grounds)
                pairs.emplaceBack(front, ground, needs);
    };
    add({u"text"_s, u"text2"_s, u"text3"_s, u"accent"_s},
        {u"base"_s, u"window"_s, u"raised"_s, u"sunken"_s, u"select"_s, u"selectIdle"_s, u"hover"_s}, 4.5);
    add({u"onAccent"_s}, {u"accent"_s, u"accentHover"_s}, 4.5);
    add({u"text"_s}, {u"mark"_s}, 4.5);
    add({u"onAccent"_s}, {u"expired"_s}, 4.5);
    add({u"outline"_s}, {u"base"_s, u"window"_s, u"raised"_s}, 3);
    for (const QString &name :
         {u"expired"_s, u"urgent"_s, u"warning"_s, u"notice"_s, u"ok"_s, u"unknown"_s}) {
        add({name}, {u"base"_s, u"select"_s, name + u"Tint"_s}, 3);
        add({name + u"Text"_s}, {u"base"_s, u"window"_s, u"select"_s, name + u"Tint"_s}, 4.5);
        add({u"text"_s, u"text2"_s}, {name + u"Tint"_s}, 4.5);
    }
    return pairs;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void holdsThePalette_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void holdsThePalette()
    {
        QFETCH(const bool, isDark);
        QFile file(QFINDTESTDATA("palette.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll())
                                         .object()
                                         .value(isDark ? "dark"_L1 : "light"_L1)
                                         .toObject();
        const auto colors = named(isDark ? Theme::dark() : Theme::light());

        QCOMPARE(colors.size(), expected.size());
        for (auto entry = expected.begin(); entry != expected.end(); ++entry)
            QCOMPARE(colors.value(entry.key()).name().toUpper(), entry.value().toString());
    }

    void everyPairCanBeRead_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("needs");
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            const auto colors = named(theme);
            for (const auto &[front, ground, needs] : pairs())
                QTest::addRow("%s, %s on %s", theme.isDark ? "dark" : "light", qPrintable(front),
                              qPrintable(ground))
                    << colors.value(front) << colors.value(ground) << needs;
        }
    }

    void everyPairCanBeRead()
    {
        QFETCH(const QColor, front);
        QFETCH(const QColor, ground);
        QFETCH(const double, needs);

        QVERIFY(front.isValid() && ground.isValid());
        QVERIFY2(contrast(front, ground) >= needs, qPrintable(QString::number(contrast(front, ground))));
    }

    void isFoundAgainByThePaletteOfTheApplication()
    {
        QGuiApplication::setPalette(Theme::dark().palette());
        QVERIFY(Theme::current().isDark);
        QGuiApplication::setPalette(Theme::light().palette());
        QVERIFY(!Theme::current().isDark);
    }

    void anIdlePaneSelectsInItsOwnColour()
    {
        const Theme theme = Theme::light();
        const QPalette palette = theme.palette();
        QCOMPARE(palette.color(QPalette::Active, QPalette::Highlight), theme.select);
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), theme.selectIdle);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.disabled);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
