// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class Button;
class Label;

namespace Faq {

/// Shows where a link leads before anything is opened: the address in full, its host in bold; or that it leads
/// nowhere. Esc closes it.
class LinkStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkStrip(QWidget *parent = nullptr);

    void ask(const QUrl &address);
    void tellMissing(const QString &id); ///< no article has it

signals:
    void closed(); ///< it hides itself

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Address;
    void retranslate();
    void close();

    QUrl m_url; ///< empty where it leads nowhere
    Label *m_caption;
    Address *m_address;
    Button *m_open;
    Button *m_copy;
    Button *m_close;
};

} // namespace Faq
