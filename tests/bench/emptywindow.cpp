// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt Widgets program can be, and with --list the least that shows as many rows in two scripts: what
// starting ours is compared with.

#include <QApplication>
#include <QListWidget>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (QApplication::arguments().value(1) == u"--list") {
        QListWidget list;
        for (int i = 0; i < 200; ++i)
            list.addItem(u"host%1.qinghe.example 青禾國民中學"_s.arg(i));
        list.resize(1440, 900);
        list.show();
        return QApplication::exec();
    }
    QWidget window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
