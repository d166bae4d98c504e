// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/applefleet.h"

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

// 29 is a prime: multiplying modulo a power of it can be undone.
constexpr QByteArrayView Letters {"0123456789CDFGHJKLMNPQRTVWXYZ"};
constexpr quint64 Base = 29;
constexpr quint64 Serials = Base * Base * Base * Base * Base * Base; // of six characters
constexpr quint64 Step = 387'420'487;
constexpr QByteArrayView Prefix {"CT9K"};

constexpr quint64 inverseOf(quint64 number, quint64 modulus)
{
    qint64 a = static_cast<qint64>(number);
    qint64 b = static_cast<qint64>(modulus);
    qint64 x = 1;
    qint64 y = 0;
    while (a > 1) {
        const qint64 quotient = a / b;
        const qint64 rest = a % b;
        a = b;
        b = rest;
        const qint64 next = x - quotient * y;
        x = y;
        y = next;
    }
    return static_cast<quint64>(x < 0 ? x + static_cast<qint64>(modulus) : x);
}

struct Model
{
    const char *name;
    const char *family;
    const char *type;
    const char *capacity;
    const char *part;
};

constexpr std::array Models {
    Model {"iPad (A16)", "iPad", "iPad15,7", "128GB", "MD3Y4TA/A"},
    Model {"iPad (10th generation)", "iPad", "iPad13,18", "64GB", "MPQ03TA/A"},
    Model {"iPad (9th generation)", "iPad", "iPad12,1", "64GB", "MK2K3TA/A"},
    Model {"MacBook Air (M2)", "Mac", "Mac14,2", "256GB", "MLY33TA/A"},
    Model {"iPad (A16)", "iPad", "iPad15,7", "128GB", "MD3Y4TA/A"},
    Model {"iPad mini (A17 Pro)", "iPad", "iPad16,1", "128GB", "MXN63TA/A"},
    Model {"iMac 21.5\\\"", "Mac", "iMac18,2", "1TB", ""},
    Model {"iPhone SE (3rd generation)", "iPhone", "iPhone14,6", "64GB", "MMXF3ZP/A"},
    Model {"Apple TV 4K", "AppleTV", "AppleTV14,1", "64GB", "MN873TA/A"},
    Model {"iPad (10th generation)", "iPad", "iPad13,18", "64GB", "MPQ03TA/A"},
};

/// Models that known devices may be of, besides.
constexpr std::array MoreModels {
    Model {"iPad Air (5th generation)", "iPad", "iPad13,16", "64GB", "MM9F3TA/A"},
};

const Model &modelOf(quint32 index, const QList<AppleKnownDevice> &known)
{
    const Model &usual = Models.at(index % Models.size());
    if (index >= known.size())
        return usual;
    const QByteArray type = known.at(index).type;
    for (const Model &model : Models) {
        if (type == model.type)
            return model;
    }
    for (const Model &model : MoreModels) {
        if (type == model.type)
            return model;
    }
    return usual;
}

bool isOf(const Model &model, QByteArrayView family)
{
    return family == QByteArrayView(model.family);
}

quint64 mixed(quint32 index)
{
    quint64 value = index + 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    return value ^ (value >> 27);
}

QByteArray macOf(quint32 index, quint8 last)
{
    return "F0:2F:4B:" + QByteArray::number(0x10 + (mixed(index) >> 8) % 0xE0, 16).toUpper() + ':'
        + QByteArray::number(0x10 + (mixed(index) >> 20) % 0xE0, 16).toUpper() + ':'
        + QByteArray::number(0x10 + last, 16).toUpper();
}

/// Not by a format: a fleet has millions of dates.
QByteArray dateOf(const QDateTime &moment, bool withMilliseconds)
{
    const QDateTime utc = moment.toUTC();
    const QDate day = utc.date();
    const QTime time = utc.time();
    std::array<char, 40> text {};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d%sZ", day.year(), day.month(),
                  day.day(), time.hour(), time.minute(), time.second(), withMilliseconds ? ".192" : "");
    return text.data();
}

/// Writes `"name":value` where @p fields ask for it, in the order of a list of names.
class Members final
{
public:
    Members(QByteArray &json, quint32 fields)
        : m_json(json)
        , m_fields(fields)
    {
        m_json += '{';
    }
    void raw(const char *name, const QByteArray &value)
    {
        if ((m_fields >> m_next++ & 1U) != 0)
            put(name, value);
    }
    void text(const char *name, const QByteArray &value) { raw(name, '"' + value + '"'); }
    void put(const char *name, const QByteArray &value)
    {
        m_json += m_isFirst ? "\"" : ",\"";
        m_isFirst = false;
        m_json += name;
        m_json += "\":";
        m_json += value;
    }
    void skip() { ++m_next; }

private:
    QByteArray &m_json;
    quint32 m_fields;
    int m_next = 0;
    bool m_isFirst = true;
};

} // namespace

