// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferenceform.h"

#include "ui/shell/label.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 112;
constexpr int FieldWidth = 360;
constexpr int MinguoYearOne = 1911; ///< the year before it: 2026 is Minguo 115

enum Row { LanguageRow, SchoolRow, AppearanceRow, YearsRow, TextSizeRow, DailyRow };

// In the order of the segments.
constexpr std::array Languages {Preferences::Language::TraditionalChinese, Preferences::Language::English,
                                Preferences::Language::System};
constexpr std::array Appearances {Preferences::Appearance::Light, Preferences::Appearance::Dark,
                                  Preferences::Appearance::System};
constexpr std::array YearStyles {Words::Years::Common, Words::Years::Minguo};
constexpr std::array TextSizes {90, 100, 115, 130, 150};

template <typename Choices, typename Value>
int placeOf(const Choices &choices, Value value)
{
    const auto found = std::find(choices.begin(), choices.end(), value);
    return found == choices.end() ? 0 : static_cast<int>(found - choices.begin());
}

} // namespace

PreferenceForm::PreferenceForm(Preferences &preferences, QDate today, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_today(today)
    , m_grid(new QGridLayout(this))
    , m_language(new SegmentedControl)
    , m_school(new QLineEdit)
    , m_appearance(new SegmentedControl)
    , m_years(new SegmentedControl)
    , m_textSize(new SegmentedControl)
    , m_hasTextSize(extent == Extent::Settings)
    , m_looksDaily(new QCheckBox)
    , m_dailyHelp(wrapping(new Label(Type::Role::Caption, Label::Ink::Third)))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(1, 1);
    m_school->setMaximumWidth(FieldWidth);
    m_school->setMaxLength(120);
    // Before they have words, for Tab goes in the order of making.
    m_language->setSegments(QStringList(Languages.size()));
    m_appearance->setSegments(QStringList(Appearances.size()));
    m_years->setSegments(QStringList(YearStyles.size()));
    m_textSize->setSegments(QStringList(TextSizes.size()));
    for (QWidget *field :
         std::initializer_list<QWidget *> {m_language, m_school, m_appearance, m_years, m_textSize, m_looksDaily})
        m_labels.append(addRow(field));
    m_language->setObjectName("language");
    m_school->setObjectName("school");
    m_appearance->setObjectName("appearance");
    m_years->setObjectName("years");
    m_textSize->setObjectName("textSize");
    m_grid->addWidget(m_dailyHelp, m_grid->rowCount(), 1);
    m_looksDaily->setObjectName("looksDaily");
    connectFields();
    retranslate();
    orderTabs();
}

// The segments came after the field between them.
void PreferenceForm::orderTabs()
{
    QWidget *last = nullptr;
    const auto follow = [&last](QWidget *next) {
        if (last != nullptr)
            setTabOrder(last, next);
        last = next;
    };
    for (auto *control : {m_language, m_appearance, m_years, m_textSize}) {
        for (auto *segment : control->findChildren<QAbstractButton *>())
            follow(segment);
        if (control == m_language)
            follow(m_school);
    }
}

Label *PreferenceForm::addRow(QWidget *field)
{
    auto *label = new Label(Type::Role::Interface, Label::Ink::Second);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    label->setMinimumWidth(LabelWidth);
    label->setBuddy(field);
    const int row = static_cast<int>(m_labels.size());
    auto *cell = new QHBoxLayout;
    cell->addWidget(field, 1000);
    cell->addStretch(1);
    m_grid->addWidget(label, row, 0);
    m_grid->addLayout(cell, row, 1);
    return label;
}

