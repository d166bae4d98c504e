// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/secretfield.h"

#include <QEvent>

#include <algorithm>

namespace Connections {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setMaxLength(4096);
    connect(this, &QLineEdit::textEdited, this, [this] { m_held = {}; });
    hint();
}

void SecretField::reset(bool isStored)
{
    wipeText();
    m_held = {};
    setStored(isStored);
}

void SecretField::setStored(bool isStored)
{
    m_isStored = isStored;
    hint();
}

Secret SecretField::take()
{
    if (text().isEmpty())
        return m_held;
    QByteArray bytes = text().toUtf8();
    m_held = Secret::taking(bytes);
    wipeText();
    hint();
    return m_held;
}

bool SecretField::isMissing() const
{
    return text().isEmpty() && m_held.isEmpty() && !m_isStored;
}

// text() shares its characters with the field, so that they are overwritten where they lie. Those of a literal, which
// no person can have typed, lie where nobody may write.
void SecretField::wipeText()
{
    QString shared = text();
    if (shared.data_ptr().d_ptr() != nullptr)
        std::fill_n(const_cast<QChar *>(shared.constData()), shared.size(), QChar(u'\0'));
    clear();
}

void SecretField::hint()
{
    setPlaceholderText(!m_held.isEmpty() ? tr("Entered, not shown")
                           : m_isStored  ? tr("Kept in the keychain")
                                         : QString());
}

void SecretField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        hint();
}

} // namespace Connections
