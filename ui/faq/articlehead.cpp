// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/articlehead.h"

#include "core/base/text.h"
#include "ui/shell/button.h"
#include "ui/shell/label.h"
#include "ui/shell/paint.h"
#include "ui/shell/segmentedcontrol.h"

#include <QAccessible>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolTip>

#include <array>

using namespace Qt::StringLiterals;

namespace Faq {

namespace {

constexpr int FewButtons = 420; ///< narrower than this, the rarer buttons are in the menu
constexpr std::array Percents {90, 100, 115, 130, 150};

class Chevron final : public QWidget
{
public:
    explicit Chevron(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {Type::scaled(16), Type::scaled(16)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(
            0, 0, Paint::icon(u"chevron_right_16_regular"_s, Theme::current().text3, devicePixelRatioF()));
    }
};

class Divider final : public QWidget
{
public:
    explicit Divider(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(17, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Paint::hairline(painter, QPointF(8, 0), QPointF(8, height()), Theme::current().line);
    }
};

Button *iconButton(const QString &icon, const char *name, QWidget *parent)
{
    Button *button = Button::iconOnly(icon, parent);
    button->setObjectName(name);
    return button;
}

QString keyWords(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

ArticleHead::ArticleHead(QWidget *parent)
    : QWidget(parent)
    , m_section(new Label(Type::Role::Caption, Label::Ink::Second, this))
    , m_chevron(new Chevron(this))
    , m_id(new Label(Type::Role::Caption, Label::Ink::Second, this))
    , m_back(iconButton(u"arrow_left_16_regular"_s, "back", this))
    , m_forward(iconButton(u"arrow_right_16_regular"_s, "forward", this))
    , m_favourite(iconButton(u"bookmark_16_regular"_s, "favourite", this))
    , m_copyLink(iconButton(u"link_16_regular"_s, "copyLink", this))
    , m_print(iconButton(u"print_16_regular"_s, "print", this))
    , m_size(iconButton(u"text_font_16_regular"_s, "textSize", this))
    , m_more(iconButton(u"more_horizontal_16_regular"_s, "more", this))
    , m_divider(new Divider(this))
    , m_language(new SegmentedControl(this))
    , m_printMenu(new QMenu(this))
    , m_sizeMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
    , m_sizes(new QActionGroup(this))
{
    m_id->setObjectName("articleId");
    m_language->setObjectName("language");
    m_favourite->setCheckable(true);
    // Each language in its own name, whatever the window speaks.
    m_language->setSegments({u"中文"_s, u"English"_s});
    build();
    buildMenus();
    connectButtons();
    retranslate();
}

void ArticleHead::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 8, 16, 8);
    row->setSpacing(4);
    row->addWidget(m_section);
    row->addWidget(m_chevron);
    row->addWidget(m_id);
    row->addStretch(1);
    for (auto *button : {m_back, m_forward, m_favourite, m_copyLink, m_print, m_size, m_more})
        row->addWidget(button);
    row->addWidget(m_divider);
    row->addWidget(m_language);
    m_more->hide();
}

void ArticleHead::buildMenus()
{
    const auto add = [](QMenu *menu, const char *name, auto &&triggered) {
        auto *action = menu->addAction(QString());
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, menu, triggered);
        return action;
    };
    add(m_printMenu, "printArticle", [this] { emit printWanted(); });
    add(m_printMenu, "saveAsPdf", [this] { emit pdfWanted(); });
    for (const int percent : Percents) {
        auto *action = add(m_sizeMenu, "size", [this, percent] { emit percentChosen(percent); });
        action->setData(percent);
        action->setCheckable(true);
        action->setChecked(percent == m_percent);
        m_sizes->addAction(action);
    }
    add(m_moreMenu, "moreFind", [this] { emit findWanted(); });
    add(m_moreMenu, "moreCopyLink", [this] { emit linkCopyWanted(); });
    m_moreMenu->addActions(m_printMenu->actions());
    m_moreMenu->addMenu(m_sizeMenu);
    for (const auto &[menu, button] : {std::pair(m_printMenu, m_print), std::pair(m_moreMenu, m_more)})
        // A dialog that opens out of the menu swallows the pointer's leaving.
        connect(menu, &QMenu::aboutToHide, button, [button = button] {
            button->setAttribute(Qt::WA_UnderMouse,
                                 button->rect().contains(button->mapFromGlobal(QCursor::pos())));
            button->update();
        });
    m_print->setMenu(m_printMenu);
    m_size->setMenu(m_sizeMenu);
    m_more->setMenu(m_moreMenu);
}

void ArticleHead::connectButtons()
{
    connect(m_back, &QPushButton::clicked, this, &ArticleHead::backWanted);
    connect(m_forward, &QPushButton::clicked, this, &ArticleHead::forwardWanted);
    connect(m_copyLink, &QPushButton::clicked, this, &ArticleHead::linkCopyWanted);
    connect(m_favourite, &QPushButton::clicked, this, [this](bool isFavourite) {
        setFavourite(isFavourite);
        emit favouriteToggled(isFavourite);
    });
    connect(m_language, &SegmentedControl::chosen, this, [this](int index) {
        emit languageWanted(index == 0 ? Language::TraditionalChinese : Language::English);
    });
}

void ArticleHead::show(const OpenArticle &reading)
{
    m_reading = reading;
    m_isLost = false;
    m_favourite->show();
    m_language->show();
    const Article &article = reading.article;
    m_section->setText(visible(reading.sectionName, 80));
    m_id->setText(visible(article.id, 80));
    m_back->setEnabled(reading.canGoBack);
    m_forward->setEnabled(reading.canGoForward);
    setFavourite(reading.isFavourite);

    const bool isChinese = article.language == Language::TraditionalChinese;
    m_language->setCurrent(isChinese ? 0 : 1);
    const QString why = isChinese ? tr("This article is written in Chinese only.")
                                  : tr("This article is written in English only.");
    const int other = isChinese ? 1 : 0;
    m_language->setEnabledAt(1 - other, true);
    m_language->setEnabledAt(other, reading.isInOtherLanguage, reading.isInOtherLanguage ? QString() : why);
    fit();
}

void ArticleHead::showLost(const LostArticle &lost)
{
    m_reading = {};
    m_isLost = true;
    m_section->clear();
    m_id->clear();
    m_back->setEnabled(lost.canGoBack);
    m_forward->setEnabled(lost.canGoForward);
    m_favourite->hide();
    m_language->hide();
    fit();
}

void ArticleHead::setFavourite(bool isFavourite)
{
    m_reading.isFavourite = isFavourite;
    m_favourite->setChecked(isFavourite);
    m_favourite->setIconName(isFavourite ? u"bookmark_16_filled"_s : u"bookmark_16_regular"_s);
    m_favourite->setName(isFavourite ? tr("Remove from favourites") : tr("Add to favourites"));
}

void ArticleHead::setPercent(int percent)
{
    m_percent = percent;
    for (auto *action : m_sizes->actions())
        action->setChecked(action->data().toInt() == percent);
}

void ArticleHead::tellCopied()
{
    const QWidget *beside = m_copyLink->isVisible() ? m_copyLink : m_more;
    QToolTip::showText(beside->mapToGlobal(QPoint(0, beside->height() / 2)), tr("Link copied"));
    QAccessibleEvent told(m_copyLink, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void ArticleHead::fit()
{
    const bool isNarrow = width() < Type::scaled(FewButtons);
    m_forward->setVisible(!isNarrow || m_isLost);
    for (QWidget *each : std::initializer_list<QWidget *> {m_copyLink, m_print, m_size, m_divider})
        each->setVisible(!isNarrow && !m_isLost);
    m_more->setVisible(isNarrow && !m_isLost);
    layout()->setContentsMargins(width() < 480 ? 16 : 32, 8, 16, 8);
    // The id alone, rather than half a name.
    const bool hasSection = !m_section->text().isEmpty();
    m_section->setVisible(hasSection);
    m_chevron->setVisible(hasSection);
    layout()->activate();
    const bool isRoom = hasSection && layout()->minimumSize().width() <= width();
    m_section->setVisible(isRoom);
    m_chevron->setVisible(isRoom);
}

void ArticleHead::retranslate()
{
    m_back->setName(tr("Back", "to the article before"), keyWords(QKeySequence(u"Alt+Left"_s)));
    m_forward->setName(tr("Forward", "to the next article"), keyWords(QKeySequence(u"Alt+Right"_s)));
    m_copyLink->setName(tr("Copy link to this article"));
    m_print->setName(tr("Print or save as PDF"));
    m_size->setName(tr("Text size of articles"));
    m_more->setName(tr("More", "button of a menu"));
    m_language->setAccessibleName(tr("Language of the article"));
    m_sizeMenu->setTitle(tr("Text size"));
    const auto name = [this](const char *action, const QString &words) {
        findChild<QAction *>(QLatin1StringView(action))->setText(words);
    };
    name("printArticle", tr("Print…"));
    name("saveAsPdf", tr("Save as PDF…"));
    name("moreFind", tr("Find in this article"));
    name("moreCopyLink", tr("Copy link"));
    for (auto *action : m_sizes->actions())
        action->setText(tr("%1%", "text size").arg(QLocale().toString(action->data().toInt())));
    setFavourite(m_reading.isFavourite);
}

void ArticleHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        fit();
}

void ArticleHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ArticleHead::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme.line);
}

} // namespace Faq
