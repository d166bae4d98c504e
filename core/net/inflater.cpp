// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/inflater.h"

#include <zlib.h>

#include <array>

namespace Net {

namespace {

constexpr int AnyHeader = MAX_WBITS + 32; // gzip or zlib, whichever it is
constexpr char GzipBegins = '\x1f';

} // namespace

struct Inflater::Stream
{
    z_stream z {};
};

Inflater::Inflater()
    : m_stream(std::make_unique<Stream>())
{
    if (inflateInit2(&m_stream->z, AnyHeader) != Z_OK)
        m_state = State::Damaged;
}

Inflater::~Inflater()
{
    inflateEnd(&m_stream->z);
}

Inflater::State Inflater::feed(QByteArrayView piece, QByteArray &out, qint64 most)
{
    std::array<Bytef, 64 * 1024> room;
    z_stream &z = m_stream->z;
    m_isUntouched = m_isUntouched && piece.isEmpty();
    QByteArray input = piece.toByteArray(); // zlib's type of input is not const
    z.next_in = reinterpret_cast<Bytef *>(input.data());
    z.avail_in = uInt(input.size());
    while (m_state == State::Going || m_state == State::Whole) {
        if (m_state == State::Whole) {
            // Several packed one after another are one body; whatever else follows is not ours.
            if (z.avail_in == 0 || *z.next_in != Bytef(GzipBegins))
                break;
            inflateReset(&z);
            m_state = State::Going;
        }
        z.next_out = room.data();
        z.avail_out = uInt(room.size());
        const int code = inflate(&z, Z_NO_FLUSH);
        const auto count = qsizetype(room.size() - z.avail_out);
        if (out.size() + count > most)
            m_state = State::TooLarge;
        else
            out.append(reinterpret_cast<const char *>(room.data()), count);
        if (m_state == State::TooLarge || code == Z_BUF_ERROR)
            break;
        if (code == Z_STREAM_END)
            m_state = State::Whole;
        else if (code != Z_OK)
            m_state = State::Damaged;
        else if (z.avail_in == 0 && z.avail_out > 0)
            break;
    }
    z.next_in = nullptr;
    z.avail_in = 0;
    return m_state;
}

} // namespace Net
