// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paint.h"
#include "ui/shell/type.h"

#include <QIconEngine>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Paint {

namespace {

/// `certificate_20_regular` is 20 px large at 1x.
int sizeOf(const QString &name)
{
    return name.section(u'_', -2, -2).toInt();
}

QImage glyph(const QString &name, qreal devicePixelRatio)
{
    const int pixels = qRound(iconSide(name) * devicePixelRatio);
    const double wanted = static_cast<double>(pixels) / sizeOf(name);
    const int scale = std::clamp(static_cast<int>(std::ceil(wanted - 0.01)), 1, 3);
    QImage image(scale == 1 ? u":/icons/%1.png"_s.arg(name) : u":/icons/%1@%2x.png"_s.arg(name).arg(scale));
    // QImage reads "@2x" as a ratio of its own; here pixels count.
    image.setDevicePixelRatio(1);
    if (!image.isNull() && image.width() != pixels)
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

/// Draws one tinted icon at whatever scale the screen has.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, const QColor &color, const QColor &disabled)
        : m_name(std::move(name))
        , m_color(color)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPixmap pixmap = icon(m_name, colorOf(mode), painter->device()->devicePixelRatio());
        const int size = iconSide(m_name);
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
                            pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // @p size is in device pixels here.
    QPixmap scaledPixmap(const QSize &, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return icon(m_name, colorOf(mode), scale);
    }

    QSize actualSize(const QSize &, QIcon::Mode, QIcon::State) override
    {
        return {iconSide(m_name), iconSide(m_name)};
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{iconSide(m_name), iconSide(m_name)}};
    }
    bool isNull() override { return m_name.isEmpty(); }
    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_disabled : m_color;
    }

    QString m_name;
    QColor m_color;
    QColor m_disabled;
};

/// The shape of another icon in colours of its own.
class RetintedEngine final : public QIconEngine
{
public:
    RetintedEngine(QIcon icon, const QColor &color, const QColor &disabled)
        : m_icon(std::move(icon))
        , m_color(color)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect.topLeft(),
                            tinted(rect.size(), mode, state, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return tinted(size / scale, mode, state, scale);
    }

    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return m_icon.actualSize(size, mode, state);
    }

    bool isNull() override { return m_icon.isNull(); }
    QIconEngine *clone() const override { return new RetintedEngine(*this); }

private:
    QPixmap tinted(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio)
    {
        QPixmap pixmap = m_icon.pixmap(size, ratio, QIcon::Normal, state);
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), mode == QIcon::Disabled ? m_disabled : m_color);
        return pixmap;
    }

    QIcon m_icon;
    QColor m_color;
    QColor m_disabled;
};

} // namespace

int iconSide(const QString &name)
{
    return Type::scaled(sizeOf(name));
}

QPixmap icon(const QString &name, const QColor &color, qreal devicePixelRatio)
{
    const QString key = u"caretaker/%1/%2/%3/%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(iconSide(name))
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QImage image = glyph(name, devicePixelRatio);
    Q_ASSERT_X(!image.isNull(), "Paint::icon", qPrintable(name));
    if (!image.isNull()) {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    pixmap = QPixmap::fromImage(std::move(image));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon buttonIcon(const QString &name, const QColor &color, const QColor &disabled)
{
    return QIcon(new TintedEngine(name, color, disabled));
}

QIcon retinted(const QIcon &icon, const QColor &color, const QColor &disabled)
{
    return QIcon(new RetintedEngine(icon, color, disabled));
}

} // namespace Paint
