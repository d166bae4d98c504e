// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/packblock.h"

#include "core/base/text.h"
#include "core/faq/codes.h"
#include "ui/faq/findingsreport.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/preferences.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype NameLimit = 120;

/// An article in both languages is one, and the report names those that are in one only.
int worksOf(const ShelvedPack &pack)
{
    const auto alone = std::count_if(pack.findings.begin(), pack.findings.end(), [](const Finding &each) {
        return each.code == Codes::OnlyOneLanguage;
    });
    return (pack.articles + static_cast<int>(alone) + 1) / 2;
}

} // namespace

PackBlock::PackBlock(ShelvedPack pack, const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_pack(std::move(pack))
    , m_preferences(preferences)
    , m_column(new QVBoxLayout(this))
    , m_name(wrapping(new Label(Type::Role::RowName, Label::Ink::Text, this)))
    , m_switch(new QCheckBox(this))
    , m_facts(wrapping(new Label(Type::Role::Caption, Label::Ink::Third, this)))
    , m_from(new ElidedLabel(Type::Role::Caption, Label::Ink::Third, this))
    , m_update(makeButton(Button::Kind::Standard, u"arrow_sync_16_regular"_s, u"updatePack"_s, this))
    , m_remove(makeButton(Button::Kind::Plain, u"delete_16_regular"_s, u"removePack"_s, this))
    , m_findings(makeButton(Button::Kind::Plain, {}, u"openFindings"_s, this))
{
    setObjectName(u"pack-"_s + m_pack.name);
    m_switch->setObjectName(u"packSwitch"_s);
    m_switch->setChecked(m_pack.isEnabled);
    m_update->setSmall(true);
    m_remove->setSmall(true);
    m_findings->setFlush(true);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_from);
    m_column->addWidget(m_findings, 0, Qt::AlignLeft);
    m_findings->setVisible(!m_pack.findings.isEmpty());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->addWidget(m_update);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    connect(m_switch, &QCheckBox::clicked, this, &PackBlock::enablingWanted);
    connect(m_update, &QPushButton::clicked, this, &PackBlock::updateWanted);
    connect(m_remove, &QPushButton::clicked, this, &PackBlock::removalWanted);
    connect(m_findings, &QPushButton::clicked, this, [this] {
        if (m_report && !m_report->isHidden())
            m_report->hide();
        else
            openReport();
    });
    retranslate();
}

void PackBlock::openReport()
{
    if (m_pack.findings.isEmpty())
        return;
    if (!m_report) {
        m_report = new FindingsReport(m_pack.findings, this);
        m_report->setContentsMargins(0, 8, 0, 0);
        m_column->addWidget(m_report);
    }
    m_report->show();
}

void PackBlock::showError(const Error &error)
{
    m_error = error;
    if (!m_errorRow) {
        m_errorRow = new QWidget(this);
        auto *row = new QHBoxLayout(m_errorRow);
        row->setContentsMargins(0, 8, 0, 0);
        row->setSpacing(8);
        row->addWidget(new MarkWidget(14, Credentials::Severity::Expired, m_errorRow), 0, Qt::AlignTop);
        m_errorWords = wrapping(new Label(Type::Role::Cell, Label::Ink::Wrong, m_errorRow));
        m_errorWords->setObjectName(u"packError"_s);
        row->addWidget(m_errorWords, 1);
        m_column->addWidget(m_errorRow);
    }
    setBusy(false);
    m_switch->setChecked(m_pack.isEnabled);
    retranslate();
}

void PackBlock::setBusy(bool isBusy)
{
    for (QWidget *each : {static_cast<QWidget *>(m_update), static_cast<QWidget *>(m_remove),
                          static_cast<QWidget *>(m_switch)})
        each->setEnabled(!isBusy);
}

QString PackBlock::findingsWords() const
{
    const auto faults = static_cast<int>(
        std::count_if(m_pack.findings.begin(), m_pack.findings.end(),
                      [](const Finding &each) { return each.weight == Finding::Weight::Fault; }));
    const int notes = static_cast<int>(m_pack.findings.size()) - faults;
    if (faults == 0)
        return tr("%n remark(s)", "on a pack of articles", notes);
    if (notes == 0)
        return tr("%n left out", "files or articles of a pack", faults);
    return tr("%1, %2", "left out, remarks")
        .arg(tr("%n left out", "files or articles of a pack", faults),
             tr("%n remark(s)", "on a pack of articles", notes));
}

void PackBlock::retranslate()
{
    const QString name = visible(m_pack.name, NameLimit);
    m_name->setText(name);
    m_switch->setText(tr("Shown", "the articles of a pack"));
    m_switch->setAccessibleName(tr("%1 is shown", "pack").arg(name));
    const QString articles = tr("%n article(s)", nullptr, worksOf(m_pack));
    m_facts->setText(m_pack.broughtAt.isValid()
                         ? tr("%1 · brought on %2", "count of articles, date")
                               .arg(articles, Words::date(m_pack.broughtAt, m_preferences.years()))
                         : articles);
    m_from->setText(visible(QDir::toNativeSeparators(m_pack.broughtFrom)));
    m_from->setVisible(!m_pack.broughtFrom.isEmpty());
    m_update->setText(tr("Update", "a pack, from where it was brought"));
    m_update->setAccessibleName(tr("Update %1", "pack").arg(name));
    m_remove->setText(tr("Remove", "a pack"));
    m_remove->setAccessibleName(tr("Remove %1", "pack").arg(name));
    m_findings->setText(findingsWords());
    if (m_error)
        m_errorWords->setText(visible(Words::sentence(*m_error)));
}

void PackBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PackBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), Theme::current().line);
}

} // namespace Faq
