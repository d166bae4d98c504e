// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/toolrow.h"

#include "core/base/text.h"
#include "ui/devices/devicewords.h"
#include "ui/shell/paint.h"
#include "ui/shell/parts.h"
#include "ui/shell/searchfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Inventory {

namespace {

constexpr int MostDays = 3650;
constexpr qsizetype NameLimit = 80;
constexpr int LongestName = 60;
const QStringList Families {u"iPad"_s, u"iPhone"_s, u"Mac"_s, u"AppleTV"_s, u"Watch"_s, u"Vision"_s};

bool asksForDays(View view)
{
    return view == View::NotSeen || view == View::CoverageEnding;
}

} // namespace

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(u"filter_16_regular"_s, this))
    , m_columns(makeButton(Button::Kind::Standard, u"table_settings_16_regular"_s, u"columns"_s, this))
    , m_export(makeButton(Button::Kind::Standard, u"arrow_download_16_regular"_s, u"export"_s, this))
    , m_columnMenu(new QMenu(m_columns))
    , m_exportMenu(new QMenu(m_export))
    , m_second(new QWidget(this))
    , m_meaning(new Label(Type::Role::Caption, Label::Ink::Second, m_second))
    , m_question(new Label(Type::Role::Interface, Label::Ink::Second, m_second))
    , m_days(new QSpinBox(m_second))
    , m_server(new QComboBox(m_second))
    , m_family(new QComboBox(m_second))
    , m_share(new Label(Type::Role::Caption, Label::Ink::Third, m_second))
    , m_keep(makeButton(Button::Kind::Plain, u"save_16_regular"_s, u"saveFilter"_s, m_second))
    , m_name(new QLineEdit(m_second))
    , m_save(makeButton(Button::Kind::Standard, {}, u"saveName"_s, m_second))
    , m_cancel(makeButton(Button::Kind::Plain, {}, u"cancelName"_s, m_second))
{
    setObjectName(u"deviceTools"_s);
    m_field->setObjectName(u"deviceFilter"_s);
    m_field->setKeyHint(QKeySequence::Find);
    m_field->installEventFilter(this);
    m_columns->setMenu(m_columnMenu);
    m_export->setMenu(m_exportMenu);
    m_days->setObjectName(u"viewDays"_s);
    m_days->setRange(1, MostDays);
    m_days->setKeyboardTracking(false);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_days->setFixedWidth(Type::scaled(64));
    m_server->setObjectName(u"rightServer"_s);
    m_family->setObjectName(u"serverFamily"_s);
    m_share->setObjectName(u"filterShare"_s);
    m_name->setObjectName(u"filterName"_s);
    m_name->setMaxLength(LongestName);
    m_name->installEventFilter(this);
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_isQuiet)
            return;
        m_query.text = text;
        showView();
        emit queryChanged(m_query);
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        if (m_isQuiet)
            return;
        m_query.days = days;
        emit queryChanged(m_query);
    });
    connect(m_server, &QComboBox::activated, this, [this] {
        m_query.rightServer = m_server->currentData().toLongLong();
        emit queryChanged(m_query);
    });
    connect(m_family, &QComboBox::activated, this, [this] {
        const QString family = m_family->currentData().toString();
        m_query.families = family.isEmpty() ? QStringList() : QStringList {family};
        emit queryChanged(m_query);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { naming(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { naming(false); });
    connect(m_save, &QPushButton::clicked, this, &ToolRow::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ToolRow::save);
    retranslate();
}

void ToolRow::build()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_field, 1);
    first->addWidget(m_columns);
    first->addWidget(m_export);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 8, 16, 4);
    rows->setSpacing(4);
    rows->addLayout(first);
    rows->addWidget(m_second);
    buildSecondRow();
}

void ToolRow::buildSecondRow()
{
    auto *question = new QHBoxLayout(m_second);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    question->addWidget(m_question);
    question->addWidget(m_days);
    question->addWidget(m_family);
    question->addWidget(m_server, 1);
    question->addWidget(m_name, 1);
    question->addWidget(m_save);
    question->addWidget(m_cancel);
    question->addWidget(m_meaning, 100);
    question->addStretch(1);
    question->addWidget(m_share);
    question->addWidget(m_keep);
    m_meaning->setWordWrap(true);
    m_second->setMinimumHeight(Type::scaled(36)); // the table stays where it is, whatever is asked
    m_server->setMaximumWidth(Type::scaled(280));
    m_server->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_server->setMinimumContentsLength(12);
    m_name->setMaximumWidth(Type::scaled(320));
}

