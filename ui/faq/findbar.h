// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class Label;
class SearchField;

namespace Faq {

/// A field for words to find in the article, how many there are, next and previous. Esc closes it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    void setCount(qsizetype current, qsizetype count); ///< @p current from 0
    [[nodiscard]] QString text() const;

signals:
    void searched(const QString &text);
    void nextWanted();
    void previousWanted();
    void closed(); ///< wanted by the person; it hides itself

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void sayCount();

    SearchField *m_field;
    Label *m_count;
    Button *m_previous;
    Button *m_next;
    Button *m_close;
    qsizetype m_current = -1;
    qsizetype m_found = 0;
};

} // namespace Faq
