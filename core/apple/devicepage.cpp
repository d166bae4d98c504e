// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apple/devicepage.h"

#include "core/apple/plainjson.h"
#include "core/apple/values.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace Apple {

namespace {

/// A device whose attributes may have an older name besides.
struct Draft : Device
{
    QStringList builtInEthernetMacAddress {};
    QString purchaseSourceUid {};
};

using Text = QString Draft::*;
using Texts = QStringList Draft::*;
using Date = Moment Draft::*;
using Truth = std::optional<bool> Draft::*;

struct Attribute
{
    QByteArrayView name;
    std::variant<Text, Texts, Date, Truth> member;
};

const std::array Attributes {
    Attribute {"serialNumber", Text(&Draft::serialNumber)},
    Attribute {"deviceModel", Text(&Draft::deviceModel)},
    Attribute {"productFamily", Text(&Draft::productFamily)},
    Attribute {"productType", Text(&Draft::productType)},
    Attribute {"deviceCapacity", Text(&Draft::deviceCapacity)},
    Attribute {"partNumber", Text(&Draft::partNumber)},
    Attribute {"orderNumber", Text(&Draft::orderNumber)},
    Attribute {"color", Text(&Draft::color)},
    Attribute {"status", Text(&Draft::status)},
    Attribute {"imei", Texts(&Draft::imei)},
    Attribute {"meid", Texts(&Draft::meid)},
    Attribute {"eid", Text(&Draft::eid)},
    Attribute {"wifiMacAddress", Texts(&Draft::wifiMacAddress)},
    Attribute {"bluetoothMacAddress", Texts(&Draft::bluetoothMacAddress)},
    Attribute {"ethernetMacAddress", Texts(&Draft::ethernetMacAddress)},
    Attribute {"builtInEthernetMacAddress", Texts(&Draft::builtInEthernetMacAddress)},
    Attribute {"purchaseSourceId", Text(&Draft::purchaseSourceId)},
    Attribute {"purchaseSourceUid", Text(&Draft::purchaseSourceUid)},
    Attribute {"purchaseSourceType", Text(&Draft::purchaseSourceType)},
    Attribute {"orderDateTime", Date(&Draft::orderDateTime)},
    Attribute {"addedToOrgDateTime", Date(&Draft::addedToOrgDateTime)},
    Attribute {"releasedFromOrgDateTime", Date(&Draft::releasedFromOrgDateTime)},
    Attribute {"updatedDateTime", Date(&Draft::updatedDateTime)},
    Attribute {"isMdmMigrationCapable", Truth(&Draft::isMdmMigrationCapable)},
    Attribute {"mdmMigrationStatus", Text(&Draft::mdmMigrationStatus)},
    Attribute {"mdmMigrationDeadlineDateTime", Date(&Draft::mdmMigrationDeadlineDateTime)},
    Attribute {"releaserEntityType", Text(&Draft::releaserEntityType)},
    Attribute {"releaserId", Text(&Draft::releaserId)},
};

/// Empty for null.
QString readText(PlainJson &json)
{
    if (json.next() != 'n')
        return bounded(QString::fromLatin1(json.text()));
    json.word("null");
    return {};
}

class Filling final
{
public:
    Filling(PlainJson &json, Draft &draft)
        : m_json(json)
        , m_draft(draft)
    {
    }

    void operator()(Text member) { m_draft.*member = readText(m_json); }
    void operator()(Date member) { m_draft.*member = momentIn(readText(m_json)); }
    void operator()(Truth member)
    {
        const char first = m_json.next();
        m_json.word(first == 't' ? "true" : first == 'f' ? "false" : "null");
        m_draft.*member = first == 'n' ? std::nullopt : std::optional(first == 't');
    }
    void operator()(Texts member)
    {
        QStringList texts;
        const auto add = [&] {
            if (const QString text = readText(m_json); !text.isEmpty())
                texts.append(text);
        };
        if (m_json.next() == '[')
            m_json.array(add);
        else
            add();
        if (texts.size() > MostTexts)
            m_json.stop();
        m_draft.*member = texts;
    }

private:
    PlainJson &m_json;
    Draft &m_draft;
};

void readAttributes(PlainJson &json, Draft &draft)
{
    json.object([&](QByteArrayView name) {
        const auto known = std::ranges::find(Attributes, name, &Attribute::name);
        if (known == Attributes.end())
            json.skip();
        else
            std::visit(Filling(json, draft), known->member);
    });
}

/// Of two members with one name the last one counts; that is left to QJsonDocument.
void readOnce(PlainJson &json, bool &isRead)
{
    if (std::exchange(isRead, true))
        json.stop();
}

void readDevice(PlainJson &json, Page<Device> &page)
{
    Draft draft;
    bool hasAttributes = false;
    json.object([&](QByteArrayView name) {
        if (name == "id") {
            draft.id = readText(json);
        } else if (name == "attributes") {
            readOnce(json, hasAttributes);
            readAttributes(json, draft);
        } else {
            json.skip();
        }
    });
    if (draft.ethernetMacAddress.isEmpty())
        draft.ethernetMacAddress = draft.builtInEthernetMacAddress;
    if (draft.purchaseSourceId.isEmpty())
        draft.purchaseSourceId = draft.purchaseSourceUid;
    if (std::optional<Device> device = identified(std::move(draft)))
        page.rows.append(*std::move(device));
    else
        ++page.unreadable;
}

/// Gives whether there is a cursor.
bool readPaging(PlainJson &json, Page<Device> &page)
{
    bool hasCursor = false;
    bool isRead = false;
    json.object([&](QByteArrayView name) {
        if (name != "paging")
            return json.skip();
        readOnce(json, isRead);
        json.object([&](QByteArrayView part) {
            if (part == "total")
                page.total = json.count();
            else if (part == "nextCursor")
                hasCursor = !readText(json).isEmpty();
            else
                json.skip();
        });
    });
    return hasCursor;
}

void readLinks(PlainJson &json, Page<Device> &page)
{
    json.object([&](QByteArrayView name) {
        if (name != "next")
            return json.skip();
        page.next.clear();
        if (json.next() == '"')
            page.next = QString::fromLatin1(json.text());
        else
            json.word("null");
    });
}

} // namespace

std::optional<Page<Device>> plainDevicePageIn(const QByteArray &body)
{
    PlainJson json(body);
    Page<Device> page;
    bool hasData = false;
    bool hasLinks = false;
    bool hasMeta = false;
    bool hasCursor = false;
    json.object([&](QByteArrayView name) {
        if (name == "data") {
            readOnce(json, hasData);
            json.array([&] { readDevice(json, page); });
        } else if (name == "links") {
            readOnce(json, hasLinks);
            readLinks(json, page);
        } else if (name == "meta") {
            readOnce(json, hasMeta);
            hasCursor = readPaging(json, page);
        } else {
            json.skip();
        }
    });
    // A cursor without a link is to be made one of.
    const bool isWhole = !json.hasStopped() && json.isAtEnd() && hasData && !(hasCursor && page.next.isEmpty());
    return isWhole ? std::optional(std::move(page)) : std::nullopt;
}

Result<Page<Device>> devicePageIn(const QByteArray &body, const QString &path)
{
    if (std::optional<Page<Device>> page = plainDevicePageIn(body))
        return *std::move(page);
    return pageIn<Device>(body, path, deviceOf);
}

} // namespace Apple
