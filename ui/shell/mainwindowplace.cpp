// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QGuiApplication>
#include <QRegion>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;

// Where the window stands.

namespace {

constexpr QSize FirstSize {1440, 900};
constexpr QMargins LikelyFrame {8, 40, 8, 8}; ///< until it is shown nobody knows; no desktop's is larger
constexpr int Slack = 16;

QMargins frameOf(const QWidget &window)
{
    const QMargins known = window.windowHandle() ? window.windowHandle()->frameMargins() : QMargins();
    return known | LikelyFrame;
}

int seenOf(const QScreen &screen, const QRect &frame)
{
    const QRect seen = screen.availableGeometry().intersected(frame);
    return seen.width() * seen.height();
}

/// The screen that shows most of @p frame; @p fallback where none shows any.
const QScreen &screenFor(const QRect &frame, const QScreen &fallback)
{
    const QScreen *best = &fallback;
    for (const QScreen *screen : QGuiApplication::screens()) {
        if (seenOf(*screen, frame) > seenOf(*best, frame))
            best = screen;
    }
    return *best;
}

/// With the little by which frames differ, and by which some desktops let them stand out.
QRegion allScreens()
{
    QRegion all;
    for (const QScreen *screen : QGuiApplication::screens())
        all += screen->availableGeometry() + QMargins(Slack, Slack, Slack, Slack);
    return all;
}

int within(int value, int least, int most)
{
    return std::max(least, std::min(value, most));
}

} // namespace

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_preferences.state(u"window"_s))) {
        const QRect room = screen()->availableGeometry() - frameOf(*this);
        QRect first(QPoint(), FirstSize.boundedTo(room.size()));
        first.moveCenter(room.center());
        setGeometry(first);
    } else if (!isMaximized() && !isFullScreen()) {
        keepOnScreen();
    }
    open(QString::fromUtf8(m_preferences.state(u"page"_s)));
}

// The screens may be others than last time, and smaller; a title bar out of reach is as good as no window.
void MainWindow::keepOnScreen()
{
    const QMargins frame = frameOf(*this);
    const QRect wanted = geometry() + frame;
    if (QRegion(wanted).subtracted(allScreens()).isEmpty())
        return; // also where it spans two of them
    const QRect room = screenFor(wanted, *screen()).availableGeometry() - frame;
    const QSize size = geometry().size().boundedTo(room.size()).expandedTo(minimumSize());
    const QPoint corner(within(geometry().x(), room.left(), room.left() + room.width() - size.width()),
                        within(geometry().y(), room.top(), room.top() + room.height() - size.height()));
    setGeometry(QRect(corner, size));
}
