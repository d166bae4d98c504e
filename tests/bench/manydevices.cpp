// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/manydevices.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ManyDevices {

namespace {

quint64 scrambled(quint64 number)
{
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31);
}

quint64 noise(int number, int sort)
{
    return scrambled(static_cast<quint64>(number) * 16 + static_cast<quint64>(sort) + 1);
}

QDateTime moment(int number, int sort, int days)
{
    const QDateTime first(QDate(2021, 1, 1), QTime(8, 0), Qt::UTC);
    return first.addSecs(static_cast<qint64>(noise(number, sort) % (static_cast<quint64>(days) * 86'400)));
}

QString mac(int number, int sort)
{
    return QString::number(noise(number, sort) & 0xffffffffffffU, 16).rightJustified(12, u'0').toUpper();
}

struct Product
{
    QLatin1StringView model;
    QLatin1StringView family;
    QLatin1StringView type;
};

constexpr std::array Products {
    Product {"iPad (9th generation)"_L1, "iPad"_L1, "iPad12,1"_L1},
    Product {"iPad (10th generation)"_L1, "iPad"_L1, "iPad13,18"_L1},
    Product {"iPad mini (6th generation)"_L1, "iPad"_L1, "iPad14,1"_L1},
    Product {"MacBook Air (M2, 2022)"_L1, "Mac"_L1, "Mac14,2"_L1},
    Product {"iMac 24\""_L1, "Mac"_L1, "iMac21,1"_L1},
    Product {"Apple TV 4K"_L1, "AppleTV"_L1, "AppleTV14,1"_L1},
};

const Product &productOf(int number)
{
    return Products[noise(number, 0) % Products.size()];
}

} // namespace

QString serial(int number)
{
    static const QString digits = u"0123456789CDFGHJKLMNPQRTVWXY"_s;
    QString text(12, u'C');
    quint64 rest = noise(number, 1);
    for (int i = 1; i < 12; ++i, rest /= 28)
        text[i] = digits[static_cast<qsizetype>(rest % 28)];
    return text;
}

Inventory::OrgDevice orgDevice(int number)
{
    const Product &product = productOf(number);
    Inventory::OrgDevice device {.serialNumber = serial(number)};
    device.deviceModel = product.model;
    device.productFamily = product.family;
    device.productType = product.type;
    device.deviceCapacity = noise(number, 2) % 2 ? u"64GB"_s : u"256GB"_s;
    device.partNumber = u"MK2K3TA/A"_s;
    device.orderNumber = u"W%1"_s.arg(1'000'000 + number / 40);
    device.color = u"SPACE GRAY"_s;
    device.status = u"ASSIGNED"_s;
    device.orderDateTime = moment(number / 40, 3, 1800);
    device.addedToOrgDateTime = device.orderDateTime->addDays(3);
    device.updatedDateTime = moment(number, 4, 2100);
    if (noise(number, 5) % 5 == 0)
        device.imei
            = {u"35"_s + QString::number(noise(number, 6) % 10'000'000'000'000U).rightJustified(13, u'0')};
    device.wifiMacAddress = mac(number, 7);
    device.bluetoothMacAddress = mac(number, 8);
    device.purchaseSourceType = noise(number, 9) % 50 == 0 ? u"MANUALLY_ADDED"_s : u"APPLE"_s;
    device.purchaseSourceId = u"1234567"_s;
    return device;
}

Inventory::JamfDevice jamfDevice(int number)
{
    Inventory::JamfDevice device {.serialNumber = serial(number)};
    device.id = QString::number(number + 1);
    device.name = u"IPAD-%1-%2"_s.arg(number / 30 % 900 + 100).arg(number % 30 + 1, 2, 10, QChar(u'0'));
    if (number % 7 == 0)
        device.name = u"六年%1班 平板 %2"_s.arg(number / 30 % 20 + 1).arg(number % 30 + 1);
    device.model = productOf(number).model;
    device.osVersion = u"17.%1"_s.arg(noise(number, 10) % 7);
    device.lastInventoryUpdateDate = moment(number, 11, 2100);
    device.managed = true;
    device.supervised = true;
    device.username = u"s%1"_s.arg(1'000'000 + number);
    device.email = device.username + u"@school.edu.tw"_s;
    device.assetTag = u"A%1"_s.arg(number, 7, 10, QChar(u'0'));
    return device;
}

} // namespace ManyDevices
