// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sectionchoice.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int Inset = 8;

class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, Type::scaled(32)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Theme theme = Theme::current();
        const bool isChosen = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(Inset, 0, -Inset, 0);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isChosen || option.state & QStyle::State_MouseOver) {
            painter->setBrush(isChosen ? theme.select : theme.hover);
            painter->drawRoundedRect(row, 6, 6);
        }
        if (isChosen && option.widget && option.widget->hasFocus()) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
        }
        QFont font = Type::font(Type::Role::Interface);
        if (isChosen)
            font.setWeight(Type::font(Type::Role::RowName).weight());
        painter->setFont(font);
        painter->setPen(isChosen ? theme.text : theme.text2);
        const QRect box = row.adjusted(12, 0, -4, 0);
        painter->drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        painter->restore();
    }
};

} // namespace

SectionChoice::SectionChoice(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_box(new QComboBox(this))
{
    m_list->setObjectName(u"sectionList"_s);
    m_box->setObjectName(u"sectionBox"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_box);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(row);
        emit chosen(row);
    });
    connect(m_box, &QComboBox::activated, this, [this](int row) { m_list->setCurrentRow(row); });
    rename();
    arrange();
}

void SectionChoice::setNames(const QStringList &names)
{
    const QSignalBlocker quiet(m_list);
    const int current = std::max(0, m_list->currentRow());
    m_list->clear();
    m_list->addItems(names);
    m_box->clear();
    m_box->addItems(names);
    m_list->setCurrentRow(current);
    m_box->setCurrentIndex(current);
}

void SectionChoice::setCurrent(int index)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(index);
    m_box->setCurrentIndex(index);
}

void SectionChoice::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
}

void SectionChoice::arrange()
{
    m_list->setVisible(!m_isNarrow);
    m_box->setVisible(m_isNarrow);
    setFocusProxy(m_isNarrow ? static_cast<QWidget *>(m_box) : m_list);
    layout()->setContentsMargins(m_isNarrow ? QMargins(16, 8, 16, 9) : QMargins(0, 12, 1, 12));
    if (m_isNarrow) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        setFixedWidth(Type::scaled(Width));
    }
    setSizePolicy(m_isNarrow ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  m_isNarrow ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void SectionChoice::rename()
{
    m_list->setAccessibleName(tr("Sections"));
    m_box->setAccessibleName(tr("Sections"));
}

void SectionChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    if (event->type() == QEvent::StyleChange) {
        arrange();
        m_list->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

void SectionChoice::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    if (m_isNarrow)
        Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme.line);
    else
        Paint::hairline(painter, QPointF(width() - 1, 0), QPointF(width() - 1, height()), theme.line);
}
