// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faq/glossary.h"
#include "core/faq/search.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class Preferences;

namespace Faq {

/// What stands in the pane: an article and all that the page knows of it.
struct OpenArticle
{
    Article article;
    bool isInOtherLanguage = false; ///< written in the other language too
    QString sectionName {}; ///< in the article's language
    Highlight highlight {}; ///< empty when it was not found by a search
    std::optional<QString> note {QString()}; ///< the reader's own; none while it is not known
    bool isFavourite = false;
    bool canGoBack = false;
    bool canGoForward = false;
    QString credential {}; ///< "Push certificate, 46 days left"; empty where none is of its kinds
};

/// What stands in the pane in place of an article that was read and is gone with its pack.
struct LostArticle
{
    QString title;
    bool canGoBack = false;
    bool canGoForward = false;
};

/// The article: head row (section › id, back, forward, favourite, text size, copy link, print, language),
/// title with badges, the text, table of contents of a long one, find bar, the reader's note. It fetches
/// nothing; where it leads is told by signals. Lives as long as the page.
class ArticlePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePane(Preferences &preferences, QWidget *parent = nullptr);
    ~ArticlePane() override;

    void setGlossary(const Glossary &glossary); ///< terms get a hover and are marked once an article
    void setToday(const QDate &today); ///< tells which articles are old
    void show(const OpenArticle &reading); ///< scrolls to the top, or to the first mark
    void setHighlight(const Highlight &highlight);
    void setFavourite(bool isFavourite);
    void setNote(const QString &note); ///< came later than the article; never replaces what is being written
    void saveNote(); ///< tells what was written and not told yet
    void setNoteUnread(const Error &error); ///< it stays unknown, and nothing can be written over it
    void setNoteError(const std::optional<Error> &error); ///< why the note could not be kept, if so
    void tellUnkept(const QString &title, const Error &error); ///< the note on the article before
    void tellMissing(const QString &id); ///< a link leads to an article that is not there
    void showLost(const LostArticle &lost);
    void clear(); ///< a word on what to choose, in place of an article

    bool find(); ///< opens the find bar and focuses it, and Esc closes it; false where no article is open
    [[nodiscard]] int percent() const; ///< size of the text
    bool closeFind(); ///< false where it was not open
    void print(); ///< asks with the platform's dialog
    void exportPdf(const QString &path); ///< says at the foot what became of it

signals:
    void backWanted();
    void forwardWanted();
    void favouriteToggled(bool isFavourite);
    void languageWanted(Faq::Language language);
    void articleWanted(const QString &id);
    void searchWanted(const QString &words); ///< in place of an article that is not there
    void listWanted(); ///< the same
    void tagWanted(const QString &tag); ///< of the article that is open, in its language
    void noteChanged(const QString &note); ///< on leaving the field, and before another article is shown
    void credentialWanted(); ///< the line of OpenArticle::credential was chosen
    void zoomed(); ///< percent() is another
    void failed(const Error &error); ///< a PDF that could not be written

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Faq
