// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/detailhead.h"
#include "ui/credentials/detailpane.h"
#include "ui/credentials/factsgrid.h"
#include "ui/credentials/lifebar.h"
#include "ui/credentials/matchbox.h"
#include "ui/credentials/sightingmodel.h"
#include "ui/credentials/stopbox.h"
#include "ui/credentials/thresholdsrow.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

/// Table cells with the room and the line of our tables.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::current();
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected)
            painter->fillRect(option.rect,
                              option.state & QStyle::State_Active ? theme.select : theme.selectIdle);
        const QFont font = Type::font(Type::Role::Cell);
        const QRect box = option.rect.adjusted(0, 0, -Padding, 0);
        painter->setFont(font);
        painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
        painter->drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, box.width()));
        const QPoint end = option.rect.bottomRight() + QPoint(1, 0); // to the next cell, without a gap
        Paint::hairline(*painter, option.rect.bottomLeft(), end, theme.line);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(Type::font(Type::Role::Cell));
        return {metrics.horizontalAdvance(index.data().toString()) + Padding + 2, Type::scaled(32)};
    }

private:
    static constexpr int Padding = 12;
};

} // namespace

DetailPane::DetailPane(const Ledger &ledger, Orders &orders, const Preferences &preferences, QWidget *parent)
    : QScrollArea(parent)
    , m_ledger(ledger)
    , m_orders(orders)
    , m_preferences(preferences)
{
    setObjectName(u"detail"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connectAll();
    retranslate();
    m_content->hide();
}

void DetailPane::build()
{
    auto *ground = new QWidget(this);
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Base);
    auto *outer = new QVBoxLayout(ground);
    outer->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget(ground);
    outer->addWidget(m_content);
    outer->addStretch();

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(32, 24, 32, 32);
    column->setSpacing(12);
    m_back = makeButton(Button::Kind::Plain, u"arrow_left_16_regular"_s, u"back"_s, m_content);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_head = new DetailHead(m_orders, m_content));
    column->addWidget(m_stop = new StopBox(m_content));
    auto *countdown = new QHBoxLayout;
    countdown->setSpacing(24);
    countdown->addWidget(m_countdown = new BigCountdown(m_content));
    countdown->addWidget(m_date = wrapping(new Label(Type::Role::Interface, Label::Ink::Second, m_content)),
                         1, Qt::AlignBottom);
    column->addLayout(countdown);
    column->addWidget(m_life = new LifeBar(m_content));
    m_consequence = wrapping(new Label(Type::Role::RowName, Label::Ink::Text, m_content));
    m_advice = wrapping(new Label(Type::Role::Interface, Label::Ink::Text, m_content));
    column->addSpacing(4);
    column->addWidget(m_consequence);
    column->addWidget(m_advice);
    m_article = makeButton(Button::Kind::Plain, u"book_16_regular"_s, u"whatToDo"_s, m_content);
    m_article->setFlush(true);
    column->addWidget(m_article, 0, Qt::AlignLeft);
    m_problems = new QVBoxLayout;
    m_problems->setSpacing(8);
    column->addLayout(m_problems);
    column->addWidget(m_matches = new MatchBox(m_ledger, m_content));

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(32);
    m_columns->addWidget(makeFacts(), 16, Qt::AlignTop);
    m_columns->addWidget(makePeople(), 9, Qt::AlignTop);
    column->addLayout(m_columns);
    m_sightingsHeading = heading(*column);
    makeTable();
    column->addWidget(m_table);
    m_places = new QVBoxLayout;
    m_places->setSpacing(4);
    column->addLayout(m_places);
    m_notesHeading = heading(*column);
    m_notes = new QPlainTextEdit(m_content);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(Type::scaled(100));
    column->addWidget(m_notes);
    setWidget(ground);
}

Label *DetailPane::heading(QVBoxLayout &column)
{
    auto *label = new Label(Type::Role::Section, Label::Ink::Text, m_content);
    column.addSpacing(8);
    column.addWidget(label);
    return label;
}

QWidget *DetailPane::makeFacts()
{
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_factsHeading = heading(*column);
    column->addWidget(m_facts = new FactsGrid(box));
    return box;
}

QWidget *DetailPane::makePeople()
{
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_custodianHeading = heading(*column);
    m_custodian = new QLineEdit(box);
    m_custodian->setObjectName(u"custodian"_s);
    column->addWidget(m_custodian);
    m_thresholdsHeading = heading(*column);
    column->addWidget(m_thresholds = new ThresholdsRow(box));
    return box;
}

void DetailPane::makeTable()
{
    m_sightings = new SightingModel(m_ledger, m_preferences, this);
    m_table = new QTableView(m_content);
    m_table->setObjectName(u"sightings"_s);
    m_table->setModel(m_sightings);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(Type::scaled(64));
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(SightingModel::Column::Place),
                                                      QHeaderView::Stretch);
}

void DetailPane::connectAll()
{
    connect(&m_ledger, &Ledger::changed, this, &DetailPane::refresh);
    connect(&m_preferences, &Preferences::changed, this, &DetailPane::refresh);
    connect(m_back, &QPushButton::clicked, this, &DetailPane::backAsked);
    connect(m_article, &QPushButton::clicked, this, [this] {
        if (m_entry)
            emit articleAsked(m_entry->credential.kind);
    });
    connect(m_stop, &StopBox::removeAsked, this, [this] {
        if (m_entry)
            m_orders.remove({m_credential}, Words::name(m_entry->credential));
    });
    connect(m_stop, &StopBox::keepAsked, this,
            [this](const QString &topic) { emit m_orders.topicOrdered(m_credential, topic); });
    connect(m_matches, &MatchBox::decided, &m_orders, &Orders::pair);
    connect(m_thresholds, &ThresholdsRow::edited, this, [this](const Thresholds &thresholds) {
        emit m_orders.thresholdsOrdered(m_credential, thresholds);
    });
    connect(m_custodian, &QLineEdit::editingFinished, this, &DetailPane::save);
    m_notes->installEventFilter(this);
}

void DetailPane::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_article->setText(tr("What to do"));
    m_factsHeading->setText(tr("Facts"));
    m_custodianHeading->setText(tr("Custodian"));
    m_custodian->setAccessibleName(tr("Custodian"));
    m_custodian->setPlaceholderText(tr("Nobody yet"));
    m_thresholdsHeading->setText(tr("Warn from"));
    m_sightingsHeading->setText(tr("Sightings"));
    m_table->setAccessibleName(tr("Sightings"));
    m_sightings->retranslate();
    m_notesHeading->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What the next person has to know."));
}

} // namespace Credentials
