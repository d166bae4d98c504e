// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class Button;
class Label;

namespace Faq {

/// Shows where a link leads before anything is opened: the address in full, its host in bold; or that it leads
/// nowhere; or what became of a file that was to be written. Esc closes it.
class LinkStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkStrip(QWidget *parent = nullptr);

    void ask(const QUrl &address);
    void tellMissing(const QString &id, const QString &words); ///< no article has it; @p words may be found
    void tellSaved(const QString &path); ///< takes no focus, nor does the next
    void tellFailed(const Error &error);
    void tellUnkept(const QString &title, const Error &error); ///< the note on an article that was left

signals:
    void closed(); ///< it hides itself
    void searchWanted(const QString &words);
    void listWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Address;
    enum class Telling { Link, Missing, Saved, Failed, Unkept };
    void tell(Telling what);
    [[nodiscard]] QString captionWords() const;
    void retranslate();
    void takeFirst();
    void takeSecond();
    void close();

    Telling m_telling = Telling::Link;
    QUrl m_url; ///< empty where it leads nowhere
    QString m_words; ///< to search for, where it leads nowhere; of what the note is
    std::optional<Error> m_error;
    QWidget *m_mark; ///< of a failure
    Label *m_caption;
    Address *m_address;
    Button *m_open;
    Button *m_copy;
    Button *m_close;
};

} // namespace Faq
