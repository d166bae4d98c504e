// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utc.h"
#include "core/storage/databasethread.h"
#include "ui/credentials/ledger.h"
#include "ui/faq/library.h"

class MainWindow;
class Preferences;

namespace Faq {
class FaqPage;
}

/// The articles among the rest of the window: their desk and page, the keys that lead there, the quick search, and the
/// ways from a credential to its article and back. Lives as long as the window.
class FaqWiring final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        MainWindow &window;
        const Credentials::Ledger &ledger;
        Storage::DatabaseThread &database;
        Preferences &preferences;
        Clock clock;
    };

    FaqWiring(Surroundings surroundings, const Faq::DeskPlaces &places);
    ~FaqWiring() override;

    void addPage(); ///< to the window, where it belongs in the rail
    void openAbout(Credentials::Kind kind);
    void openArticle(const QString &id); ///< one of the program's own

signals:
    void credentialChosen(qint64 credential);

private:
    void connectPage();
    void offer(const QString &text);
    void take(const QString &offer);
    [[nodiscard]] Faq::NoteBook notes();
    [[nodiscard]] Credentials::EntryPtr mostUrgent(const QStringList &kinds) const;
    [[nodiscard]] QString wordsOn(const QStringList &kinds) const;

    Surroundings m_around;
    Faq::Desk m_desk;
    Faq::Library m_library;
    Faq::FaqPage *m_page; ///< the window's
    QString m_offered; ///< for which words the last offers were
};
