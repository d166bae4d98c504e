// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/timeline.h"

#include "core/base/text.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/type.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr int Margin = 24;
constexpr int MarkSide = 14;

int headHeight()
{
    return Type::scaled(24);
}
int laneHeight()
{
    return Type::scaled(18);
}
constexpr int FirstLane = 4; ///< room between head and lanes

} // namespace

Timeline::Timeline(const Ledger &ledger, const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_preferences(preferences)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(&ledger, &Ledger::changed, this, &Timeline::arrange);
    connect(&preferences, &Preferences::changed, this, &Timeline::arrange);
    describe();
}

QSize Timeline::sizeHint() const
{
    return {400, headHeight() + 4 * laneHeight() + Type::scaled(24)};
}

void Timeline::setFilter(const CredentialFilter &filter)
{
    m_filter = filter;
    arrange();
}

qint64 Timeline::currentCredential() const
{
    return m_current < 0 ? 0 : m_marks.at(m_current).entry->credential.id;
}

QRect Timeline::markOf(qint64 credential) const
{
    for (const Mark &mark : m_marks) {
        if (mark.entry->credential.id == credential)
            return mark.square;
    }
    return {};
}

QDate Timeline::firstDay() const
{
    const QDate today = m_ledger.now().toLocalTime().date();
    return {today.year(), today.month(), 1};
}

int Timeline::xOf(const QDateTime &moment) const
{
    const QDateTime first = firstDay().startOfDay();
    const qreal whole = static_cast<qreal>(first.secsTo(firstDay().addMonths(12).startOfDay()));
    const qreal share = static_cast<qreal>(first.secsTo(moment)) / whole;
    return Margin + qRound(share * (width() - Margin));
}

void Timeline::arrange()
{
    const qint64 current = currentCredential();
    m_marks.clear();
    m_current = -1;
    if (m_ledger.isLoaded()) {
        const QDateTime first = firstDay().startOfDay();
        const QDateTime end = firstDay().addMonths(12).startOfDay();
        for (const EntryPtr &entry : m_ledger.entries()) {
            const Moment &notAfter = entry->standing.notAfter;
            const bool isShown = m_filter.admits(entry->standing.severity)
                && (m_filter.text.isEmpty() || m_filter.matches(haystackOf(entry->credential)));
            if (isShown && notAfter && !entry->standing.neverEnds && *notAfter >= first && *notAfter < end)
                m_marks.append({.entry = entry, .square = {}});
        }
        std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &left, const Mark &right) {
            return *left.entry->standing.notAfter < *right.entry->standing.notAfter;
        });
        std::array<int, 4> ends {};
        std::array<Mark *, 4> lasts {};
        for (Mark &mark : m_marks)
            place(mark, ends, lasts);
    }
    for (qsizetype i = 0; i < m_marks.size() && current; ++i) {
        if (m_marks.at(i).entry->credential.id == current)
            m_current = i;
    }
    describe();
    update();
}

void Timeline::place(Mark &mark, std::array<int, 4> &ends, std::array<Mark *, 4> &lasts) const
{
    const int left = xOf(*mark.entry->standing.notAfter) - MarkSide / 2;
    auto lane = std::find_if(ends.begin(), ends.end(), [left](int end) { return end <= left; });
    if (lane == ends.end()) {
        // All lanes are taken by words: those of the first one that only words cover give way.
        const auto giving = std::find_if(lasts.begin(), lasts.end(), [left](const Mark *last) {
            return last && last->square.right() + 4 <= left;
        });
        lane = giving == lasts.end() ? ends.end() - 1 : ends.begin() + (giving - lasts.begin());
        if (giving != lasts.end())
            (*giving)->label.clear();
    }
    const auto number = static_cast<size_t>(lane - ends.begin());
    const int top = headHeight() + FirstLane + static_cast<int>(number) * laneHeight();
    mark.square = QRect(left, top + (laneHeight() - MarkSide) / 2, MarkSide, MarkSide);
    *lane = mark.square.right() + 6;
    lasts.at(number) = &mark;
    if (mark.entry->standing.severity == Severity::Expired)
        return;
    const QString label = visible(Words::name(mark.entry->credential), 60);
    const int end
        = mark.square.right() + 6 + QFontMetrics(Type::font(Type::Role::Caption)).horizontalAdvance(label);
    if (end <= width() - 8 && end - left <= width() / 4) {
        mark.label = label;
        *lane = end + 8;
    }
}

QString Timeline::textOf(const Mark &mark) const
{
    const Entry &entry = *mark.entry;
    return tr("%1 · %2 · %3", "severity, name, date")
        .arg(Words::severity(entry.standing.severity), visible(Words::name(entry.credential), 160),
             Words::date(*entry.standing.notAfter, m_preferences.years()));
}

void Timeline::setCurrent(qsizetype mark)
{
    m_current = mark;
    describe();
    update();
}

void Timeline::describe()
{
    setAccessibleName(tr("Twelve months, %Ln ends", nullptr, markCount()));
    setAccessibleDescription(m_current < 0 ? QString() : textOf(m_marks.at(m_current)));
    if (hasFocus()) {
        QAccessibleEvent change(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&change);
    }
}

void Timeline::resizeEvent(QResizeEvent *)
{
    arrange();
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        arrange();
        updateGeometry();
    }
}

void Timeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_marks.isEmpty())
        setCurrent(0);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_marks.size() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(std::max<qsizetype>(0, m_current - 1));
    case Qt::Key_Right: return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit opened(currentCredential());
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        if (!m_marks.at(i).square.adjusted(-2, -2, 2, 2).contains(event->position().toPoint()))
            continue;
        setCurrent(i);
        setFocus(Qt::MouseFocusReason);
        emit opened(currentCredential());
        return;
    }
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList texts;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.square.adjusted(-2, -2, 2, 2).contains(help->pos()))
            texts.append(textOf(mark).toHtmlEscaped());
    }
    if (texts.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), texts.join(u"<br>"_s), this);
    return true;
}

} // namespace Credentials
