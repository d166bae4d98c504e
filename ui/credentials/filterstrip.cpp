// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/filterstrip.h"

#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/searchfield.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr std::array Severities {Severity::Expired, Severity::Urgent, Severity::Warning,
                                 Severity::Notice,  Severity::Ok,     Severity::Unknown};
constexpr int DividerRoom = 9; ///< between All and the others

} // namespace

FilterStrip::FilterStrip(QWidget *parent)
    : QWidget(parent)
    , m_toggles(new QWidget(this))
    , m_all(new CountToggle({}, m_toggles))
    , m_chooser(makeButton(Button::Kind::Standard, u"filter_16_regular"_s, u"severityChooser"_s, this))
    , m_menu(new QMenu(m_chooser))
    , m_field(new SearchField(u"filter_16_regular"_s, this))
    , m_share(new Label(Type::Role::Caption, Label::Ink::Third, this))
    , m_clear(makeButton(Button::Kind::Plain, {}, u"clearFilter"_s, this))
{
    setObjectName(u"filterStrip"_s);
    m_field->setObjectName(u"filterField"_s);
    m_field->setKeyHint(QKeySequence::Find);
    m_chooser->setMenu(m_menu);
    auto *row = new QHBoxLayout(m_toggles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_all);
    row->addSpacing(DividerRoom);
    connect(m_all, &QAbstractButton::clicked, this, [this] { choose({.text = m_filter.text}); });
    for (const Severity severity : Severities) {
        auto *toggleButton = new CountToggle(severity, m_toggles);
        m_bySeverity.insert(severity, toggleButton);
        row->addWidget(toggleButton);
        connect(toggleButton, &QAbstractButton::clicked, this, [this, severity] { toggle(severity); });
    }
    row->addStretch();
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { choose({.severities = m_filter.severities, .text = text}); });
    connect(m_clear, &QPushButton::clicked, this, &FilterStrip::clear);
    setShape(RowShape::Wide);
    retranslate();
}

void FilterStrip::setCounts(const Counts &counts)
{
    m_counts = counts;
    m_all->setCount(counts.total());
    for (const auto &[severity, button] : m_bySeverity.asKeyValueRange())
        button->setCount(counts[severity]);
    showChoice();
}

void FilterStrip::setMatches(int matches, int total)
{
    m_matches = matches;
    m_total = total;
    showChoice();
}

void FilterStrip::setShape(RowShape shape)
{
    m_wanted = shape;
    arrange();
}

RowShape FilterStrip::fitting() const
{
    const int toggles = m_toggles->sizeHint().width() + 44;
    const auto widthOf
        = [](const QWidget *part) { return part->isHidden() ? 0 : part->sizeHint().width() + 8; };
    const int all = toggles + widthOf(m_share) + widthOf(m_clear) + Type::scaled(264) + 8;
    if (m_wanted == RowShape::Wide && all <= width())
        return RowShape::Wide;
    if (m_wanted != RowShape::Narrow && toggles <= width())
        return RowShape::Medium;
    return RowShape::Narrow;
}

