// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/label.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QTextBoundaryFinder>

namespace {

constexpr QChar Break(0x200b); ///< nobody sees it, and a line may end there
constexpr qsizetype LongestWord = 18;
constexpr int Part = 12; ///< letters without a break

QString partsOf(const QString &word)
{
    QString parts;
    int length = 0;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype from = 0, to = letters.toNextBoundary(); to > from; from = to, to = letters.toNextBoundary()) {
        const QStringView letter = QStringView(word).sliced(from, to - from);
        if (length == Part) {
            parts += Break;
            length = 0;
        }
        parts += letter;
        ++length;
        if (QStringView(u"@./-_").contains(letter)) {
            parts += Break;
            length = 0;
        }
    }
    return parts;
}

QString breakable(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (word.size() > LongestWord)
            word = partsOf(word);
    }
    return words.join(u' ');
}

} // namespace

QColor Label::color(Ink ink, const Theme &theme)
{
    switch (ink) {
    case Ink::Text: return theme.text;
    case Ink::Second: return theme.text2;
    case Ink::Third: return theme.text3;
    case Ink::Accent: return theme.accent;
    case Ink::Stale: return theme.warning.text;
    case Ink::Wrong: return theme.expired.text;
    }
    return theme.text;
}

Label::Label(Type::Role role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void Label::setRole(Type::Role role)
{
    m_role = role;
    dress();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void Label::setBreakableText(const QString &text)
{
    if (!std::exchange(m_isBreakable, true))
        connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &Label::cleanCopied);
    const QString broken = breakable(text);
    if (broken != this->text())
        setText(broken);
}

// By key, by its menu and, where the desktop has it, by selecting: QLabel copies what stands in it and asks nobody.
void Label::cleanCopied(QClipboard::Mode mode)
{
    const QString selected = selectedText();
    if (!selected.contains(Break))
        return;
    auto *clipboard = QGuiApplication::clipboard();
    QString copied = clipboard->text(mode);
    if (copied.size() == selected.size() && copied.contains(Break))
        clipboard->setText(copied.remove(Break), mode);
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        dress();
    QLabel::changeEvent(event);
}

// What is selected would be dragged with the breaks in it, and unlike copied text that cannot be mended afterwards: a
// press begins a new selection.
void Label::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && selectedText().contains(Break))
        setSelection(0, 0);
    QLabel::mousePressEvent(event);
}

void Label::dress()
{
    const QColor ink = color(m_ink, Theme::current());
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    own.setColor(QPalette::Text, ink);
    if (!testAttribute(Qt::WA_SetPalette) || palette().color(QPalette::WindowText) != ink)
        setPalette(own);
    if (font() != Type::font(m_role))
        setFont(Type::font(m_role));
    // QLabel knows no line height; one line at least keeps the rhythm.
    setMinimumHeight(Type::lineHeight(m_role));
}
