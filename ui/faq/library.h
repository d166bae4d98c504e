// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/faq/catalogue.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Faq {

/// Where readers' notes are kept: by the program, on the thread of the database.
struct NoteBook
{
    std::function<Answer<QString>(const ArticleRef &)> read {};
    std::function<Answer<>(const ArticleRef &, const QString &)> write {};
};

/// The desk as the window sees it: opened when somebody first asks, so that the window's start is not kept waiting.
/// Lives as long as the window; answers that come later than its end are dropped.
class Library final : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Failed };

    explicit Library(Desk &desk, QObject *parent = nullptr);

    void open(); ///< the first time; tries again after a failure
    void refresh(); ///< once more, after the packs have changed
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] Desk &desk() { return m_desk; }

signals:
    void changed(); ///< state or contents

private:
    void read();

    Desk &m_desk;
    State m_state = State::Closed;
    std::optional<Error> m_error;
    Catalogue m_catalogue;
};

} // namespace Faq
