// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/unlockrow.h"

#include "core/base/answer.h"
#include "core/check/codes.h"
#include "core/credentials/codes.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

constexpr qint64 MaxKeyBytes = 1024 * 1024;

Result<Secret> keyIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::LocalFault, Check::Codes::CannotRead, {file.errorString()});
    QByteArray bytes = file.read(MaxKeyBytes + 1);
    if (bytes.size() > MaxKeyBytes)
        return failure(ErrorKind::Refused, Codes::TooLarge,
                       {QString::number(file.size()), QString::number(MaxKeyBytes)});
    return Secret::taking(bytes);
}

} // namespace

std::optional<UnlockRow::Need> needOf(QAnyStringView code)
{
    if (code == Codes::PasswordNeeded || code == Codes::WrongPassword)
        return UnlockRow::Need::Password;
    if (code == Codes::KeyNeeded || code == Codes::WrongKey)
        return UnlockRow::Need::Key;
    return std::nullopt;
}

UnlockRow::UnlockRow(Need need, QWidget *parent)
    : QWidget(parent)
    , m_need(need)
    , m_button(makeButton(Button::Kind::Standard,
                          need == Need::Key ? u"document_key_20_regular"_s : u"lock_closed_16_regular"_s,
                          need == Need::Key ? u"chooseKey"_s : u"tryPassword"_s, this))
    , m_wrong(new Label(Type::Role::Caption, Label::Ink::Wrong, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(0, 1);
    if (need == Need::Password) {
        m_password = new QLineEdit(this);
        m_password->setObjectName(u"password"_s);
        m_password->setEchoMode(QLineEdit::Password);
        m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        grid->addWidget(m_password, 0, 0);
        grid->addWidget(m_button, 0, 1);
        connect(m_password, &QLineEdit::returnPressed, this, &UnlockRow::tryPassword);
        connect(m_button, &QPushButton::clicked, this, &UnlockRow::tryPassword);
    } else {
        grid->addWidget(m_button, 0, 0, Qt::AlignLeft);
        connect(m_button, &QPushButton::clicked, this, &UnlockRow::chooseKey);
    }
    grid->addWidget(m_wrong, 1, 0, 1, 2);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    retranslate();
}

void UnlockRow::takeFocus()
{
    (m_password ? static_cast<QWidget *>(m_password) : m_button)->setFocus(Qt::OtherFocusReason);
}

void UnlockRow::tryPassword()
{
    QByteArray bytes = m_password->text().toUtf8();
    m_password->clear();
    Unlock unlock;
    unlock.passwords.append(Secret::taking(bytes));
    emit unlocked(unlock);
}

void UnlockRow::chooseKey()
{
    auto *dialog = new QFileDialog(window(), tr("Private key"));
    dialog->setObjectName(u"keyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &UnlockRow::useKey);
    dialog->open();
}

void UnlockRow::useKey(const QString &path)
{
    m_wrong->hide();
    deliver(QtConcurrent::run(keyIn, path), this, [this](const Result<Secret> &key) {
        if (!key) {
            m_wrong->setText(Words::sentence(key.error()));
            m_wrong->show();
            return;
        }
        Unlock unlock;
        unlock.keys.append(*key);
        emit unlocked(unlock);
    });
}

void UnlockRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UnlockRow::retranslate()
{
    m_button->setText(m_need == Need::Key ? tr("Choose key…") : tr("Open", "a file, with this password"));
    if (m_password) {
        m_password->setPlaceholderText(tr("Password"));
        m_password->setAccessibleName(tr("Password"));
        m_password->setToolTip(tr("Used once and not kept."));
    }
}

} // namespace Credentials