AppleFleet::AppleFleet(quint32 count, QDateTime now, const QList<AppleKnownDevice> &known)
    : m_count(count)
    , m_now(std::move(now))
    , m_known(known)
{
    for (qsizetype i = 0; i < known.size(); ++i)
        m_knownBySerial.insert(known.at(i).serial, static_cast<quint32>(i));
}

QByteArray AppleFleet::serialOf(quint32 index) const
{
    if (index < m_known.size())
        return m_known.at(index).serial;
    quint64 number = (index * Step + 12'345) % Serials;
    QByteArray serial = Prefix.toByteArray() + "000000";
    for (qsizetype i = serial.size() - 1; i >= Prefix.size(); --i) {
        serial[i] = Letters[static_cast<qsizetype>(number % Base)];
        number /= Base;
    }
    return serial;
}

void AppleFleet::release(quint32 count, const QDateTime &when)
{
    for (quint32 i = 0; i < count && m_count > 0; ++i)
        m_released.insert(--m_count, when);
}

std::optional<quint32> AppleFleet::indexOf(QByteArrayView serial) const
{
    const auto number = numberOf(serial);
    return number && *number < m_count ? number : std::nullopt;
}

std::optional<quint32> AppleFleet::indexOfReleased(QByteArrayView serial) const
{
    const auto number = numberOf(serial);
    return number && m_released.contains(*number) ? number : std::nullopt;
}

std::optional<quint32> AppleFleet::numberOf(QByteArrayView serial) const
{
    if (const auto known = m_knownBySerial.constFind(serial.toByteArray()); known != m_knownBySerial.cend())
        return *known;
    if (serial.size() != Prefix.size() + 6 || !serial.startsWith(Prefix))
        return {};
    quint64 number = 0;
    for (const char letter : serial.sliced(Prefix.size())) {
        const qsizetype digit = Letters.indexOf(letter);
        if (digit < 0)
            return {};
        number = number * Base + static_cast<quint64>(digit);
    }
    static constexpr quint64 Back = inverseOf(Step, Serials);
    const quint64 index = (number + Serials - 12'345) % Serials * Back % Serials;
    const bool isMadeUp = index <= ~quint32(0) && index >= static_cast<quint64>(m_known.size());
    return isMadeUp ? std::optional(static_cast<quint32>(index)) : std::nullopt;
}

int AppleFleet::serverOf(quint32 index) const
{
    const auto moved = m_moved.constFind(index);
    if (moved != m_moved.cend())
        return *moved;
    if (index < m_known.size())
        return m_known.at(index).server;
    if (index % 25 == 24)
        return NoServer;
    return isOf(modelOf(index, m_known), "Mac") ? 1 : 0;
}

QStringList AppleFleet::deviceFields()
{
    return {u"serialNumber"_s,
            u"addedToOrgDateTime"_s,
            u"updatedDateTime"_s,
            u"deviceModel"_s,
            u"productFamily"_s,
            u"productType"_s,
            u"deviceCapacity"_s,
            u"partNumber"_s,
            u"orderNumber"_s,
            u"color"_s,
            u"status"_s,
            u"orderDateTime"_s,
            u"imei"_s,
            u"meid"_s,
            u"eid"_s,
            u"wifiMacAddress"_s,
            u"bluetoothMacAddress"_s,
            u"ethernetMacAddress"_s,
            u"purchaseSourceId"_s,
            u"purchaseSourceType"_s,
            u"assignedServer"_s,
            u"appleCareCoverage"_s,
            u"releasedFromOrgDateTime"_s};
}

void AppleFleet::writeDevice(QByteArray &json, quint32 index, quint32 fields, Shape shape,
                             const QByteArray &address) const
{
    const bool isOdd = shape == Shape::Odd;
    const Model &model = modelOf(index, m_known);
    const QByteArray serial = serialOf(index);
    const bool isManual = index % 40 == 7;
    const QDateTime ordered = m_now.addDays(-60 - static_cast<qint64>(index % 1800))
                                  .addSecs(-static_cast<qint64>(index % 86'400));
    const auto listed = [](const QByteArray &text) { return "[\"" + text + "\"]"; };
    const auto mac = [&](quint8 last) {
        const QByteArray address48 = macOf(index, last);
        return isOdd ? listed(address48) : '"' + address48 + '"';
    };

    json += R"({"type":"orgDevices","id":")" + serial + R"(","attributes":)";
    Members members(json, fields);
    members.text("serialNumber", serial);
    members.text("addedToOrgDateTime", dateOf(ordered.addDays(3), !isOdd));
    members.text("updatedDateTime", dateOf(ordered.addDays(3 + index % 40), !isOdd));
    members.text("deviceModel", model.name);
    members.text("productFamily", model.family);
    members.text("productType", model.type);
    members.text("deviceCapacity", model.capacity);
    members.text("partNumber", model.part);
    members.text("orderNumber", isManual ? QByteArray() : "W" + QByteArray::number(1'000'000 + index / 30));
    if (isOdd)
        members.skip();
    else
        members.text("color", index % 3 == 0 ? "SILVER" : index % 3 == 1 ? "BLUE" : "");
    members.text("status", serverOf(index) == NoServer ? "UNASSIGNED" : "ASSIGNED");
    members.text("orderDateTime", dateOf(ordered, false));
    const QByteArray imei
        = "35" + QByteArray::number(1'000'000'000'000ULL + mixed(index) % 8'999'999'999'999ULL);
    members.raw("imei", isOf(model, "iPhone") ? listed(imei) : QByteArray("[]"));
    members.raw("meid", isOdd ? "null" : "[]");
    members.text("eid", isOf(model, "iPhone") ? "89049032" + imei + "000001" : QByteArray());
    members.raw("wifiMacAddress", mac(1));
    members.raw("bluetoothMacAddress", mac(2));
    const QByteArray ethernet = isOf(model, "Mac") ? listed(macOf(index, 3)) : QByteArray("[]");
    members.raw(isOdd ? "builtInEthernetMacAddress" : "ethernetMacAddress", ethernet);
    members.text(isOdd ? "purchaseSourceUid" : "purchaseSourceId", isManual ? "" : "8A7B3C1");
    members.text("purchaseSourceType", isManual ? "MANUALLY_ADDED" : index % 5 == 0 ? "APPLE" : "RESELLER");
    members.skip(); // relationships stand beside the attributes
    members.skip();
    const auto released = m_released.constFind(index);
    members.raw("releasedFromOrgDateTime",
                released == m_released.cend() ? QByteArray("null") : '"' + dateOf(*released, true) + '"');
    // These three have no names that School accepts for sure, so they come with the whole answer alone.
    if (const auto deadline = m_deadlines.constFind(index); deadline != m_deadlines.cend()) {
        members.put("isMdmMigrationCapable", "true");
        members.put("mdmMigrationStatus", "\"REQUESTED\"");
        members.put("mdmMigrationDeadlineDateTime", '"' + dateOf(*deadline, true) + '"');
    }
    if (isOdd)
        members.put("batteryOfTheFuture", R"({"isNew":[true,null,7]})");
    const QByteArray self = address + "/v1/orgDevices/" + serial;
    json += R"(},"relationships":{"assignedServer":{"links":{"self":")" + self
        + R"(/relationships/assignedServer","related":")" + self
        + R"(/assignedServer"}},"appleCareCoverage":{"links":{"related":")" + self
        + R"(/appleCareCoverage"}}},"links":{"self":")" + self + "\"}}";
}

QStringList AppleFleet::coverageFields()
{
    return {u"status"_s,         u"paymentType"_s, u"description"_s, u"startDateTime"_s,
            u"endDateTime"_s,    u"isRenewable"_s, u"isCanceled"_s,  u"contractCancelDateTime"_s,
            u"agreementNumber"_s};
}

void AppleFleet::writeCoverage(QByteArray &json, quint32 index, quint32 fields) const
{
    const QByteArray serial = serialOf(index);
    const QDateTime bought = m_now.addDays(-60 - static_cast<qint64>(index % 1800));
    const auto writePlan = [&](const QByteArray &id, const QByteArray &name, const QByteArray &payment,
                               const QByteArray &agreement, bool isActive, const QDateTime &end) {
        json += R"({"type":"appleCareCoverage","id":")" + id + R"(","attributes":)";
        Members members(json, fields);
        members.text("status", isActive ? "ACTIVE" : "INACTIVE");
        members.text("paymentType", payment);
        members.text("description", name);
        members.text("startDateTime", dateOf(bought, false));
        members.raw("endDateTime", end.isValid() ? '"' + dateOf(end, false) + '"' : QByteArray("null"));
        members.raw("isRenewable", "false");
        members.raw("isCanceled", "false");
        members.raw("contractCancelDateTime", "null");
        members.raw("agreementNumber", agreement.isEmpty() ? "null" : '"' + agreement + '"');
        json += "}}";
    };
    const auto write = [&](const QByteArray &id, const QByteArray &name, int years, const QByteArray &payment,
                           const QByteArray &agreement) {
        const QDateTime end = bought.addYears(years);
        writePlan(id, name, payment, agreement, end > m_now, end);
    };
    json += '[';
    if (isSubscribed(index) || isFormerlySubscribed(index)) {
        write(serial, "Limited Warranty", 1, "NONE", {});
        json += ',';
        writePlan("abe-" + serial, "AppleCare+ for Business", "ABE_SUBSCRIPTION", {}, isSubscribed(index),
                  {});
        json += ']';
        return;
    }
    if (index % 17 != 16)
        write(serial, "Limited Warranty", 1, "NONE", {});
    if (index % 17 < 8) {
        json += ',';
        const QByteArray agreement = QByteArray::number(9'000'000'000ULL + index);
        write(agreement, "AppleCare+", 3, "PAID_UP_FRONT", agreement);
    }
    json += ']';
}

QByteArray AppleFleet::lockTypeOf(quint32 index) const
{
    return index % 50 == 3 ? "USER" : index % 5 == 0 ? "MDM" : "NONE";
}

} // namespace Sandbox
