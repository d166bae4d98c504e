// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/railitem.h"

#include <QEvent>
#include <QIcon>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int WideRail = 216;
constexpr int NarrowRail = 56;
constexpr int BrandHeight = 52;
constexpr int BrandEdge = 8; ///< to every side of the brand

/// The program's own picture where there is no room for its name.
QIcon programIcon()
{
    QIcon icon;
    for (const int size : {24, 48, 64})
        icon.addFile(u":/icons/app/caretaker_%1.png"_s.arg(size));
    return icon;
}

class Emblem final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        programIcon().paint(&painter, QRect((width() - 24) / 2, 16, 24, 24));
    }
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_brand(new QWidget)
    , m_badge(new Emblem)
    , m_program(new Label(Type::Role::Section))
    , m_school(new Label(Type::Role::Caption, Label::Ink::Third))
    , m_searchPlace(new QWidget)
    , m_searchItem(new RailItem(u"search"_s, m_searchPlace))
    , m_scroller(new QScrollArea)
    , m_foot(new QVBoxLayout)
{
    makeBrand();
    m_searchPlace->installEventFilter(this);
    m_badge->setFixedHeight(56);

    auto *items = new QWidget;
    m_column = new QVBoxLayout(items);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    m_scroller->setObjectName("railScroller");
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setWidgetResizable(true);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->setWidget(items);
    items->setAutoFillBackground(false);

    m_foot->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 14);
    column->setSpacing(0);
    column->addWidget(m_badge);
    column->addWidget(m_brand);
    column->addWidget(m_searchPlace);
    column->addSpacing(12);
    column->addWidget(m_scroller, 1);
    column->addLayout(m_foot);
    connect(m_searchItem, &QAbstractButton::clicked, this, &Rail::searchWanted);
    retranslate();
    arrange();
}

void Rail::makeBrand()
{
    auto *brand = new QVBoxLayout(m_brand);
    brand->setContentsMargins(BrandEdge, BrandEdge, BrandEdge, BrandEdge);
    brand->setSpacing(0);
    brand->addStretch(1);
    brand->addWidget(m_program);
    brand->addWidget(m_school);
    brand->addStretch(1);
    m_program->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_school->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_school->setObjectName("schoolName");
}

RailItem *Rail::add(const QString &icon, int group)
{
    auto *item = new RailItem(icon, this);
    item->setNarrow(m_isNarrow);
    if (group == Foot) {
        m_foot->addWidget(item);
        m_items.append(item);
        return item;
    }
    const int end = m_column->count() - 1;
    if (group != m_lastGroup && end > 0)
        m_column->insertSpacing(end, 12);
    m_lastGroup = group;
    m_column->insertWidget(m_column->count() - 1, item);
    m_items.insert(m_items.size() - m_foot->count(), item);
    return item;
}

void Rail::setSchoolName(const QString &name)
{
    m_schoolName = name;
    m_school->setVisible(!name.isEmpty());
    m_school->setAccessibleName(name);
    m_school->setToolTip(name.toHtmlEscaped());
    elide();
}

void Rail::elide()
{
    const int room = width() - 4 * BrandEdge;
    m_school->setText(
        QFontMetrics(Type::font(Type::Role::Caption)).elidedText(m_schoolName, Qt::ElideRight, room));
}

void Rail::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    arrange();
}

void Rail::setShort(bool isShort)
{
    m_isShort = isShort;
    arrange();
}

QRect Rail::searchPlace() const
{
    return m_searchPlace->geometry();
}

void Rail::arrange()
{
    // At larger text sizes the words need more than 216 px, icons do not.
    setFixedWidth(m_isNarrow ? NarrowRail : std::max(WideRail, Type::scaled(WideRail)));
    m_brand->setFixedHeight(Type::scaled(BrandHeight) + 2 * BrandEdge);
    elide();
    m_brand->setVisible(!m_isNarrow && !m_isShort);
    m_badge->setVisible(m_isNarrow && !m_isShort);
    layout()->setContentsMargins(8, m_isShort ? 8 : 0, 8, 14);
    m_searchPlace->setFixedHeight(Type::scaled(32));
    m_searchItem->setVisible(m_isNarrow);
    m_searchItem->setNarrow(m_isNarrow);
    m_searchItem->setGeometry(0, 0, NarrowRail - 16, Type::scaled(32));
    for (auto *item : m_items)
        item->setNarrow(m_isNarrow);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    Paint::hairline(painter, QPointF(width() - 1, 0), QPointF(width() - 1, height()), theme.line);
}

// The field is not in this layout, and has to follow whatever moves its place.
bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_searchPlace && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        emit searchPlaceMoved();
    return QWidget::eventFilter(watched, event);
}

void Rail::retranslate()
{
    m_program->setText(tr("Caretaker", "the program's name"));
    m_searchItem->setWords(tr("Search", "rail"),
                           QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), -1);
    setAccessibleName(tr("Pages"));
}
