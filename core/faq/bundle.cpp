// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faq/bundle.h"

#include "core/faq/codes.h"
#include "core/faq/filecontent.h"
#include "core/faq/filenames.h"
#include "core/faq/findings.h"

#include <QHash>

namespace Faq {

namespace {

constexpr QByteArrayView Fence("---");
constexpr QByteArrayView Named("File:");

/// Where a file of the bundle begins, what it is called, and where its content does.
struct Head
{
    qsizetype start = -1;
    QByteArray name {};
    qsizetype content = 0;
};

qsizetype nextLine(QByteArrayView bytes, qsizetype from)
{
    const qsizetype end = bytes.indexOf('\n', from);
    return end < 0 ? bytes.size() : end + 1;
}

QByteArrayView lineAt(QByteArrayView bytes, qsizetype from)
{
    return bytes.sliced(from, nextLine(bytes, from) - from);
}

bool isFence(QByteArrayView line)
{
    return line.startsWith(Fence) && line.trimmed() == Fence;
}

Head headAt(QByteArrayView bytes, qsizetype start)
{
    if (!isFence(lineAt(bytes, start)))
        return {};
    const qsizetype second = nextLine(bytes, start);
    const QByteArrayView name = lineAt(bytes, second);
    const qsizetype third = nextLine(bytes, second);
    if (!name.startsWith(Named) || !isFence(lineAt(bytes, third)))
        return {};
    return {start, name.sliced(Named.size()).trimmed().toByteArray(), nextLine(bytes, third)};
}

Head nextHead(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype line = from; line < bytes.size(); line = nextLine(bytes, line))
        if (bytes[line] == '-')
            if (const Head head = headAt(bytes, line); head.start >= 0)
                return head;
    return {.start = bytes.size(), .content = bytes.size()};
}

qsizetype firstLine(QByteArrayView bytes)
{
    qsizetype line = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (line < bytes.size() && lineAt(bytes, line).trimmed().isEmpty())
        line = nextLine(bytes, line);
    return line;
}

/// The content without the blank lines that set it apart.
QByteArray contentOf(QByteArrayView bytes, const Head &head, const Head &next)
{
    QByteArrayView content = bytes.sliced(head.content, next.start - head.content);
    while (content.startsWith('\n') || content.startsWith("\r\n"))
        content = content.sliced(content.startsWith('\n') ? 1 : 2);
    return content.toByteArray();
}

QString nameOf(const Head &head)
{
    return QString::fromUtf8(head.name);
}

void takeFile(PackIntake &intake, const Head &head, const QByteArray &content)
{
    const auto name = pathInPack(nameOf(head));
    if (!name)
        return intake.leaveOut(nameOf(head).left(200), {ErrorKind::Refused, Codes::PathOutside});
    if (!intake.wants(*name))
        return;
    if (content.size() > PackLimits::FileBytes)
        return intake.leaveOut(
            *name,
            {ErrorKind::Refused,
             Codes::FileTooLarge,
             {QString(), QString::number(content.size()), QString::number(PackLimits::FileBytes)}});
    intake.take(*name, content);
}

/// @p content with no line in it that filesOfBundle() would take for the beginning of a file.
QByteArray withoutHeads(const QByteArray &content)
{
    QByteArray safe;
    qsizetype done = 0;
    for (Head head = nextHead(content, 0); head.start < content.size();
         head = nextHead(content, head.content)) {
        const qsizetype name = nextLine(content, head.start);
        safe += content.sliced(done, name - done) + ' ';
        done = name;
    }
    return safe + content.sliced(done);
}

} // namespace

bool isBundle(QByteArrayView content)
{
    const qsizetype first = firstLine(content);
    return first < content.size() && headAt(content, first).start >= 0;
}

PackFiles filesOfBundle(const QByteArray &content)
{
    PackIntake intake(PackLimits::TotalBytes);
    Head head = nextHead(content, firstLine(content));
    while (head.start < content.size() && !intake.isFull()) {
        const Head next = nextHead(content, head.content);
        takeFile(intake, head, contentOf(content, head, next));
        head = next;
    }
    return intake.finish();
}

PackFile firstOfBundle(const QByteArray &beginning)
{
    const qsizetype first = firstLine(beginning);
    const Head head = first < beginning.size() ? headAt(beginning, first) : Head();
    if (head.start < 0)
        return {};
    return {nameOf(head), contentOf(beginning, head, nextHead(beginning, head.content))};
}

QByteArray bundleOf(const QList<PackFile> &files)
{
    QByteArray bundle;
    for (const PackFile &file : files) {
        bundle += "---\nFile: " + file.name.toUtf8() + "\n---\n\n" + withoutHeads(file.content);
        bundle += file.content.endsWith('\n') ? "\n" : "\n\n";
    }
    return bundle;
}

} // namespace Faq
