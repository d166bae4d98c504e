// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/streams.h"
#include "core/faq/desk.h"

#include <QObject>

namespace Cli {

/// The command `faq`. Reads the built-in articles and the school's own, or only the packs that are named; needs no
/// database and no network. Lives until finished().
class FaqCommand final : public QObject
{
    Q_OBJECT

public:
    FaqCommand(Arguments arguments, Faq::DeskPlaces places, const QDate &today, Streams &streams,
               QObject *parent = nullptr);
    ~FaqCommand() override;

    void start();
    void cancel(); ///< finished(Interrupted) follows

signals:
    void finished(int status);

private:
    void nameUnread(const Faq::Contents &contents);
    void nameOmissions(const Faq::Contents &contents);
    [[nodiscard]] QString asTyped(const QString &path) const;
    void act(const Faq::SharedContents &contents);
    void search(const Faq::SharedContents &contents);
    void answerNextLine();
    void show(const Faq::Contents &contents);
    void list(const Faq::Contents &contents);
    void finish(int status);
    void complain(const QString &sentence);
    [[nodiscard]] Faq::Query query(const QString &text) const;

    const Arguments m_arguments;
    const QDate m_today;
    Streams &m_streams;
    Faq::Language m_language;
    Faq::Desk m_desk;
    bool m_isPackMissing = false; ///< one that was named could not be read
};

} // namespace Cli
