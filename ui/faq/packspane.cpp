// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/packspane.h"

#include "core/base/text.h"
#include "core/faq/codes.h"
#include "ui/faq/packblock.h"
#include "ui/shell/parts.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Faq {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

PacksPane::PacksPane(Library &library, const Preferences &preferences, Now now, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_preferences(preferences)
    , m_now(std::move(now))
    , m_intro(wrapping(new Label(Type::Role::Interface, Label::Ink::Second, this)))
    , m_addFolder(makeButton(Button::Kind::Standard, u"folder_16_regular"_s, u"addPackFolder"_s, this))
    , m_addFile(makeButton(Button::Kind::Standard, u"document_add_16_regular"_s, u"addPackFile"_s, this))
    , m_hint(wrapping(new Label(Type::Role::Caption, Label::Ink::Third, this)))
    , m_progress(new Label(Type::Role::Caption, Label::Ink::Second, this))
    , m_errorRow(new QWidget(this))
    , m_errorWords(wrapping(new Label(Type::Role::Cell, Label::Ink::Wrong, this)))
    , m_undoRow(new QWidget(this))
    , m_undoWords(wrapping(new Label(Type::Role::Interface, Label::Ink::Text, this)))
    , m_undo(makeButton(Button::Kind::Standard, u"arrow_undo_16_regular"_s, u"undoPackRemoval"_s, this))
    , m_blocks(new QVBoxLayout)
{
    setObjectName(u"packsPane"_s);
    setAcceptDrops(true);
    build();
    connect(m_addFolder, &QPushButton::clicked, this, &PacksPane::chooseFolder);
    connect(m_addFile, &QPushButton::clicked, this, &PacksPane::chooseFile);
    connect(m_undo, &QPushButton::clicked, this, &PacksPane::undo);
    connect(&m_library, &Library::changed, this, &PacksPane::rebuild);
    rebuild();
}

void PacksPane::build()
{
    m_errorWords->setObjectName(u"addPackError"_s);
    m_undo->setSmall(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_addFolder);
    buttons->addWidget(m_addFile);
    buttons->addStretch(1);
    auto *error = new QHBoxLayout(m_errorRow);
    error->setContentsMargins(0, 0, 0, 0);
    error->setSpacing(8);
    error->addWidget(new MarkWidget(14, Credentials::Severity::Expired, m_errorRow), 0, Qt::AlignTop);
    error->addWidget(m_errorWords, 1);
    auto *undo = new QHBoxLayout(m_undoRow);
    undo->setContentsMargins(16, 8, 16, 8);
    undo->setSpacing(8);
    undo->addWidget(m_undoWords, 1);
    undo->addWidget(m_undo);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(16, 16, 16, 16);
    above->setSpacing(8);
    above->addWidget(m_intro);
    above->addLayout(buttons);
    above->addWidget(m_hint);
    above->addWidget(m_progress);
    above->addWidget(m_errorRow);
    m_blocks->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_undoRow);
    column->addLayout(m_blocks);
    column->addStretch(1);
    m_progress->hide();
    m_errorRow->hide();
    m_undoRow->hide();
}

void PacksPane::rebuild()
{
    discardAll(*m_blocks);
    for (const ShelvedPack &pack : m_library.catalogue().packs()) {
        auto *block = new PackBlock(pack, m_preferences, this);
        m_blocks->addWidget(block);
        block->show(); // at once, for it may get the focus
        connect(block, &PackBlock::enablingWanted, this, [this, block](bool isEnabled) {
            settle(block, m_library.desk().setPackEnabled(block->pack().name, isEnabled));
        });
        connect(block, &PackBlock::updateWanted, this, [this, block] { update(block); });
        connect(block, &PackBlock::removalWanted, this, [this, block] { remove(block); });
        if (pack.name == m_reported)
            block->openReport();
        block->setBusy(m_busy.contains(pack.name));
        if (const auto error = m_errors.constFind(pack.name); error != m_errors.cend())
            block->showError(*error);
    }
    say();
    giveFocusBack();
}

/// Null where there is none. Blocks are made anew with every reading, so nothing that takes time keeps one.
PackBlock *PacksPane::blockOf(const QString &pack) const
{
    for (int place = 0; place < m_blocks->count(); ++place) {
        auto *block = qobject_cast<PackBlock *>(m_blocks->itemAt(place)->widget());
        if (block && block->pack().name == pack)
            return block;
    }
    return nullptr;
}

/// While something is under way its buttons are off, and afterwards the block is another one:
/// the focus would be lost.
void PacksPane::begin(PackBlock *block)
{
    const QWidget *focus = QApplication::focusWidget();
    if (block->isAncestorOf(focus)) {
        m_touched = block->pack().name;
        m_focused = focus->objectName();
    }
    m_busy.insert(block->pack().name);
    block->setBusy(true);
    forgetRefusals();
}

