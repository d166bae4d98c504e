// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/appleform.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionspage.h"

#include <QStackedWidget>

namespace Connections {

AppleForm *ConnectionsPage::appleForm()
{
    if (m_appleForm)
        return m_appleForm;
    m_side->addWidget(m_appleForm = new AppleForm(m_roster, m_side));
    connect(m_appleForm, &AppleForm::left, this, &ConnectionsPage::leaveForm);
    connect(m_appleForm, &AppleForm::saved, this, &ConnectionsPage::openSaved);
    connect(m_appleForm, &AppleForm::jamfWanted, this, [this] {
        m_side->setCurrentWidget(m_form);
        m_form->startNew();
    });
    return m_appleForm;
}

bool ConnectionsPage::isFormShown() const
{
    const QWidget *shown = m_side->currentWidget();
    return shown == m_form || (m_appleForm && shown == m_appleForm);
}

void ConnectionsPage::discardForms()
{
    m_form->discard();
    if (m_appleForm)
        m_appleForm->discard();
}

} // namespace Connections
