// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/article.h"
#include "core/faq/glossary.h"

#include <QFrame>

class Button;
class Label;

namespace Faq {

/// A word of the field in both languages with its explanation, beside the word in the text.
class TermCard final : public QFrame
{
    Q_OBJECT

public:
    explicit TermCard(QWidget *parent = nullptr);

    enum class Focus { Left, Taken };
    /// Below @p place of the parent, or above it where there is no room.
    void show(const Term &term, Language language, const QRect &place, Focus focus);
    void hideSoon(); ///< unless the pointer has come onto it

signals:
    void articleWanted(const QString &id);
    void closed(); ///< by key

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool hasFocusWithin() const;

    Label *m_name;
    Label *m_other;
    Label *m_words;
    Button *m_more;
    QString m_article;
};

} // namespace Faq
