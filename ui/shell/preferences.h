// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/setting.h"
#include "ui/shell/theme.h"
#include "ui/words/words.h"

#include <QObject>

/// What a person can choose, kept in a QSettings that is handed in. Emits changed() after every put, so that pages
/// that show dates can show them anew.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    enum class Language { System, English, TraditionalChinese };
    Q_ENUM(Language)
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)
    enum class YearStyle { Common, Minguo };
    Q_ENUM(YearStyle)

    explicit Preferences(QSettings &store, QObject *parent = nullptr);

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] Words::Years years() const;
    void setYears(Words::Years years);
    [[nodiscard]] int textSize() const; ///< percent
    void setTextSize(int percent);
    [[nodiscard]] QString schoolName() const;
    void setSchoolName(const QString &name);
    /// Whether the program checks, and reads the devices, once a day without being asked.
    [[nodiscard]] bool looksDaily() const;
    void setLooksDaily(bool looks);
    [[nodiscard]] bool hasBeenWelcomed() const;
    void setWelcomed();

    /// State that is no preference (geometry, splitters, columns) by name.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void putState(const QString &name, const QByteArray &state);

signals:
    void changed();

private:
    QSettings &m_store;
};
