// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/intake.h"
#include "ui/shell/page.h"

class Preferences;
class ProgressStrip;
class QSplitter;
class QStackedWidget;
class SearchField;

namespace Credentials {

class CredentialModel;
class CredentialView;
class DetailPane;

/// All credentials as a list, and everything about the one that is chosen. With little room one of the two at a time.
class CredentialsPage final : public Page
{
    Q_OBJECT

public:
    CredentialsPage(const Ledger &ledger, Orders &orders, Intake &intake, Preferences &preferences,
                    QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isStale() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] int railCount() const override;
    [[nodiscard]] QString statusLeft() const override;
    [[nodiscard]] QString statusRight() const override;
    [[nodiscard]] QAction *statusAction() const override;
    void focusFilter() override;
    bool goBack() override;

    void open(qint64 credential);
    void rename(qint64 credential);
    void search(const QString &text);

signals:
    void keyAsked(qint64 credential);
    void articleAsked(Credentials::Kind kind);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void build(); ///< on first sight: most starts never come here
    void connectAll();
    void refresh();
    void showProgress();
    void arrange();
    void retranslate();
    void showDetail(qint64 credential);

    const Ledger &m_ledger;
    Orders &m_orders;
    Intake &m_intake;
    Preferences &m_preferences;
    QAction m_check;
    ProgressStrip *m_progress = nullptr;
    CredentialModel *m_model = nullptr;
    CredentialView *m_view = nullptr;
    SearchField *m_field = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_list = nullptr;
    DetailPane *m_detail = nullptr;
    bool m_isDetailShown = false; ///< with little room: the detail, not the list
};

} // namespace Credentials
