// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/entities.h"

#include <algorithm>
#include <array>

namespace Faq {

namespace {

struct Named
{
    QLatin1StringView name;
    char16_t character;
};

// HTML knows over 2,000; these are the ones that people write.
constexpr std::array Names {
    Named {QLatin1StringView("amp"), u'&'},       Named {QLatin1StringView("lt"), u'<'},
    Named {QLatin1StringView("gt"), u'>'},        Named {QLatin1StringView("quot"), u'"'},
    Named {QLatin1StringView("apos"), u'\''},     Named {QLatin1StringView("nbsp"), u'\u00a0'},
    Named {QLatin1StringView("copy"), u'©'},      Named {QLatin1StringView("reg"), u'®'},
    Named {QLatin1StringView("trade"), u'™'},     Named {QLatin1StringView("deg"), u'°'},
    Named {QLatin1StringView("plusmn"), u'±'},    Named {QLatin1StringView("middot"), u'·'},
    Named {QLatin1StringView("times"), u'×'},     Named {QLatin1StringView("divide"), u'÷'},
    Named {QLatin1StringView("ndash"), u'–'},     Named {QLatin1StringView("mdash"), u'—'},
    Named {QLatin1StringView("lsquo"), u'‘'},     Named {QLatin1StringView("rsquo"), u'’'},
    Named {QLatin1StringView("ldquo"), u'“'},     Named {QLatin1StringView("rdquo"), u'”'},
    Named {QLatin1StringView("laquo"), u'«'},     Named {QLatin1StringView("raquo"), u'»'},
    Named {QLatin1StringView("bull"), u'•'},      Named {QLatin1StringView("hellip"), u'…'},
    Named {QLatin1StringView("euro"), u'€'},      Named {QLatin1StringView("larr"), u'←'},
    Named {QLatin1StringView("uarr"), u'↑'},      Named {QLatin1StringView("rarr"), u'→'},
    Named {QLatin1StringView("darr"), u'↓'},      Named {QLatin1StringView("harr"), u'↔'},
    Named {QLatin1StringView("le"), u'≤'},        Named {QLatin1StringView("ge"), u'≥'},
    Named {QLatin1StringView("ne"), u'≠'},        Named {QLatin1StringView("check"), u'✓'},
    Named {QLatin1StringView("ensp"), u'\u2002'}, Named {QLatin1StringView("emsp"), u'\u2003'},
};

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = (isHex ? digits.sliced(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isText
        = isNumber && code != 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t character = isText ? char32_t(code) : U'\ufffd';
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString characterOf(const QString &entity)
{
    if (entity.size() < 3 || !entity.startsWith(u'&') || !entity.endsWith(u';'))
        return entity;
    const QStringView name = QStringView(entity).sliced(1, entity.size() - 2);
    if (name.startsWith(u'#'))
        return numbered(name.sliced(1));
    const auto *const found
        = std::ranges::find_if(Names, [name](const Named &known) { return name == known.name; });
    return found == Names.end() ? entity : QString(QChar(found->character));
}

} // namespace Faq
