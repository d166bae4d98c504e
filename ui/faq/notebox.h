// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    [[nodiscard]] int captionHeight() const;

    Label *m_caption;
    QPlainTextEdit *m_field;
    QString m_saved;
};

} // namespace Faq
