// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/notebox.h"

#include "core/base/text.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int TopRoom = 12; ///< below the line that parts it from the article
constexpr int FieldRoom = 2 * 6; ///< padding and edge above and below
constexpr int SideRoom = 2 * 10 + 2 * 4; ///< and beside, with the document's own margin
constexpr int LeastLines = 2;

} // namespace

NoteBox::NoteBox(QWidget *parent)
    : QWidget(parent)
    , m_caption(new Label(Type::Role::CaptionStrong, Label::Ink::Second, this))
    , m_field(new QPlainTextEdit(this))
    , m_errorWords(wrapping(new Label(Type::Role::Caption, Label::Ink::Wrong, this)))
{
    setObjectName("noteBox");
    m_field->setObjectName("note");
    m_errorWords->setObjectName("noteError");
    m_errorWords->hide();
    m_field->setTabChangesFocus(true);
    m_field->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_field->installEventFilter(this);
    m_caption->setBuddy(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, TopRoom, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(m_field, 1);
    column->addWidget(m_errorWords);
    connect(m_field, &QPlainTextEdit::textChanged, this, &NoteBox::grown);
    retranslate();
}

void NoteBox::show(const QString &note)
{
    save();
    setError({});
    m_field->setReadOnly(false);
    m_saved = note;
    if (m_field->toPlainText() != note)
        m_field->setPlainText(note);
}

void NoteBox::showUnread(const std::optional<Error> &error)
{
    show({});
    m_field->setReadOnly(true);
    setError(error);
}

bool NoteBox::isUnread() const
{
    return m_field->isReadOnly();
}

void NoteBox::setError(const std::optional<Error> &error)
{
    if (error == m_error)
        return;
    m_error = error;
    m_errorWords->setVisible(error.has_value());
    retranslate();
    emit grown();
}

void NoteBox::save()
{
    const QString note = m_field->toPlainText();
    if (note == m_saved)
        return;
    m_saved = note;
    emit changed(note);
}

int NoteBox::captionHeight() const
{
    return TopRoom + Type::lineHeight(Type::Role::CaptionStrong) + 4;
}

int NoteBox::heightForWidth(int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QFont font = m_field->font();
    const qreal line = std::ceil(QFontMetricsF(font).lineSpacing());
    qreal height = 0;
    for (const QString &paragraph : m_field->toPlainText().split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
            each.setLineWidth(std::max(1, width - SideRoom));
            height += std::max(line, std::ceil(each.height()));
        }
        layout.endLayout();
    }
    const qreal text = std::max(height, LeastLines * line);
    const int below = m_error ? m_errorWords->heightForWidth(width) + 4 : 0;
    return captionHeight() + int(text) + FieldRoom + 8 + below;
}

bool NoteBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return QWidget::eventFilter(watched, event);
}

void NoteBox::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

void NoteBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteBox::retranslate()
{
    m_caption->setText(tr("Your note"));
    m_field->setPlaceholderText(tr("What holds at your school"));
    m_field->setAccessibleName(tr("Your note on this article"));
    if (m_error)
        m_errorWords->setText(errorWords());
    m_field->setAccessibleDescription(m_error ? m_errorWords->text() : QString());
}

QString NoteBox::errorWords() const
{
    const QString reason = visible(Words::sentence(*m_error));
    return isUnread() ? tr("Your note cannot be read. %1").arg(reason)
                      : tr("This note is not kept. %1").arg(reason);
}

void NoteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::hairline(painter, QPointF(0, 0), QPointF(width(), 0), Theme::current().line);
}

} // namespace Faq