void PacksPane::end(const QString &pack, const Result<> &done)
{
    m_busy.remove(pack);
    if (done)
        return m_library.refresh();
    if (PackBlock *block = blockOf(pack)) {
        m_errors.insert(pack, done.error());
        block->showError(done.error());
    } else {
        m_refusals.append({{}, done.error()});
        say();
    }
    giveFocusBack();
}

void PacksPane::giveFocusBack()
{
    if (m_touched.isEmpty() || m_busy.contains(m_touched))
        return;
    QWidget *target = m_undoRow->isHidden() ? m_addFolder : m_undo;
    if (const PackBlock *block = blockOf(m_touched))
        target = block->findChild<QWidget *>(m_focused);
    m_touched.clear();
    if (target)
        target->setFocus(Qt::OtherFocusReason);
}

void PacksPane::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of articles"));
    dialog->setObjectName(u"packDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &PacksPane::add);
    dialog->open();
}

void PacksPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("File of articles"));
    dialog->setObjectName(u"packDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Articles (*.zip *.md *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &PacksPane::add);
    dialog->open();
}

void PacksPane::add(const QStringList &paths)
{
    const bool isIdle = m_waiting.isEmpty();
    m_waiting += paths;
    forgetRefusals();
    if (isIdle && !m_waiting.isEmpty())
        addNext();
}

void PacksPane::addNext()
{
    deliver(m_library.desk().addPack(m_waiting.first(), m_now()), this,
            [this](const Result<ShelvedPack> &pack) {
                const QString path = m_waiting.takeFirst();
                if (pack) {
                    m_reported = pack->name;
                    m_library.refresh();
                } else {
                    m_refusals.append({QFileInfo(path).fileName(), pack.error()});
                }
                say();
                if (!m_waiting.isEmpty())
                    addNext();
            });
}

void PacksPane::settle(PackBlock *block, const Answer<> &answer)
{
    begin(block);
    deliver(answer, this, [this, name = block->pack().name](const Result<> &done) { end(name, done); });
}

void PacksPane::update(PackBlock *block)
{
    begin(block);
    const QString name = block->pack().name;
    deliver(m_library.desk().updatePack(name, m_now()), this, [this, name](const Result<ShelvedPack> &pack) {
        if (pack)
            m_reported = pack->name;
        end(name, pack.map([](const ShelvedPack &) {}));
    });
}

void PacksPane::remove(PackBlock *block)
{
    ++m_shelving;
    begin(block);
    const QString name = block->pack().name;
    deliver(m_library.desk().removePack(name), this, [this, name](const Result<> &done) {
        --m_shelving;
        if (done)
            m_removed = name;
        say();
        end(name, done);
    });
}

void PacksPane::undo()
{
    if (m_undo->hasFocus()) {
        m_touched = m_removed;
        m_focused = u"packSwitch"_s;
    }
    ++m_shelving;
    forgetRefusals();
    deliver(m_library.desk().undoPackRemoval(), this, [this](const Result<> &done) {
        --m_shelving;
        m_removed.clear();
        if (done)
            m_library.refresh();
        else
            m_refusals.append({{}, done.error()});
        say();
    });
}

void PacksPane::forgetRefusals()
{
    m_refusals.clear();
    m_errors.clear();
    say();
}

QString PacksPane::refusalWords() const
{
    QStringList lines;
    for (const Refusal &refusal : m_refusals) {
        Error error = refusal.error;
        // Behind the name stand a library's own words, which are English whatever the window speaks.
        if (error.code == Codes::DamagedZip)
            error.about.clear();
        const QString why = visible(Words::sentence(error));
        lines.append(refusal.name.isEmpty()
                         ? why
                         : tr("%1 was not added: %2", "file, why").arg(visible(refusal.name, 80), why));
    }
    return lines.join(u'\n');
}

void PacksPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        forgetRefusals();
}

void PacksPane::say()
{
    m_intro->setText(
        tr("Articles that your school wrote stand beside the built-in ones and are found with them. "
           "They are copied, so the originals may be on a memory stick."));
    m_addFolder->setText(tr("Add folder…"));
    m_addFile->setText(tr("Add file…"));
    m_hint->setText(tr("A folder, a .zip, or one text file with all articles. You can drop them here."));
    m_progress->setVisible(!m_waiting.isEmpty());
    if (!m_waiting.isEmpty())
        m_progress->setText(tr("Reading %1…").arg(visible(QFileInfo(m_waiting.first()).fileName(), 80)));
    m_errorRow->setVisible(!m_refusals.isEmpty());
    m_errorWords->setText(refusalWords());
    m_undoRow->setVisible(!m_removed.isEmpty());
    m_undoWords->setText(tr("%1 was removed.", "pack").arg(visible(m_removed, 80)));
    m_undo->setText(tr("Undo"));
    m_undo->setEnabled(m_shelving == 0);
}

void PacksPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void PacksPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PacksPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(localPaths(*event->mimeData()));
}

} // namespace Faq