void PreferenceForm::connectFields()
{
    auto &preferences = m_preferences;
    connect(m_language, &SegmentedControl::chosen, this, [&preferences](int index) {
        preferences.setLanguage(Languages.at(static_cast<std::size_t>(index)));
    });
    connect(m_appearance, &SegmentedControl::chosen, this, [&preferences](int index) {
        preferences.setAppearance(Appearances.at(static_cast<std::size_t>(index)));
    });
    connect(m_years, &SegmentedControl::chosen, this, [&preferences](int index) {
        preferences.setYears(YearStyles.at(static_cast<std::size_t>(index)));
    });
    connect(m_textSize, &SegmentedControl::chosen, this, [&preferences](int index) {
        preferences.setTextSize(TextSizes.at(static_cast<std::size_t>(index)));
    });
    connect(m_looksDaily, &QCheckBox::clicked, this, [&preferences](bool isOn) { preferences.setLooksDaily(isOn); });
    connect(m_school, &QLineEdit::editingFinished, this, [this] {
        if (m_school->text().trimmed() != m_preferences.schoolName())
            m_preferences.setSchoolName(m_school->text());
    });
    connect(&preferences, &Preferences::changed, this, &PreferenceForm::showChoices);
}

void PreferenceForm::retranslate()
{
    const QLocale locale;
    const QString year = locale.language() == QLocale::Chinese ? QString::number(m_today.year()) : QString();
    m_labels.at(LanguageRow)->setText(tr("Language"));
    m_labels.at(SchoolRow)->setText(tr("School name"));
    m_labels.at(AppearanceRow)->setText(tr("Appearance"));
    m_labels.at(YearsRow)->setText(tr("Years", "how they are counted"));
    m_labels.at(TextSizeRow)->setText(tr("Text size"));
    m_labels.at(DailyRow)->setText(tr("Once a day", "what the program does by itself"));
    m_looksDaily->setText(tr("Check everything, and read the devices"));
    m_dailyHelp->setText(tr("While the program is open, without being asked. Connections that are paused are left out."));

    // Each language in its own name, whatever the window speaks, so that everybody finds theirs.
    m_language->setSegments({u"繁體中文"_s, u"English"_s, tr("System", "language")});
    m_appearance->setSegments(
        {tr("Light", "appearance"), tr("Dark", "appearance"), tr("System", "appearance")});
    m_years->setSegments(
        {tr("Common era %1", "year").arg(year), tr("Minguo %1", "year").arg(m_today.year() - MinguoYearOne)});
    QStringList sizes;
    for (const int size : TextSizes)
        sizes.append(tr("%1%", "text size").arg(locale.toString(size)));
    m_textSize->setSegments(sizes);

    const std::array<QWidget *, 6> fields {m_language, m_school, m_appearance, m_years, m_textSize, m_looksDaily};
    for (std::size_t row = 0; row < fields.size(); ++row)
        fields.at(row)->setAccessibleName(m_labels.at(static_cast<qsizetype>(row))->text());

    m_looksDaily->setAccessibleName(m_looksDaily->text());

    const auto setShown = [this, &fields](Row row, bool isShown) {
        m_labels.at(row)->setVisible(isShown);
        fields.at(row)->setVisible(isShown);
    };
    setShown(YearsRow, locale.language() == QLocale::Chinese);
    setShown(TextSizeRow, m_hasTextSize);
    setShown(DailyRow, m_hasTextSize);
    m_dailyHelp->setVisible(m_hasTextSize);
    showChoices();
}

void PreferenceForm::takeFocus()
{
    m_school->setFocus(Qt::OtherFocusReason);
}

void PreferenceForm::showChoices()
{
    m_language->setCurrent(placeOf(Languages, m_preferences.language()));
    m_appearance->setCurrent(placeOf(Appearances, m_preferences.appearance()));
    m_years->setCurrent(placeOf(YearStyles, m_preferences.years()));
    m_textSize->setCurrent(placeOf(TextSizes, m_preferences.textSize()));
    m_looksDaily->setChecked(m_preferences.looksDaily());
    if (!m_school->hasFocus())
        m_school->setText(m_preferences.schoolName());
}

void PreferenceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
