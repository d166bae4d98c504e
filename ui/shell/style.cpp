// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOption>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace {

constexpr int FocusGap = 4; ///< 2 px between the control and a ring of 2 px

QHash<QString, QColor> tokensOf(const Theme &theme)
{
    return {{u"window"_s, theme.window},
            {u"base"_s, theme.base},
            {u"raised"_s, theme.raised},
            {u"sunken"_s, theme.sunken},
            {u"line"_s, theme.line},
            {u"outline"_s, theme.outline},
            {u"text"_s, theme.text},
            {u"text2"_s, theme.text2},
            {u"text3"_s, theme.text3},
            {u"disabled"_s, theme.disabled},
            {u"accent"_s, theme.accent},
            {u"accentHover"_s, theme.accentHover},
            {u"onAccent"_s, theme.onAccent},
            {u"select"_s, theme.select},
            {u"selectIdle"_s, theme.selectIdle},
            {u"hover"_s, theme.hover},
            {u"expired"_s, theme.expired.mark},
            {u"expiredText"_s, theme.expired.text},
            {u"expiredTint"_s, theme.expired.tint}};
}

void framed(QPainter *painter, const QRectF &rect, qreal radius, const QPen &pen, const QBrush &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const qreal half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

QPen edgeOf(const QStyleOption *option, const Theme &theme)
{
    if (!(option->state & QStyle::State_Enabled))
        return {theme.line, 1};
    return {theme.outline, 1};
}

/// Where @p icon stands in the middle of @p place.
QPoint cornerFor(const QPixmap &icon, const QRect &place)
{
    const int half = (qRound(icon.deviceIndependentSize().width()) - 1) / 2;
    return place.center() - QPoint(half, half);
}

void checkBox(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = Theme::current();
    const bool isOn = option->state & QStyle::State_On;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QRect box = option->rect;
    if (!isOn) {
        framed(painter, box, 4, edgeOf(option, theme), isEnabled ? theme.base : theme.raised);
        if (option->state & QStyle::State_NoChange)
            painter->fillRect(box.adjusted(4, box.height() / 2 - 1, -4, -box.height() / 2 + 1), theme.accent);
        return;
    }
    framed(painter, box, 4, Qt::NoPen, isEnabled ? theme.accent : theme.disabled);
    const qreal ratio
        = widget != nullptr ? widget->devicePixelRatioF() : painter->device()->devicePixelRatioF();
    const QPixmap tick = Paint::icon(u"checkmark_16_regular"_s, theme.onAccent, ratio);
    painter->drawPixmap(cornerFor(tick, box), tick);
}

void radioButton(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::current();
    const bool isOn = option->state & QStyle::State_On;
    const QColor mark = option->state & QStyle::State_Enabled ? theme.accent : theme.disabled;
    const qreal radius = option->rect.height() / 2.0;
    framed(painter, option->rect, radius, isOn ? QPen(mark, 2) : edgeOf(option, theme), theme.base);
    if (isOn)
        framed(painter, QRectF(option->rect).adjusted(4, 4, -4, -4), radius - 4, Qt::NoPen, mark);
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget,
              const QRect &arrow)
{
    const Theme theme = Theme::current();
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    framed(painter, option->rect, 6, hasFocus ? QPen(theme.accent, 2) : edgeOf(option, theme),
           isEnabled ? theme.base : theme.raised);
    const qreal ratio
        = widget != nullptr ? widget->devicePixelRatioF() : painter->device()->devicePixelRatioF();
    const QPixmap chevron
        = Paint::icon(u"chevron_down_16_regular"_s, isEnabled ? theme.text2 : theme.disabled, ratio);
    painter->drawPixmap(cornerFor(chevron, arrow), chevron);
}

// A text view paints its own ring around the link that has the focus.
int noOutline(QStyleHintReturn *answer)
{
    auto *variant = qstyleoption_cast<QStyleHintReturnVariant *>(answer);
    if (variant == nullptr)
        return 0;
    QTextCharFormat format;
    format.setProperty(QTextFormat::OutlinePen, QPen(Qt::NoPen));
    variant->variant = format;
    return 1;
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

QString Style::sheet(const Theme &theme)
{
    QFile file(u":/styles/caretaker.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString form = QString::fromUtf8(file.readAll());
    const auto tokens = tokensOf(theme);

    // {accent} is a colour, {32} a height that grows with the text size.
    static const QRegularExpression token(u"\\{(\\w+)\\}"_s);
    QString sheet;
    qsizetype copied = 0;
    for (const auto &match : token.globalMatch(form)) {
        const QString name = match.captured(1);
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        sheet += QStringView(form).mid(copied, match.capturedStart() - copied);
        sheet += isNumber ? QString::number(Type::scaled(number)) : tokens.value(name).name();
        copied = match.capturedEnd();
    }
    sheet += QStringView(form).mid(copied);
    return sheet;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: checkBox(option, painter, widget); return;
    case PE_IndicatorRadioButton: radioButton(option, painter); return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, Theme::current().base); return;
    case PE_FrameFocusRect:
        // Buttons wear a ring outside themselves, see FocusRing.
        if (widget == nullptr || !widget->inherits("QPushButton"))
            framed(painter, option->rect, 4, QPen(Theme::current().accent, 2), Qt::NoBrush);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame:
        framed(painter, option->rect, 8, QPen(Theme::current().accent, 2), Qt::NoBrush);
        return;
    case CE_Splitter: painter->fillRect(option->rect, Theme::current().line); return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || combo == nullptr || combo->editable)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    comboBox(combo, painter, widget, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    if (control != CC_ComboBox)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const QRect all = option->rect;
    QRect part = all;
    if (sub == SC_ComboBoxArrow)
        part = QRect(all.right() - 31, all.top(), 32, all.height());
    else if (sub == SC_ComboBoxEditField)
        part = all.adjusted(10, 1, -32, -1);
    return visualRect(option->direction, all, part);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {contents.width() + 46, Type::scaled(32)};
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return FocusGap;
    case PM_SplitterWidth: return 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Type::scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_DefaultFrameWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return 0;
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_TextControl_FocusIndicatorTextCharFormat: return noOutline(answer);
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}
