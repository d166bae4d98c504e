// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/understoodline.h"

#include "core/base/text.h"
#include "ui/faq/catalogue.h"
#include "ui/shell/theme.h"
#include "ui/shell/type.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <chrono>
#include <functional>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype MostWords = 5; ///< of all that were understood
constexpr qsizetype MostOfOne = 2; ///< synonyms of one word
constexpr qsizetype WordLimit = 60;

bool isOf(const QString &word, Language language)
{
    const bool isHan = std::any_of(word.begin(), word.end(),
                                   [](QChar each) { return each.script() == QChar::Script_Han; });
    return isHan == (language == Language::TraditionalChinese);
}

/// The words that were taken for others than typed, those in the reader's own language first.
QStringList understoodWords(const QList<Understood> &all)
{
    QStringList words;
    for (const Understood &each : all) {
        QStringList own = each.as;
        std::stable_partition(own.begin(), own.end(),
                              [](const QString &word) { return isOf(word, spokenLanguage()); });
        own.removeIf(
            [&each](const QString &word) { return word.compare(each.typed, Qt::CaseInsensitive) == 0; });
        for (const QString &word : own.first(std::min(MostOfOne, own.size()))) {
            if (!words.contains(word, Qt::CaseInsensitive) && words.size() < MostWords)
                words.append(visible(word, WordLimit));
        }
    }
    return words;
}

qreal layOut(QTextLayout &layout, qreal width)
{
    const qreal step = Type::lineHeight(Type::Role::Caption);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (step - line.height()) / 2));
        y += step;
    }
    layout.endLayout();
    return y;
}

} // namespace

UnderstoodLine::UnderstoodLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"understood"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void UnderstoodLine::show(const Found &found)
{
    m_found = found;
    say();
}

void UnderstoodLine::say()
{
    const int count = static_cast<int>(m_found.hits.size());
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(m_found.elapsed).count();
    const bool isCut = count >= Query().limit;
    const QString how = !m_found.isClose ? count > 0 ? tr("Nothing fits well. The nearest:") : QString()
        : isCut       ? tr("The %n best article(s).", nullptr, count)
        : elapsed < 1 ? tr("%n article(s) in less than 1 ms.", nullptr, count)
                      : tr("%n article(s) in %1 ms.", nullptr, count).arg(QLocale().toString(elapsed));
    const QString words = understoodWords(m_found.understood).join(tr(", ", "between words in a list"));
    const QString before = words.isEmpty() ? QString() : tr("Understood as %1.");
    const qsizetype place = before.indexOf("%1"_L1);
    m_strong = {std::max(place, qsizetype(0)), place < 0 ? 0 : words.size()};
    const QString understood = place < 0 ? before : QString(before).replace(place, 2, words);
    m_text = understood.isEmpty() || how.isEmpty()
        ? understood + how
        : tr("%1 %2", "two sentences").replace("%2"_L1, how).replace("%1"_L1, understood);
    setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
    updateGeometry();
    update();
}

QSize UnderstoodLine::sizeHint() const
{
    return {Type::scaled(240), heightForWidth(std::max(width(), 1))};
}

int UnderstoodLine::heightForWidth(int width) const
{
    QTextLayout layout(m_text, Type::font(Type::Role::Caption));
    return qCeil(layOut(layout, width));
}

void UnderstoodLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden())
        say();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void UnderstoodLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QTextLayout layout(m_text, Type::font(Type::Role::Caption));
    QTextLayout::FormatRange strong;
    strong.start = static_cast<int>(m_strong.start);
    strong.length = static_cast<int>(m_strong.length);
    strong.format.setForeground(theme.text);
    strong.format.setFontWeight(Type::font(Type::Role::RowName).weight());
    layout.setFormats({strong});
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(theme.text3);
    layout.draw(&painter, {});
}

} // namespace Faq
