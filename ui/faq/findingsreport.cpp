// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/findingsreport.h"

#include "core/base/text.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype ShownLines = 100; ///< of each group; copying gives all
constexpr qsizetype NameLimit = 200;

QString fileOf(const Finding &finding)
{
    return visible(finding.about.value(0), NameLimit);
}

} // namespace

FindingsReport::FindingsReport(QList<Finding> findings, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"findings"_s);
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(m_faults),
                 [](const Finding &each) { return each.weight == Finding::Weight::Fault; });
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(m_notes),
                 [](const Finding &each) { return each.weight == Finding::Weight::Note; });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    build();
}

QString FindingsReport::text() const
{
    QStringList lines;
    const auto add = [&lines](const QString &head, const QList<Finding> &findings) {
        if (findings.isEmpty())
            return;
        lines.append(head);
        for (const Finding &finding : findings) {
            const QString file = fileOf(finding);
            lines.append((file.isEmpty() ? QString() : file + u": "_s) + Words::sentence(finding));
        }
    };
    add(tr("Left out (%n)", nullptr, static_cast<int>(m_faults.size())), m_faults);
    add(tr("Read, with remarks (%n)", nullptr, static_cast<int>(m_notes.size())), m_notes);
    return lines.join(u'\n') + u'\n';
}

void FindingsReport::build()
{
    discardAll(*m_column);
    addGroup(tr("Left out (%n)", nullptr, static_cast<int>(m_faults.size())), m_faults,
             Finding::Weight::Fault);
    addGroup(tr("Read, with remarks (%n)", nullptr, static_cast<int>(m_notes.size())), m_notes,
             Finding::Weight::Note);
    auto *copy = makeButton(Button::Kind::Standard, u"copy_16_regular"_s, u"copyFindings"_s, this);
    copy->setSmall(true);
    copy->setText(tr("Copy report"));
    m_column->addWidget(copy, 0, Qt::AlignLeft);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
}

void FindingsReport::addGroup(const QString &head, const QList<Finding> &findings, Finding::Weight weight)
{
    using Credentials::Severity;
    if (findings.isEmpty())
        return;
    auto *title = new Label(Type::Role::RowName, Label::Ink::Text, this);
    title->setText(head);
    m_column->addWidget(title);
    for (const Finding &finding : findings.first(std::min(ShownLines, findings.size()))) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(
            new MarkWidget(16, weight == Finding::Weight::Fault ? Severity::Warning : Severity::Notice, line),
            0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *file = wrapping(new Label(Type::Role::Caption, Label::Ink::Third, line));
        file->setText(fileOf(finding));
        file->setVisible(!file->text().isEmpty());
        words->addWidget(file);
        auto *sentence = wrapping(new Label(Type::Role::Cell, Label::Ink::Text, line));
        sentence->setText(visible(Words::sentence(finding)));
        words->addWidget(sentence);
        row->addLayout(words, 1);
        m_column->addWidget(line);
    }
    if (const qsizetype hidden = findings.size() - ShownLines; hidden > 0) {
        auto *rest = new Label(Type::Role::Caption, Label::Ink::Third, this);
        rest->setText(tr("%n more; the copied report has them all.", nullptr, static_cast<int>(hidden)));
        m_column->addWidget(rest);
    }
}

void FindingsReport::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace Faq
