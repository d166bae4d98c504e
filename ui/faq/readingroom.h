// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlepane.h"
#include "ui/faq/library.h"
#include "ui/faq/pagehistory.h"

#include <QTimer>

namespace Faq {

class ReadingList;

/// Words on the credential that an article is about, "Push certificate, 46 days left"; empty where there is none.
using CredentialWords = std::function<QString(const QStringList &kinds)>;

/// The article that is open and the ways from it to others. Lives as long as the page.
class ReadingRoom final : public QObject
{
    Q_OBJECT

public:
    ReadingRoom(ArticlePane &pane, Library &library, ReadingList &reading, NoteBook notes, QObject *parent);

    void setCredentialWords(CredentialWords words) { m_credentialWords = std::move(words); }
    /// Shows it in passing: the next one takes its place in the history.
    void look(const ArticleRef &ref, Language language);
    void open(const ArticleRef &ref, Language language);
    /// In the language that was last chosen for it, else that of the window.
    void open(const ArticleRef &ref);
    [[nodiscard]] Language languageOf(const ArticleRef &ref) const;
    bool goBack();
    void goForward();
    void setHighlight(const Highlight &highlight);
    void setWayBack(bool hasWayBack); ///< the list lies behind the article, so back leads there at last
    void refresh(); ///< the contents or the window's language are others now
    void forgetLanguages();
    [[nodiscard]] const Place &place() const { return m_history.current(); }
    [[nodiscard]] qsizetype past() const { return m_history.past(); }
    [[nodiscard]] bool isPassing() const { return m_history.isPassing(); } ///< it is only looked at

signals:
    void moved(const Faq::ArticleRef &ref); ///< another article is open, by whatever way
    void leftBackwards(); ///< back was chosen where the history begins
    void credentialWanted(const QStringList &kinds);

private:
    void show();
    void bringNote(const ArticleRef &ref);
    [[nodiscard]] std::optional<QString> knownNote(const ArticleRef &ref) const;
    void follow(const QString &id);
    void speak(Language language);
    void keepNote(const QString &note);

    ArticlePane &m_pane;
    Library &m_library;
    ReadingList &m_reading;
    NoteBook m_notes;
    CredentialWords m_credentialWords;
    PageHistory m_history;
    ArticleRef m_shown; ///< whose note the pane tells of, until it shows another
    Highlight m_highlight;
    QHash<ArticleRef, Language> m_languages; ///< chosen for one article, until the program ends
    QTimer m_reader; ///< what stands here longer than a glance was read
    QHash<ArticleRef, QString> m_titles; ///< of what was read, also after it is gone
    QHash<ArticleRef, QString> m_knownNotes;
    QList<ArticleRef> m_writing; ///< one for each note on its way
    QHash<ArticleRef, Error> m_unkept; ///< notes that stand here only, and why
    bool m_hasWayBack = false;
};

} // namespace Faq
