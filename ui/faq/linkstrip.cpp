// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/linkstrip.h"

#include "core/base/text.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr qsizetype WordsLimit = 40;
constexpr qsizetype TitleLimit = 80;

} // namespace

/// An address over as many lines as it needs, its host in bold.
class LinkStrip::Address final : public QWidget
{
public:
    explicit Address(QWidget *parent)
        : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setObjectName("linkAddress");
    }

    void show(const QUrl &url)
    {
        const QString host = url.scheme() == "mailto"_L1 ? url.path(QUrl::FullyEncoded).section(u'@', -1)
                                                         : url.host(QUrl::FullyEncoded);
        // Encoded: letters that only look like Latin ones show themselves as xn--.
        show(url.toString(QUrl::FullyEncoded), host);
    }

    void show(const QString &text, const QString &host)
    {
        m_text = visible(text);
        m_host = Range {host.isEmpty() ? -1 : m_text.indexOf(host), host.size()};
        setAccessibleName(m_text);
        updateGeometry();
        update();
    }

    [[nodiscard]] int heightForWidth(int width) const override { return int(laidOut(width).second); }
    [[nodiscard]] QSize sizeHint() const override { return {240, heightForWidth(240)}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {120, Type::lineHeight(Type::Role::Interface)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::current();
        QPainter painter(this);
        painter.setPen(theme.text2);
        const auto layout = laidOut(width()).first;
        layout->draw(&painter, QPointF(0, (height() - layout->boundingRect().height()) / 2));
    }

private:
    struct Range
    {
        qsizetype start = -1;
        qsizetype length = 0;
    };

    [[nodiscard]] std::pair<std::shared_ptr<QTextLayout>, qreal> laidOut(int width) const
    {
        auto layout = std::make_shared<QTextLayout>(m_text, Type::font(Type::Role::Interface));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        if (m_host.start >= 0) {
            QTextCharFormat host;
            host.setFontWeight(QFont::DemiBold);
            host.setForeground(Theme::current().text);
            layout->setFormats({{int(m_host.start), int(m_host.length), host}});
        }
        layout->beginLayout();
        qreal y = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, y));
            y += Type::lineHeight(Type::Role::Interface);
        }
        layout->endLayout();
        return {layout, y};
    }

    QString m_text;
    Range m_host;
};

LinkStrip::LinkStrip(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkWidget(14, Credentials::Severity::Expired, this))
    , m_caption(wrapping(new Label(Type::Role::Caption, Label::Ink::Third, this)))
    , m_address(new Address(this))
    , m_open(new Button(Button::Kind::Standard, this))
    , m_copy(new Button(Button::Kind::Plain, this))
    , m_close(Button::iconOnly(u"dismiss_16_regular"_s, this))
{
    setObjectName("linkStrip");
    m_caption->setObjectName("linkCaption");
    m_open->setObjectName("openLink");
    m_copy->setObjectName("copyAddress");
    m_close->setObjectName("closeLink");
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_caption);
    words->addWidget(m_address);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(words);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(8);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, &LinkStrip::takeFirst);
    connect(m_copy, &QPushButton::clicked, this, &LinkStrip::takeSecond);
    connect(m_close, &QPushButton::clicked, this, &LinkStrip::close);
    retranslate();
}

void LinkStrip::ask(const QUrl &address)
{
    m_url = address;
    m_address->show(address);
    tell(Telling::Link);
    m_open->setFocus(Qt::OtherFocusReason);
}

void LinkStrip::takeFirst()
{
    if (m_telling == Telling::Link)
        QDesktopServices::openUrl(m_url);
    close();
    if (m_telling == Telling::Missing)
        emit searchWanted(m_words);
}

void LinkStrip::takeSecond()
{
    if (m_telling == Telling::Link)
        QGuiApplication::clipboard()->setText(m_url.toString(QUrl::FullyEncoded));
    close();
    if (m_telling == Telling::Missing)
        emit listWanted();
}

void LinkStrip::tellMissing(const QString &id, const QString &words)
{
    m_words = words;
    m_address->show(id, {});
    tell(Telling::Missing);
    m_open->setFocus(Qt::OtherFocusReason);
}

void LinkStrip::tellSaved(const QString &path)
{
    m_address->show(QDir::toNativeSeparators(path), {});
    tell(Telling::Saved);
}

void LinkStrip::tellFailed(const Error &error)
{
    m_error = error;
    tell(Telling::Failed);
}

void LinkStrip::tellUnkept(const QString &title, const Error &error)
{
    m_words = title;
    m_error = error;
    tell(Telling::Unkept);
}

void LinkStrip::tell(Telling what)
{
    m_telling = what;
    const bool isFailure = what == Telling::Failed || what == Telling::Unkept;
    m_mark->setVisible(isFailure);
    m_address->setVisible(!isFailure);
    m_caption->setRole(isFailure ? Type::Role::Interface : Type::Role::Caption);
    m_caption->setInk(isFailure ? Label::Ink::Wrong : Label::Ink::Third);
    retranslate();
    show();
    QAccessibleEvent told(m_caption, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void LinkStrip::close()
{
    hide();
    emit closed();
}

QString LinkStrip::captionWords() const
{
    switch (m_telling) {
    case Telling::Link:
        return m_url.scheme() == "mailto"_L1 ? tr("This link writes a message to") : tr("This link leads to");
    case Telling::Missing: return tr("This link leads to an article that is not here");
    case Telling::Saved: return tr("The PDF was saved");
    case Telling::Failed: return m_error ? visible(Words::sentence(*m_error)) : QString();
    case Telling::Unkept:
        return tr("Your note on “%1” is not kept. %2", "title of an article, why")
            .arg(visible(m_words, TitleLimit), m_error ? visible(Words::sentence(*m_error)) : QString());
    }
    Q_UNREACHABLE();
}

void LinkStrip::retranslate()
{
    const bool isMail = m_url.scheme() == "mailto"_L1;
    const bool isMissing = m_telling == Telling::Missing;
    const bool leadsOn = m_telling == Telling::Link || isMissing;
    m_open->setVisible(leadsOn);
    m_copy->setVisible(leadsOn);
    m_open->setIconName(isMissing ? u"search_16_regular"_s : u"open_16_regular"_s);
    m_caption->setText(captionWords());
    m_open->setText(isMissing ? tr("Search for “%1”").arg(visible(m_words, WordsLimit)).replace(u'&', u"&&"_s)
                        : isMail ? tr("Open the mail program")
                                 : tr("Open in the browser"));
    m_copy->setText(isMissing ? tr("Back to the list") : tr("Copy address"));
    m_close->setName(tr("Close"), QKeySequence(u"Esc"_s).toString(QKeySequence::NativeText));
}

void LinkStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

void LinkStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LinkStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In line with the text above or below.
    layout()->setContentsMargins(width() < 480 ? 16 : 32, 12, 16, 12);
}

void LinkStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    Paint::hairline(painter, QPointF(0, 0), QPointF(width(), 0), theme.line);
}

} // namespace Faq
