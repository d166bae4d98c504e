// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Credentials {

class CredentialModel;

/// A list of credentials for the keyboard first: Enter or a double click opens, Ctrl+Enter starts the row's action,
/// Delete removes, Left and Right close and open groups. Keeps rows as wide as itself.
class CredentialView final : public QListView
{
    Q_OBJECT

public:
    explicit CredentialView(CredentialModel &model, QWidget *parent = nullptr);

    [[nodiscard]] qint64 currentCredential() const; ///< 0 where there is none
    /// Makes @p credential current, if it is shown.
    void select(qint64 credential);
    /// The current row, or the first that is no head. A head may stay unless @p mayBeHead says otherwise.
    void ensureCurrent(bool mayBeHead = true);
    /// Rows may be of other heights now.
    void relayout();

signals:
    void opened(const QModelIndex &index);
    void actionAsked(const QModelIndex &index);
    void removalAsked(const QModelIndex &index);
    void menuAsked(const QModelIndex &index, const QPoint &where); ///< in global coordinates
    void currentCredentialChanged(qint64 credential);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool isHead(const QModelIndex &index) const;
    void toggle(const QModelIndex &head, bool isClosed);
    void open(const QModelIndex &index);

    CredentialModel &m_model;
};

} // namespace Credentials
