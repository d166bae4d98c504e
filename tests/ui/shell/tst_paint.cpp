// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paint.h"
#include "ui/shell/tabularline.h"
#include "ui/shell/type.h"

#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using enum Credentials::Severity;

namespace {

constexpr std::array Severities {Expired, Urgent, Warning, Notice, Ok, Unknown};

QImage painted(Credentials::Severity severity, const Theme &theme, int size)
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(theme.base);
    QPainter painter(&image);
    Paint::severityMark(painter, image.rect(), severity, theme, theme.base);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// How much of the picture is clearly another grey.
double difference(const QImage &one, const QImage &other)
{
    int others = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            others += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 64 ? 1 : 0;
    return double(others) / (one.width() * one.height());
}

/// How much of the picture is ink: bad is full, calm is a line.
double ink(const QImage &image, const QColor &ground)
{
    return difference(image, [&] {
        QImage empty(image.size(), QImage::Format_RGB32);
        empty.fill(ground);
        return empty.convertToFormat(QImage::Format_Grayscale8);
    }());
}

} // namespace

class TestPaint final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        Type::setTextSize(100);
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void severitiesDifferInGreyscale_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<int>("size");
        for (const bool isDark : {false, true})
            for (const int size : {12, 14, 16, 18, 24})
                QTest::addRow("%s, %d", isDark ? "dark" : "light", size) << isDark << size;
    }

    void severitiesDifferInGreyscale()
    {
        QFETCH(const bool, isDark);
        QFETCH(const int, size);
        const Theme theme = isDark ? Theme::dark() : Theme::light();

        for (const auto one : Severities)
            for (const auto other : Severities)
                if (one < other) {
                    const double part = difference(painted(one, theme, size), painted(other, theme, size));
                    QVERIFY2(part > 0.05,
                             qPrintable(u"%1 and %2: %3"_s.arg(int(one)).arg(int(other)).arg(part)));
                }
    }

    void whatIsBadIsHeavierThanWhatIsCalm()
    {
        const Theme theme = Theme::light();
        for (const auto bad : {Expired, Urgent, Warning})
            for (const auto calm : {Notice, Ok, Unknown})
                QVERIFY(ink(painted(bad, theme, 32), theme.base) > ink(painted(calm, theme, 32), theme.base));
    }

    void everyDigitTakesTheSameWidth()
    {
        const QFont font = Type::font(Type::Role::CountdownRow);
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            QCOMPARE(Paint::tabularWidth(font, QString(QChar(digit))), Paint::tabularWidth(font, u"0"_s));
        QCOMPARE(Paint::tabularWidth(font, u"111"_s), Paint::tabularWidth(font, u"888"_s));
        QVERIFY(Paint::tabularWidth(font, u"1,775"_s) > Paint::tabularWidth(font, u"1775"_s));
        QCOMPARE(Paint::tabularWidth(font, {}), 0);
    }

    void keptLinesLookAsPaintedOnes_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"DMQXK7A4LJ"_s, u"iPad (10th generation)"_s, u"14 Feb 2027"_s, u"111 "_s,
                                    u"六年3班 平板 07"_s, u"AV To 1,775"_s, u""_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }

    void keptLinesLookAsPaintedOnes()
    {
        QFETCH(const QString, text);
        const TabularFont font(Type::font(Type::Role::Cell));
        const TabularLine line = font.line(text);
        QVERIFY(std::abs(line.width() - Paint::tabularWidth(font.font(), text)) < 0.6);
        const auto painted = [&font](const std::function<void(QPainter &)> &paint) {
            QImage image(240, 30, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(font.font());
            painter.setPen(Qt::black);
            paint(painter);
            return image;
        };
        const QImage kept = painted([&](QPainter &painter) { line.draw(painter, {4, 20}); });
        const QImage fresh = painted([&](QPainter &painter) { Paint::tabularText(painter, {4, 20}, text); });
        qint64 ink = 0;
        qint64 apart = 0;
        for (int y = 0; y < fresh.height(); ++y) {
            for (int x = 0; x < fresh.width(); ++x) {
                ink += 255 - qGray(fresh.pixel(x, y));
                apart += std::abs(qGray(fresh.pixel(x, y)) - qGray(kept.pixel(x, y)));
            }
        }
        QVERIFY2(apart * 4 <= ink, qPrintable(u"%1 of %2"_s.arg(apart).arg(ink)));
        QCOMPARE(ink > 0, !text.isEmpty());
    }

    void paintsDigitsWhereTheyAreMeasured()
    {
        QImage image(80, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(Type::font(Type::Role::CountdownRow));
        const qreal width = Paint::tabularText(painter, QPointF(2, 24), u"46"_s);
        painter.end();

        QCOMPARE(width, Paint::tabularWidth(Type::font(Type::Role::CountdownRow), u"46"_s));
        const auto isBlank = [&image](int from, int to) {
            for (int x = from; x < to; ++x)
                for (int y = 0; y < image.height(); ++y)
                    if (qGray(image.pixel(x, y)) < 128)
                        return false;
            return true;
        };
        QVERIFY(!isBlank(2, int(width)));
        QVERIFY(isBlank(int(width) + 3, 80));
    }

    void aHairlineFillsWholeDevicePixels_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<int>("expected");
        QTest::newRow("100 %") << 1.0 << 1;
        QTest::newRow("125 %") << 1.25 << 1;
        QTest::newRow("150 %") << 1.5 << 1;
        QTest::newRow("200 %") << 2.0 << 2;
    }

    void aHairlineFillsWholeDevicePixels()
    {
        QFETCH(const qreal, ratio);
        QFETCH(const int, expected);
        for (int y = 0; y < 18; ++y) {
            QImage image(int(20 * ratio), int(20 * ratio), QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            Paint::hairline(painter, QPointF(0, y), QPointF(20, y), Qt::black);
            painter.end();

            int black = 0;
            for (int row = 0; row < image.height(); ++row) {
                const int grey = qGray(image.pixel(image.width() / 2, row));
                QVERIFY(grey == 0 || grey == 255);
                black += grey == 0 ? 1 : 0;
            }
            QCOMPARE(black, expected);
        }
    }

    void everyNamedIconCanBeTintedAtEveryScale()
    {
        QFile names(QFINDTESTDATA("../../../resources/icons/names.txt"));
        QVERIFY(names.open(QIODevice::ReadOnly));
        const QStringList all = QString::fromLatin1(names.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(all.size() > 100);
        for (const QString &name : all)
            for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
                const QImage image = Paint::icon(name, Qt::red, ratio).toImage();
                QCOMPARE(image.width(), qRound(name.section(u'_', -2, -2).toInt() * ratio));
                bool hasInk = false;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor color = image.pixelColor(x, y);
                        hasInk = hasInk || color.alpha() > 100;
                        QVERIFY2(color.alpha() < 100 || color.red() > 250, qPrintable(name));
                    }
                QVERIFY2(hasInk, qPrintable(name));
            }
    }

    void aDisabledButtonIconHasItsOwnColour()
    {
        const QIcon icon = Paint::buttonIcon(u"bookmark_16_filled"_s, Qt::red, Qt::blue);
        const auto colorOf = [&icon](QIcon::Mode mode) {
            const QImage image = icon.pixmap(QSize(16, 16), 1, mode).toImage();
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 16; ++x)
                    if (image.pixelColor(x, y).alpha() > 250)
                        return image.pixelColor(x, y);
            return QColor();
        };
        QCOMPARE(colorOf(QIcon::Normal), QColor(Qt::red));
        QCOMPARE(colorOf(QIcon::Disabled), QColor(Qt::blue));
    }

    void typeFollowsTextSizeAndLanguage()
    {
        QCOMPARE(Type::font(Type::Role::Interface).pixelSize(), 13);
        QCOMPARE(Type::lineHeight(Type::Role::Interface), 20);
        QLocale::setDefault(QLocale(u"zh_TW"_s));
        QCOMPARE(Type::font(Type::Role::Interface).pixelSize(), 14);
        QCOMPARE(Type::font(Type::Role::RowName).weight(), QFont::Bold);
        QCOMPARE(Type::font(Type::Role::CountdownRow).weight(), QFont::DemiBold);
        Type::setTextSize(150);
        QCOMPARE(Type::font(Type::Role::Interface).pixelSize(), 21);
        QCOMPARE(Type::scaled(56), 84);
        Type::setTextSize(9000);
        QCOMPARE(Type::textSize(), 150);
        Type::setTextSize(-1);
        QCOMPARE(Type::textSize(), 90);
    }

    void hanNamesItsTaiwaneseFace()
    {
        for (const auto role : {Type::Role::Interface, Type::Role::CountdownRow, Type::Role::Fixed}) {
            const QString families = Type::font(role).families().join(u',');
            QVERIFY2(families.contains(u"TC"_s) || families.contains(u"JhengHei"_s), qPrintable(families));
            QVERIFY(!families.contains(u"JP"_s));
        }
    }
};

QTEST_MAIN(TestPaint)
#include "tst_paint.moc"