void FilterStrip::arrange()
{
    const RowShape shape = fitting();
    if (layout() && shape == m_shape)
        return;
    m_shape = shape;
    delete layout();
    const bool isNarrow = shape == RowShape::Narrow;
    auto *grid = new QGridLayout(this);
    const int left = isNarrow ? 24 : 20; // a toggle's focus ring takes the other 4
    grid->setContentsMargins(left, 4, 24, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    m_toggles->setVisible(!isNarrow);
    m_chooser->setVisible(isNarrow);
    grid->addWidget(isNarrow ? static_cast<QWidget *>(m_chooser) : m_toggles, 0, 0);
    grid->setColumnStretch(isNarrow ? 4 : 1, 1);
    const int fieldRow = shape == RowShape::Medium ? 1 : 0;
    auto *fieldBox = new QHBoxLayout;
    fieldBox->setContentsMargins(shape == RowShape::Medium ? 4 : 0, 0, 0, shape == RowShape::Medium ? 4 : 0);
    fieldBox->addWidget(m_field);
    grid->addWidget(m_share, fieldRow, 2);
    grid->addWidget(m_clear, fieldRow, 3);
    if (shape == RowShape::Medium)
        grid->addLayout(fieldBox, 1, 0, 1, 2);
    else
        grid->addLayout(fieldBox, 0, 4);
    m_field->setMinimumWidth(Type::scaled(isNarrow ? 140 : 264));
    m_field->setMaximumWidth(shape == RowShape::Wide ? Type::scaled(304) : QWIDGETSIZE_MAX);
    setMinimumHeight(Type::scaled(48));
}

void FilterStrip::clear()
{
    m_field->clear();
    choose({});
}

void FilterStrip::setList(QAbstractItemView *list)
{
    m_field->setList(list);
}

void FilterStrip::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterStrip::toggle(Severity severity)
{
    CredentialFilter filter = m_filter;
    if (!filter.severities.remove(severity))
        filter.severities.insert(severity);
    choose(filter);
}

void FilterStrip::choose(const CredentialFilter &filter)
{
    const bool isOther = filter != m_filter;
    m_filter = filter;
    showChoice();
    if (isOther)
        emit filterChanged(filter);
}

void FilterStrip::showChoice()
{
    m_all->setChecked(m_filter.severities.isEmpty());
    QStringList chosen;
    int count = m_filter.severities.isEmpty() ? m_counts.total() : 0;
    for (const Severity severity : Severities) {
        const bool isChosen = m_filter.severities.contains(severity);
        m_bySeverity.value(severity)->setChecked(isChosen);
        if (isChosen) {
            chosen.append(Words::severity(severity));
            count += m_counts[severity];
        }
    }
    const QString word = chosen.isEmpty() ? m_all->word() : chosen.join(tr(", ", "between severities"));
    m_chooser->setText(tr("%1 %2", "severity and number").arg(word, QLocale().toString(count)));
    m_share->setText(tr("%1 of %2").arg(QLocale().toString(m_matches), QLocale().toString(m_total)));
    m_share->setVisible(!m_filter.isEmpty());
    m_clear->setVisible(!m_filter.isEmpty());
    arrange();
}

void FilterStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

void FilterStrip::retranslate()
{
    m_field->setPlaceholderText(tr("Filter by name or person"));
    m_field->setAccessibleName(tr("Filter by name or person"));
    m_field->setToolTip(tr("Filter by name, kind, person or any fact"));
    m_clear->setText(tr("Clear", "the filter"));
    m_menu->clear();
    connect(m_menu->addAction(m_all->word()), &QAction::triggered, this,
            [this] { choose({.text = m_filter.text}); });
    const Theme theme = Theme::current();
    for (const Severity severity : Severities) {
        QPixmap mark(32, 32);
        mark.setDevicePixelRatio(2);
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        painter.setRenderHint(QPainter::Antialiasing);
        Paint::severityMark(painter, QRectF(0, 0, 16, 16), severity, theme, theme.base);
        painter.end();
        connect(m_menu->addAction(mark, Words::severity(severity)), &QAction::triggered, this,
                [this, severity] { toggle(severity); });
    }
    showChoice();
}

void FilterStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme.line);
    if (m_toggles->isVisible()) {
        const int x = m_toggles->x() + m_all->x() + m_all->width() + DividerRoom / 2;
        const int middle = m_toggles->geometry().center().y();
        Paint::hairline(painter, QPointF(x, middle - 10), QPointF(x, middle + 10), theme.line);
    }
}

CountToggle::CountToggle(std::optional<Severity> severity, QWidget *parent)
    : QAbstractButton(parent)
    , m_severity(severity)
{
    setCheckable(true);
    setObjectName(severity ? u"toggle-%1"_s.arg(wordOf(*severity)) : u"toggle-all"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    describe();
}

void CountToggle::setCount(int count)
{
    m_count = count;
    describe();
    updateGeometry();
    update();
}

QString CountToggle::word() const
{
    return m_severity ? Words::severity(*m_severity) : tr("All", "credentials");
}

void CountToggle::describe()
{
    setAccessibleName(tr("%1: %2", "severity: number").arg(word(), QLocale().toString(m_count)));
    setToolTip(m_severity ? Words::severityMeaning(*m_severity) : tr("All credentials"));
}

QSize CountToggle::sizeHint() const
{
    QFont strong = Type::font(Type::Role::Button);
    strong.setWeight(QFont::DemiBold);
    const qreal words = QFontMetricsF(Type::font(Type::Role::Interface)).horizontalAdvance(word())
        + Paint::tabularWidth(strong, QLocale().toString(m_count));
    const int mark = m_severity ? Type::scaled(16) + 8 : 0;
    return {8 + 20 + mark + qCeil(words) + 8, Type::scaled(32) + 8};
}

void CountToggle::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect pill = rect().adjusted(4, 4, -4, -4);
    const QColor ground = isChecked() ? theme.select : underMouse() ? theme.hover : theme.base;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, 6, 6);
    int x = pill.left() + 10;
    if (m_severity) {
        const int side = Type::scaled(16);
        Paint::severityMark(painter, QRect(x, pill.center().y() - side / 2 + 1, side, side), *m_severity,
                            theme, ground);
        x += side + 8;
    }
    const QFont font = Type::font(Type::Role::Interface);
    const int baseline
        = pill.top() + (pill.height() - QFontMetrics(font).height()) / 2 + QFontMetrics(font).ascent();
    painter.setFont(font);
    painter.setPen(isChecked() ? theme.text : theme.text2);
    painter.drawText(x, baseline, word());
    x += QFontMetrics(font).horizontalAdvance(word()) + 8;
    QFont strong = Type::font(Type::Role::Button);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    Paint::tabularText(painter, QPointF(x, baseline), QLocale().toString(m_count));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

void CountToggle::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        describe();
        updateGeometry();
    }
}

} // namespace Credentials
