// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/glossarymodel.h"

#include <QListView>

namespace Faq {

/// The glossary: names at the left, what they mean at the right, and the way to the article that says more.
class GlossaryView final : public QListView
{
    Q_OBJECT

public:
    explicit GlossaryView(QWidget *parent = nullptr);

    void show(const Catalogue &catalogue) { m_model.show(catalogue); }
    void setFilter(const QString &words);
    [[nodiscard]] int shown() const { return m_model.rowCount(); }
    void step(int rows);
    void open(); ///< the article of the current term

signals:
    void articleWanted(const Faq::ArticleRef &ref);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Delegate;
    [[nodiscard]] bool isOnLink(const QPoint &place) const;
    void retranslate();

    GlossaryModel m_model;
    Delegate *m_delegate;
};

} // namespace Faq
