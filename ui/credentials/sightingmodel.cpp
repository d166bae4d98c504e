// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/sightingmodel.h"

#include "core/base/text.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QMetaEnum>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

/// A server tells a token's end as a day, its file as a moment; another fingerprint is another one.
bool isWithinADay(const Sighting &one, const Sighting &other)
{
    const bool isAnother = !one.sha256.isEmpty() && !other.sha256.isEmpty() && one.sha256 != other.sha256;
    return !isAnother && one.source != other.source && one.notAfter && other.notAfter
        && qAbs(one.notAfter->secsTo(*other.notAfter)) <= 86'400;
}

/// A file or a note may lie unused: what is in service is known of a server alone.
bool isServersWord(SourceKind source)
{
    return source != SourceKind::File && source != SourceKind::Typed;
}

} // namespace

SightingModel::SightingModel(const Ledger &ledger, const Preferences &preferences, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_preferences(preferences)
{
}

void SightingModel::show(const EntryPtr &entry)
{
    beginResetModel();
    m_entry = entry;
    m_order.clear();
    if (entry) {
        const auto &sightings = entry->credential.sightings;
        m_order.resize(sightings.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        const qsizetype first = entry->standing.inService;
        std::stable_sort(m_order.begin(), m_order.end(), [&](qsizetype left, qsizetype right) {
            if ((left == first) != (right == first))
                return left == first;
            return sightings.at(left).seenAt > sightings.at(right).seenAt;
        });
    }
    endResetModel();
}

void SightingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_order.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SightingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int SightingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : QMetaEnum::fromType<Column>().keyCount();
}

SightingModel::Outcome SightingModel::outcomeOf(qsizetype sighting) const
{
    const auto &sightings = m_entry->credential.sightings;
    const Sighting &this_ = sightings.at(sighting);
    if (this_.isRevoked)
        return Outcome::Revoked;
    const qsizetype inService = m_entry->standing.inService;
    if (sighting == inService)
        return Outcome::InService;
    if (!this_.notAfter || inService < 0)
        return Outcome::Undated;
    const Sighting &service = sightings.at(inService);
    if (this_.notAfter == service.notAfter || isWithinADay(this_, service))
        return Outcome::Same;
    return service.notAfter && *this_.notAfter < *service.notAfter ? Outcome::Before : Outcome::Differs;
}

QString SightingModel::textOf(qsizetype sighting, Column column) const
{
    const Sighting &seen = m_entry->credential.sightings.at(sighting);
    const Words::Years years = m_preferences.years();
    switch (column) {
    case Column::Source: return Words::source(seen.source);
    case Column::Place: return visible(QDir::toNativeSeparators(seen.where));
    case Column::Seen:
        return seen.seenAt.isValid() ? Words::lookedAt(seen.seenAt, m_ledger.now(), years)
                                     : tr("unknown", "when it was seen");
    case Column::End: return seen.notAfter ? Words::date(*seen.notAfter, years) : tr("unknown", "date");
    case Column::Outcome: break;
    }
    switch (outcomeOf(sighting)) {
    case Outcome::InService:
        return isServersWord(seen.source) ? tr("In service") : tr("Newest", "of the sightings");
    case Outcome::Same: return tr("The same");
    case Outcome::Before: return tr("The one before");
    case Outcome::Differs: return tr("Differs");
    case Outcome::Undated: return tr("No date");
    case Outcome::Revoked: return tr("Revoked");
    }
    Q_UNREACHABLE();
}

QVariant SightingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype sighting = m_order.at(index.row());
    const Column column {index.column()};
    const Theme theme = Theme::current();
    switch (role) {
    case Qt::DisplayRole: return textOf(sighting, column);
    case Qt::ToolTipRole:
        return column == Column::Place ? textOf(sighting, column).toHtmlEscaped() : QVariant();
    case Qt::ForegroundRole:
        if (column != Column::Outcome)
            return column == Column::Source || column == Column::End ? theme.text : theme.text2;
        switch (outcomeOf(sighting)) {
        case Outcome::InService: return theme.ok.text;
        case Outcome::Differs: return theme.warning.text;
        case Outcome::Revoked: return theme.expired.text;
        default: return theme.text2;
        }
    }
    return {};
}

QVariant SightingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column {section}) {
    case Column::Source: return tr("Source");
    case Column::Place: return tr("Place");
    case Column::Seen: return tr("Seen");
    case Column::End: return tr("Ends on");
    case Column::Outcome: return tr("Result");
    }
    Q_UNREACHABLE();
}

} // namespace Credentials
