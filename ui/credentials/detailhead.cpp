// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/detailhead.h"

#include "core/base/text.h"
#include "ui/shell/badge.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Credentials {

void BigCountdown::show(const Standing &standing, const QDateTime &now)
{
    const Words::Countdown words = Words::countdown(standing, now);
    m_number = words.number;
    m_unit = words.unit;
    m_severity = standing.severity;
    setAccessibleName(tr("%1 %2", "number and unit").arg(m_number, m_unit).trimmed());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QSize BigCountdown::sizeHint() const
{
    const qreal number
        = m_number.isEmpty() ? 0 : Paint::tabularWidth(Type::font(Type::Role::CountdownDetail), m_number) + 6;
    const qreal unit = QFontMetricsF(Type::font(Type::Role::Section)).horizontalAdvance(m_unit);
    return {qCeil(number + unit) + 2, Type::lineHeight(Type::Role::CountdownDetail)};
}

int BigCountdown::baseline()
{
    const QFontMetrics metrics(Type::font(Type::Role::CountdownDetail));
    return (Type::lineHeight(Type::Role::CountdownDetail) - metrics.height()) / 2 + metrics.ascent();
}

void BigCountdown::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    const qreal baseline = BigCountdown::baseline();
    qreal x = 0;
    if (!m_number.isEmpty()) {
        painter.setFont(Type::font(Type::Role::CountdownDetail));
        painter.setPen(m_severity <= Severity::Warning ? theme.of(m_severity).text : theme.text);
        x = Paint::tabularText(painter, QPointF(0, baseline), m_number) + 6;
    }
    QFont unit = Type::font(Type::Role::Section);
    unit.setWeight(QFont::Normal);
    painter.setFont(unit);
    painter.setPen(theme.text2);
    painter.drawText(QPointF(x, baseline), m_unit);
}

DetailHead::DetailHead(Orders &orders, QWidget *parent)
    : QWidget(parent)
    , m_orders(orders)
    , m_badge(new Badge(this))
    , m_kind(new Label(Type::Role::Caption, Label::Ink::Third, this))
    , m_name(wrapping(new Label(Type::Role::PageTitle, Label::Ink::Text, this)))
    , m_field(new QLineEdit(this))
    , m_rename(Button::iconOnly(u"edit_16_regular"_s, this))
    , m_remove(makeButton(Button::Kind::Danger, u"delete_16_regular"_s, u"remove"_s, this))
{
    m_name->setObjectName(u"name"_s);
    m_field->setObjectName(u"nameField"_s);
    m_rename->setObjectName(u"rename"_s);
    m_field->hide();
    m_field->installEventFilter(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_badge);
    above->addWidget(m_kind, 1);
    words->addLayout(above);
    auto *title = new QHBoxLayout;
    title->setSpacing(4);
    title->addWidget(m_name, 1);
    title->addWidget(m_field, 1);
    words->addLayout(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_rename, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_rename, &QPushButton::clicked, this, &DetailHead::rename);
    connect(m_field, &QLineEdit::editingFinished, this, [this] { endRename(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_entry)
            m_orders.remove({m_entry->credential.id}, Words::name(m_entry->credential));
    });
    retranslate();
}

void DetailHead::show(const EntryPtr &entry)
{
    if (m_entry && entry->credential.id != m_entry->credential.id)
        endRename(true);
    m_entry = entry;
    const bool stops = isStop(entry->standing); // whatever its date says
    m_badge->show(stops ? Severity::Expired : entry->standing.severity,
                  stops ? tr("Stop", "in place of a severity") : Words::severity(entry->standing.severity));
    m_kind->setText(visible(Words::kindLine(entry->credential), 160));
    const QString name = visible(Words::name(entry->credential), 400);
    m_name->setText(name);
}

void DetailHead::rename()
{
    if (!m_entry)
        return;
    m_field->setText(m_entry->credential.name);
    m_field->setPlaceholderText(visible(Words::name(m_entry->credential), 160));
    m_name->hide();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

bool DetailHead::cancelRename()
{
    if (m_field->isHidden())
        return false;
    endRename(false);
    return true;
}

void DetailHead::endRename(bool isKept)
{
    if (m_field->isHidden())
        return;
    const QString name = m_field->text().trimmed();
    m_field->hide();
    m_name->show();
    if (isKept && m_entry && name != m_entry->credential.name && !mayHoldSecret(name))
        emit m_orders.nameOrdered(m_entry->credential.id, name);
}

bool DetailHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                endRename(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DetailHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_entry)
            show(m_entry);
    }
}

void DetailHead::retranslate()
{
    m_rename->setName(tr("Rename"));
    m_field->setAccessibleName(tr("Name"));
    m_remove->setText(tr("Remove"));
}

} // namespace Credentials
