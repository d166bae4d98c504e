// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/articledocument.h"

#include <QTextBrowser>

class QTimer;

namespace Faq {

/// The text of an article in its column, with marks and what lies under the words. At its foot stands a
/// widget that scrolls with it. It opens nothing itself: where a link leads is told.
class ArticleView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    enum class Place { Top, Kept };
    void write(const ArticleText &text, const ArticleLook &look, Place place);
    void setMarks(const QList<Range> &marks);
    void setHits(const QList<Range> &hits,
                 qsizetype current); ///< of the find bar; they stand in place of the marks
    void setFoot(QWidget *foot); ///< becomes a child of the viewport
    void scrollTo(const Range &range); ///< moves only where it is out of sight
    void scrollToHeading(qsizetype heading);
    void takeFocusBack(); ///< to the link that was followed last
    void fitFoot(); ///< the foot wants another height

    [[nodiscard]] const ArticleDocument &article() const { return m_document; }
    [[nodiscard]] const QList<Range> &marks() const { return m_marks; }
    [[nodiscard]] QString wordsOfLink(const QString &id) const; ///< of the first that leads to that article
    [[nodiscard]] int columnLeft() const;
    [[nodiscard]] int columnWidth() const;

signals:
    void linkChosen(const QUrl &target);
    void termPointedAt(qsizetype term, const QRect &place); ///< in the viewport
    void termLeft();
    void termChosen(qsizetype term, const QRect &place); ///< by click or key
    void findWanted();
    void zoomWanted(int steps);
    void headingReached(qsizetype heading); ///< -1 above the first

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void arrange();
    void placeFoot();
    void pointAt(qsizetype term);
    void follow(const QUrl &target);
    void paintMarks(QPainter &painter, const QRectF &clip) const;
    void paintFocus();
    void tellHeading();
    [[nodiscard]] QRect placeOfTerm(qsizetype term) const;
    [[nodiscard]] QString focusedAnchor() const;
    [[nodiscard]] QPointF offset() const;

    ArticleDocument m_document;
    ArticleLook m_look;
    QList<Range> m_marks;
    QList<Range> m_hits;
    qsizetype m_currentHit = -1;
    qsizetype m_pointedAt = -1;
    qsizetype m_heading = -1;
    int m_followed = -1; ///< where the link stands that was followed last
    bool m_isFinding = false;
    bool m_hasRing = false; ///< came here by key
    QWidget *m_foot = nullptr;
    QTimer *m_hover;
};

/// Number behind @p prefix in @p target, else -1.
[[nodiscard]] qsizetype numberBehind(QLatin1StringView prefix, const QString &target);

} // namespace Faq
