// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/authorityfield.h"

#include "core/base/answer.h"
#include "core/base/text.h"
#include "core/check/codes.h"
#include "core/connections/connection.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSslCertificate>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Connections {

namespace {

constexpr qint64 MostBytes = 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::LocalFault, Check::Codes::CannotRead, {file.errorString()});
    return file.read(MostBytes);
}

/// Of the first certificate.
QString nameIn(const QByteArray &pem)
{
    return QSslCertificate::fromData(pem, QSsl::Pem).value(0).subjectDisplayName();
}

} // namespace

AuthorityField::AuthorityField(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(Type::Role::Interface, Label::Ink::Text, this))
    , m_choose(makeButton(Button::Kind::Standard, u"document_16_regular"_s, u"chooseAuthority"_s, this))
    , m_remove(Button::iconOnly(u"dismiss_16_regular"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choose);
    row->addWidget(m_name, 1);
    row->addWidget(m_remove);
    m_remove->setObjectName(u"removeAuthority"_s);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &AuthorityField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPem({});
        m_choose->setFocus(Qt::OtherFocusReason);
        emit taken();
    });
    retranslate();
}

void AuthorityField::setPem(const QByteArray &pem)
{
    ++m_turn;
    m_pem = pem;
    retranslate();
}

void AuthorityField::choose()
{
    auto *dialog = new QFileDialog(window(), tr("The school's own CA"));
    dialog->setObjectName(u"authorityDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Certificates") + u" (*.pem *.crt *.cer *.der)"_s, tr("All files") + u" (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, &AuthorityField::useFile);
    dialog->open();
}

void AuthorityField::useFile(const QString &path)
{
    const int turn = ++m_turn;
    deliver(QtConcurrent::run(bytesOf, path), this, [this, turn](const Result<QByteArray> &bytes) {
        if (turn != m_turn)
            return;
        if (!bytes)
            return emit refused(Words::sentence(bytes.error()));
        const Result<QByteArray> authority = authorityIn(*bytes);
        if (!authority)
            return emit refused(Words::sentence(authority.error()));
        setPem(*authority);
        emit taken();
    });
}

void AuthorityField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AuthorityField::retranslate()
{
    m_choose->setText(tr("Choose file…"));
    m_choose->setAccessibleName(tr("Own CA: choose a file"));
    m_remove->setName(tr("Do not trust this CA"));
    m_remove->setVisible(!pem().isEmpty());
    const QString name = nameIn(m_pem);
    m_name->setText(m_pem.isEmpty()      ? tr("None", "own CA")
                        : name.isEmpty() ? tr("Cannot be read")
                                         : visible(name, 200));
}

} // namespace Connections
