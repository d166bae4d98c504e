// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <optional>

class Label;
class QPlainTextEdit;

namespace Faq {

/// The reader's own words on an article, in a field that grows with them. Saved when the field is left.
class NoteBox final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBox(QWidget *parent = nullptr);

    void show(const QString &note);
    void showUnread(const std::optional<Error> &error); ///< nothing can be written; why it cannot be read, if so
    void setError(const std::optional<Error> &error); ///< why it could not be kept, if so
    [[nodiscard]] bool isUnread() const;
    void save(); ///< tells what has changed and was not told yet

    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void changed(const QString &note);
    void grown(); ///< it wants another height

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString errorWords() const;
    [[nodiscard]] int captionHeight() const;

    Label *m_caption;
    QPlainTextEdit *m_field;
    Label *m_errorWords;
    QString m_saved;
    std::optional<Error> m_error;
};

} // namespace Faq
