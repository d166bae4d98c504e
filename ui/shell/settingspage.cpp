// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "core/base/text.h"
#include "ui/shell/button.h"
#include "ui/shell/copying.h"
#include "ui/shell/label.h"
#include "ui/shell/plaintip.h"
#include "ui/shell/preferenceform.h"
#include "ui/shell/preferences.h"
#include "ui/shell/sectionchoice.h"
#include "ui/shell/widthclass.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 720;

} // namespace

SettingsPage::SettingsPage(Preferences &preferences, QDate today, QWidget *parent)
    : Page(parent)
    , m_preferences(preferences)
    , m_today(today)
{
}

// Not before it is wanted: the forms are a tenth of what the window's start would cost.
void SettingsPage::build()
{
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_choice = new SectionChoice(this));
    m_layout->addWidget(m_stack = new QStackedWidget(this), 1);
    buildGeneral();
    for (Page *one : std::as_const(m_panes))
        m_stack->addWidget(one);
    connect(m_choice, &SectionChoice::chosen, this, &SettingsPage::showPane);
    retranslate();
    showPlace();
    arrange();
}

void SettingsPage::buildGeneral()
{
    m_column = new QVBoxLayout;
    m_program = new Label(Type::Role::Section);
    m_data = new Label(Type::Role::Section);
    m_dataSentence = new Label(Type::Role::Interface, Label::Ink::Second);
    m_place = new Label(Type::Role::Fixed);
    m_copy = Button::iconOnly(u"copy_16_regular"_s);
    auto *content = new QWidget;
    content->setMaximumWidth(ColumnWidth + 48);
    m_column->setContentsMargins(24, 20, 24, 24);
    m_column->setSpacing(0);
    content->setLayout(m_column);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1000);
    row->addStretch(1);

    addHeading(m_program);
    m_column->addWidget(new PreferenceForm(m_preferences, m_today, PreferenceForm::Extent::Settings));
    m_column->addSpacing(32);
    addHeading(m_data);
    m_column->addWidget(m_dataSentence);
    m_column->addWidget(makeDataRow());
    m_column->addStretch(1);

    auto *scroller = new QScrollArea;
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(holder);
    holder->setAutoFillBackground(false);
    m_stack->addWidget(scroller);
}

void SettingsPage::addHeading(Label *heading)
{
    const int end = std::max(0, m_column->count() - 1);
    const bool isLast = m_column->count() > 0 && m_column->itemAt(end)->spacerItem() != nullptr
        && m_column->itemAt(end)->expandingDirections().testFlag(Qt::Vertical);
    const int at = isLast ? end : m_column->count();
    m_column->insertWidget(at, heading);
    m_column->insertSpacing(at + 1, 12);
}

QWidget *SettingsPage::makeDataRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_copy);
    m_dataSentence->setWordWrap(true);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName("copyPlace");
    connect(m_copy, &QPushButton::clicked, this,
            [this] { copyAt(*m_copy, m_placeText, u"copy_16_regular"_s); });
    return row;
}

void SettingsPage::setDataPlace(const QString &place)
{
    m_placeText = place;
    showPlace();
}

void SettingsPage::addSection(const QString &title, QWidget *section)
{
    if (!m_column)
        build();
    auto *heading = new Label(Type::Role::Section);
    heading->setText(title);
    section->setWindowTitle(title);
    connect(section, &QWidget::windowTitleChanged, heading, &QLabel::setText);

    m_column->insertSpacing(m_column->count() - 1, 32);
    addHeading(heading);
    m_column->insertWidget(m_column->count() - 1, section);
}

void SettingsPage::addPane(Page *pane)
{
    m_panes.append(pane);
    pane->setParent(this);
    pane->hide();
    connect(pane, &Page::headerChanged, this, [this, pane] {
        if (pane == this->pane())
            emit headerChanged();
    });
    if (!m_column)
        return;
    m_stack->addWidget(pane);
    retranslate();
    arrange();
}

void SettingsPage::openPane(Page *pane)
{
    if (!m_column)
        build();
    const int index = static_cast<int>(m_panes.indexOf(pane)) + 1;
    m_choice->setCurrent(index);
    showPane(index);
}

void SettingsPage::showPane(int index)
{
    m_stack->setCurrentIndex(index);
    emit headerChanged();
}

Page *SettingsPage::pane() const
{
    return m_stack && m_stack->currentIndex() > 0 ? m_panes.at(m_stack->currentIndex() - 1) : nullptr;
}

void SettingsPage::arrange()
{
    if (!m_column)
        return;
    const bool isNarrow = widthClassOf(window()->width()) == WidthClass::Small;
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_choice->setNarrow(isNarrow);
    m_choice->setVisible(!m_panes.isEmpty());
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::subtitle() const
{
    return pane() ? pane()->subtitle() : tr("Every choice takes effect at once.");
}

QList<QAction *> SettingsPage::headerActions() const
{
    return pane() ? pane()->headerActions() : QList<QAction *>();
}

QString SettingsPage::statusLeft() const
{
    return pane() ? pane()->statusLeft() : QString();
}

QString SettingsPage::statusRight() const
{
    return pane() ? pane()->statusRight() : QString();
}

QAction *SettingsPage::statusAction() const
{
    return pane() ? pane()->statusAction() : nullptr;
}

void SettingsPage::focusFilter()
{
    if (pane())
        pane()->focusFilter();
}

bool SettingsPage::goBack()
{
    return pane() && pane()->goBack();
}

QList<QWidget *> SettingsPage::panes()
{
    if (m_panes.isEmpty() || !m_column)
        return {this};
    QList<QWidget *> all {m_choice};
    if (pane())
        return all + pane()->panes();
    all.append(m_stack->currentWidget());
    return all;
}

void SettingsPage::retranslate()
{
    if (!m_column)
        return;
    QStringList names {tr("General")};
    for (const Page *one : std::as_const(m_panes))
        names.append(one->title());
    m_choice->setNames(names);
    m_program->setText(tr("This program"));
    m_data->setText(tr("Data"));
    m_dataSentence->setText(
        tr("What was read from your files is kept here. Private keys, tokens and passwords are not in it."));
    m_copy->setName(tr("Copy where data lives"));
}

// A path may be cut in the middle: its tooltip and the copy have all of it.
void SettingsPage::showPlace()
{
    if (!m_column)
        return;
    const QString whole = visible(m_placeText);
    m_place->setText(
        m_place->fontMetrics().elidedText(whole, Qt::ElideMiddle, std::max(80, m_place->width())));
    m_place->setToolTip(plainTip(whole));
    m_place->setAccessibleName(whole);
    m_copy->setEnabled(!m_placeText.isEmpty());
}

void SettingsPage::showEvent(QShowEvent *event)
{
    if (!m_column)
        build();
    Page::showEvent(event);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit headerChanged();
    }
    if (event->type() == QEvent::StyleChange)
        showPlace();
    Page::changeEvent(event);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    QMetaObject::invokeMethod(this, &SettingsPage::showPlace, Qt::QueuedConnection);
}