void ToolRow::show(const Query &query)
{
    if (m_isNaming && query.view != m_query.view)
        naming(false);
    m_query = query;
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (m_field->text() != query.text)
        m_field->setText(query.text);
    m_days->setValue(query.days);
    showView();
}

void ToolRow::setServers(const QList<MdmServer> &servers)
{
    m_servers = servers;
    retranslate();
}

void ToolRow::setMatches(qsizetype matches, std::optional<qsizetype> total)
{
    m_matches = matches;
    m_total = total;
    showView();
}

void ToolRow::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    retranslate();
}

void ToolRow::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool ToolRow::clearField()
{
    if (m_isNaming) {
        naming(false);
        return true;
    }
    if (m_field->text().isEmpty())
        return false;
    m_field->clear();
    return true;
}

void ToolRow::naming(bool isNaming)
{
    m_isNaming = isNaming;
    m_name->clear();
    showView();
    if (isNaming)
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

void ToolRow::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    naming(false);
    emit saveAsked(name);
}

void ToolRow::showView()
{
    const View view = m_query.view;
    const bool isFiltered = view != View::All || !m_query.text.trimmed().isEmpty();
    const bool asksForServer = view == View::WrongServer;
    m_second->setVisible(isFiltered || !m_isNarrow);
    m_meaning->setVisible(!m_isNaming && !asksForServer && !asksForDays(view) && !m_isNarrow);
    m_share->setVisible(!m_isNaming && isFiltered && !(asksForServer && m_query.rightServer == 0));
    m_meaning->setText(DeviceWords::viewMeaning(view));
    m_question->setVisible(m_isNaming || asksForDays(view) || asksForServer);
    m_question->setText(m_isNaming                  ? tr("Name of this filter")
                            : asksForServer         ? tr("Right server")
                            : view == View::NotSeen ? tr("Days without a report")
                                                    : tr("Days left, at most"));
    m_days->setVisible(!m_isNaming && asksForDays(view));
    m_server->setVisible(!m_isNaming && asksForServer);
    m_family->setVisible(!m_isNaming && asksForServer);
    m_name->setVisible(m_isNaming);
    m_save->setVisible(m_isNaming);
    m_cancel->setVisible(m_isNaming);
    m_keep->setVisible(!m_isNaming);
    m_keep->setEnabled(isFiltered);
    const QString matches = QLocale().toString(m_matches);
    m_share->setText(m_total ? tr("%1 of %2", "devices").arg(matches, QLocale().toString(*m_total))
                             : tr("%1 so far", "devices").arg(matches));
    const auto choose = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_server, m_query.rightServer);
    choose(m_family, m_query.families.value(0));
}

void ToolRow::fillFamilies()
{
    const QSignalBlocker quietServer(m_server);
    const QSignalBlocker quietFamily(m_family);
    m_server->clear();
    m_server->addItem(tr("Choose…", "the right server"), qint64(0));
    for (const MdmServer &server : std::as_const(m_servers))
        m_server->addItem(visible(DeviceWords::serverName(server), NameLimit), server.row);
    m_family->clear();
    m_family->addItem(tr("All kinds", "of devices"), QString());
    for (const QString &family : Families)
        m_family->addItem(DeviceWords::family(family), family);
}

void ToolRow::retranslate()
{
    const QString what = tr("Serial, name, model, order, user, IMEI or MAC");
    m_field->setPlaceholderText(m_isNarrow ? tr("Filter devices") : what);
    m_field->setAccessibleName(tr("Filter devices"));
    m_field->setToolTip(what);
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Columns and their order"));
    m_export->setText(tr("Export", "devices into a file"));
    m_export->setToolTip(tr("Export devices into a file"));
    m_days->setAccessibleName(tr("Number of days"));
    m_server->setAccessibleName(tr("Right server"));
    m_family->setAccessibleName(tr("Kinds of devices that belong on it"));
    m_name->setAccessibleName(tr("Name of this filter"));
    m_keep->setText(tr("Save filter…"));
    m_save->setText(tr("Save", "a filter under its name"));
    m_cancel->setText(tr("Cancel"));
    fillFamilies();
    showView();
}

bool ToolRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            emit leftDownwards();
            return true;
        }
        if (watched == m_name && key == Qt::Key_Escape) {
            naming(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ToolRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

void ToolRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    Paint::hairline(painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme.line);
}

} // namespace Inventory
