// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "core/base/text.h"
#include "ui/shell/button.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/type.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The worst first; of two alike the one that came first.
int rankOf(Credentials::Severity severity)
{
    using enum Credentials::Severity;
    switch (severity) {
    case Expired: return 0;
    case Urgent: return 1;
    case Warning: return 2;
    case Unknown: return 3;
    case Notice: return 4;
    case Ok: return 5;
    }
    return 5;
}

/// The only markup of a banner; the words in it are escaped before.
QString strong(const QString &escaped)
{
    return u"<span style=\"font-weight:600\">%1</span>"_s.arg(escaped);
}

/// Both at once, so that a "%2" in a name stays what it is.
QString filled(const QString &order, const QString &consequence, const QString &advice)
{
    return order.contains("%2"_L1) ? order.arg(consequence, advice) : order.arg(consequence);
}

/// The box itself: tint, a 1 px edge, mark, words, buttons.
class BannerBox final : public QWidget
{
public:
    BannerBox(const BannerText &banner, QWidget *parent)
        : QWidget(parent)
        , m_severity(banner.severity)
        , m_words(new QLabel(this))
        , m_row(new QHBoxLayout(this))
    {
        const QString consequence = visible(banner.consequence);
        const QString advice = visible(banner.advice);
        const QString order = advice.isEmpty() ? u"%1"_s : BannerStack::tr("%1 %2", "consequence, advice");
        m_words->setTextFormat(Qt::RichText);
        m_words->setText(filled(order, strong(consequence.toHtmlEscaped()), advice.toHtmlEscaped()));
        m_words->setFont(Type::font(Type::Role::Interface));
        m_words->setWordWrap(true);
        m_words->setAccessibleName(filled(order, consequence, advice));
        m_words->setObjectName("words");

        m_row->setContentsMargins(44, 8, 8, 8);
        m_row->setSpacing(8);
        m_row->addWidget(m_words, 1);
    }

    void add(QWidget *button) { m_row->addWidget(button, 0, Qt::AlignVCenter); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::current();
        const auto &colors = theme.of(m_severity);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colors.mark);
        painter.setBrush(colors.tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        Paint::severityMark(painter, QRectF(16, (height() - 18) / 2.0, 18, 18), m_severity, theme,
                            colors.tint);
    }

private:
    Credentials::Severity m_severity;
    QLabel *m_words;
    QHBoxLayout *m_row;
};

} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 13);
    column->setSpacing(0);
    hide();
}

void BannerStack::show(const BannerText &banner)
{
    const auto same = std::find_if(m_banners.begin(), m_banners.end(),
                                   [&banner](const BannerText &one) { return one.id == banner.id; });
    if (same != m_banners.end() && *same == banner)
        return;
    if (same != m_banners.end())
        *same = banner;
    else
        m_banners.append(banner);
    std::stable_sort(m_banners.begin(), m_banners.end(), [](const BannerText &one, const BannerText &other) {
        return std::pair(!one.isAnswer, rankOf(one.severity))
            < std::pair(!other.isAnswer, rankOf(other.severity));
    });
    rebuild();
}

void BannerStack::withdraw(const QString &id)
{
    if (m_banners.removeIf([&id](const BannerText &one) { return one.id == id; }) > 0)
        rebuild();
}

QStringList BannerStack::shownIds() const
{
    QStringList ids;
    for (const BannerText &banner : m_banners)
        ids.append(banner.id);
    return ids;
}

void BannerStack::rebuild()
{
    discardAll(*layout());
    if (m_banners.isEmpty())
        return hide();

    const BannerText &worst = m_banners.constFirst();
    auto *box = new BannerBox(worst, this);
    for (auto *action : worst.actions) {
        auto *button = new Button(Button::Kind::Standard, box);
        button->follow(action);
        button->setSmall(true);
        box->add(button);
    }
    if (m_banners.size() > 1) {
        auto *more = new Button(Button::Kind::Plain, box);
        more->setText(tr("%n more", "banners behind this one", static_cast<int>(m_banners.size()) - 1));
        more->setSmall(true);
        more->setObjectName("more");
        connect(more, &QPushButton::clicked, this, [this] {
            m_banners.append(m_banners.takeFirst());
            rebuild();
        });
        box->add(more);
    }
    if (worst.canBeClosed) {
        auto *close = Button::iconOnly(u"dismiss_16_regular"_s, box);
        close->setSmall(true);
        close->setName(tr("Close this message"));
        close->setObjectName("close");
        connect(close, &QPushButton::clicked, this, [this, id = worst.id] {
            withdraw(id);
            emit closed(id);
        });
        box->add(close);
    }
    layout()->addWidget(box);
    box->show();
    setVisible(true);
    emit rebuilt();
}

void BannerStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        rebuild();
    QWidget::changeEvent(event);
}

void BannerStack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), Theme::current().line);
}
