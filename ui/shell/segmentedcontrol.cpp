// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/segmentedcontrol.h"

#include "ui/shell/theme.h"
#include "ui/shell/type.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace {

class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true); // so that screen readers call it a radio button
        setFocusPolicy(Qt::ClickFocus); // SegmentedControl says which one is the stop for Tab
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // As wide as the heavier face needs, so that choosing moves nothing.
        return {QFontMetrics(fontOf(true)).horizontalAdvance(text()) + 32, Type::scaled(32)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::current();
        QPainter painter(this);
        painter.setFont(fontOf(isChecked()));
        painter.setPen(!isEnabled() ? theme.disabled : isChecked() ? theme.text : theme.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }

private:
    static QFont fontOf(bool isChosen)
    {
        QFont font = Type::font(Type::Role::Interface);
        font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
        return font;
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
    connect(m_group, &QButtonGroup::idToggled, this, [this] {
        placeStop();
        update();
    });
}

/// One stop for Tab: the chosen segment, or the first while there is no choice. The arrow keys reach the others.
void SegmentedControl::placeStop()
{
    const auto segments = m_group->buttons();
    const QAbstractButton *stop = m_group->checkedButton();
    for (auto *segment : segments) {
        if (stop == nullptr && segment->isEnabled())
            stop = segment;
        segment->setFocusPolicy(segment == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void SegmentedControl::setSegments(const QStringList &words)
{
    while (m_group->buttons().size() > words.size())
        delete m_group->buttons().constLast();
    while (m_group->buttons().size() < words.size()) {
        auto *segment = new Segment(this);
        m_group->addButton(segment, static_cast<int>(m_group->buttons().size()));
        layout()->addWidget(segment);
    }
    for (int index = 0; index < words.size(); ++index) {
        m_group->button(index)->setText(words.at(index));
        m_group->button(index)->updateGeometry();
    }
    placeStop();
    update();
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (auto *segment = m_group->button(index))
        segment->setChecked(true);
}

void SegmentedControl::setEnabledAt(int index, bool isEnabled, const QString &why)
{
    if (auto *segment = m_group->button(index)) {
        segment->setEnabled(isEnabled);
        segment->setToolTip(why);
        placeStop();
    }
}

void SegmentedControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        for (auto *segment : m_group->buttons())
            segment->updateGeometry();
    QWidget::changeEvent(event);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(outline, theme.base);

    painter.setClipPath(outline);
    if (const auto *chosen = m_group->checkedButton())
        painter.fillRect(chosen->geometry(), theme.select);
    for (const auto *segment : m_group->buttons())
        if (segment->x() > 0)
            painter.fillRect(segment->x(), 0, 1, height(), theme.outline);
    painter.setClipping(false);

    painter.strokePath(outline, QPen(theme.outline, 1));
}
