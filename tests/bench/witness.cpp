// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded into a Qt Widgets program by LD_PRELOAD, it writes one byte to the file descriptor BENCH_PIPE once what
// BENCH_ROWS asks for has been painted and handed to the display: any widget where it is 0, else an item view whose
// model has so many rows or more, groups' rows counted with them.

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <unistd.h>

namespace {

int rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = rows - 1; row >= 0; --row)
        rows += rowsOf(model, model.index(row, 0, parent));
    return rows;
}

class Witness final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (!m_hasSeen && event->type() == QEvent::Paint && object->isWidgetType() && isFilled(object)) {
            m_hasSeen = true;
            // The paint is under way; the backing store is flushed before the loop turns.
            QTimer::singleShot(0, this, [] {
                const char byte = '!';
                if (write(qEnvironmentVariableIntValue("BENCH_PIPE"), &byte, 1) != 1)
                    qWarning("The measuring program is gone");
            });
        }
        return false;
    }

private:
    [[nodiscard]] static bool isFilled(QObject *widget)
    {
        const int wanted = qEnvironmentVariableIntValue("BENCH_ROWS");
        if (wanted == 0)
            return true;
        const auto *view = qobject_cast<QAbstractItemView *>(widget->parent());
        return view && view->viewport() == widget && view->model() && rowsOf(*view->model()) >= wanted;
    }

    bool m_hasSeen = false;
};

void watch()
{
    if (qEnvironmentVariableIsSet("BENCH_PIPE"))
        QCoreApplication::instance()->installEventFilter(new Witness(QCoreApplication::instance()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
