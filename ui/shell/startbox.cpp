// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startbox.h"

#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

constexpr int Inset = 12; ///< from the box to the dashed zone in it
constexpr int IconSize = 24;

void wayIcon(QPainter &painter, const QWidget &row, const QString &name, const QColor &color)
{
    const QPoint at(row.x() + 16, row.y() + (row.height() - Type::scaled(IconSize)) / 2);
    painter.drawPixmap(at, Paint::icon(name, color, row.devicePixelRatioF()));
}

} // namespace

StartBox::StartBox(QWidget *parent)
    : QWidget(parent)
    , m_files(makeWay(true))
    , m_connection(makeWay(false))
    , m_demo(makeWay(false))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Inset, Inset, Inset, 0);
    column->setSpacing(0);
    column->addWidget(m_files.row);
    column->addSpacing(Inset);
    column->addWidget(m_connection.row);
    column->addWidget(m_demo.row);
    m_files.button->setObjectName("chooseFiles");
    m_connection.button->setObjectName("connectJamfPro");
    m_demo.button->setObjectName("openDemo");
    connect(m_files.button, &QPushButton::clicked, this, &StartBox::filesWanted);
    connect(m_connection.button, &QPushButton::clicked, this, &StartBox::connectionWanted);
    connect(m_demo.button, &QPushButton::clicked, this, &StartBox::demoWanted);
    setAcceptDrops(true);
    retranslate();
}

StartBox::Way StartBox::makeWay(bool isPrimary)
{
    const Way way {new QWidget, new Label(Type::Role::RowName),
                   new Label(Type::Role::Interface, Label::Ink::Second),
                   new Button(isPrimary ? Button::Kind::Primary : Button::Kind::Standard)};
    way.sentence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(way.name);
    words->addWidget(way.sentence);
    words->addStretch(1);
    auto *row = new QHBoxLayout(way.row);
    const int edge = isPrimary ? 20 : 16;
    row->setContentsMargins(16 + Type::scaled(IconSize) + 16, edge, 16, edge);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(way.button);
    return way;
}

void StartBox::retranslate()
{
    m_files.name->setText(tr("Drop files or a folder here"));
    m_files.sentence->setText(
        tr("Push certificate, server token, content token or .p12: see at once how many days are left."));
    m_files.button->setText(tr("Choose files…"));
    m_connection.name->setText(tr("Connect Jamf Pro"));
    m_connection.sentence->setText(
        tr("Dates come from your server with each check. Read-only access is enough."));
    m_connection.button->setText(tr("Connect…", "a server"));
    m_demo.name->setText(tr("Look at a demonstration school"));
    m_demo.sentence->setText(tr("Everything in it is made up, and nothing of yours changes."));
    m_demo.button->setText(tr("Open demonstration"));
}

void StartBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_isUnderDrag = true;
    update();
}

void StartBox::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isUnderDrag = false;
    update();
}

void StartBox::dropEvent(QDropEvent *event)
{
    m_isUnderDrag = false;
    update();
    event->acceptProposedAction();
    emit filesDropped(event->mimeData()->urls());
}

void StartBox::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    QPen dashed(m_isUnderDrag ? theme.accent : theme.outline, m_isUnderDrag ? 2 : 1);
    dashed.setDashPattern(m_isUnderDrag ? QList<qreal> {2, 1.5} : QList<qreal> {4, 3});
    painter.setPen(dashed);
    painter.setBrush(m_isUnderDrag ? theme.select : theme.raised);
    painter.drawRoundedRect(QRectF(m_files.row->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    for (const Way &way : {m_connection, m_demo}) {
        const qreal split = way.row->y() - 1;
        Paint::hairline(painter, QPointF(1, split), QPointF(width() - 1, split), theme.line);
    }
    wayIcon(painter, *m_files.row, u"document_add_24_regular"_s, theme.accent);
    wayIcon(painter, *m_connection.row, u"plug_connected_24_regular"_s, theme.accent);
    wayIcon(painter, *m_demo.row, u"beaker_24_regular"_s, theme.accent);
}
