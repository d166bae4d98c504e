// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articlepane.h"

class Button;
class Label;
class QActionGroup;
class QMenu;
class SegmentedControl;

namespace Faq {

/// The row above an article: where it stands, and what can be done with it. Where there is little room, the
/// rarer buttons move into a menu and the section's name gives way to the id.
class ArticleHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleHead(QWidget *parent = nullptr);

    void show(const OpenArticle &reading);
    void showLost(const LostArticle &lost); ///< only the ways back and forward
    using QWidget::show;
    void setFavourite(bool isFavourite);
    void setPercent(int percent);
    void tellCopied(); ///< a word beside the button
    [[nodiscard]] int percent() const { return m_percent; }

signals:
    void backWanted();
    void forwardWanted();
    void favouriteToggled(bool isFavourite);
    void linkCopyWanted();
    void findWanted();
    void printWanted();
    void pdfWanted();
    void percentChosen(int percent);
    void languageWanted(Faq::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildMenus();
    void connectButtons();
    void retranslate();
    void fit();

    Label *m_section;
    QWidget *m_chevron;
    Label *m_id;
    Button *m_back;
    Button *m_forward;
    Button *m_favourite;
    Button *m_copyLink;
    Button *m_print;
    Button *m_size;
    Button *m_more;
    QWidget *m_divider;
    SegmentedControl *m_language;
    QMenu *m_printMenu;
    QMenu *m_sizeMenu;
    QMenu *m_moreMenu;
    QActionGroup *m_sizes;
    OpenArticle m_reading;
    bool m_isLost = false;
    int m_percent = 100;
};

} // namespace Faq
