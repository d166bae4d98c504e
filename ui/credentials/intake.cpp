// SPDX-FileCopyrightText: 2026 The Caretaker developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/intake.h"

#include "core/credentials/codes.h"
#include "ui/shell/paint.h"
#include "ui/shell/preferences.h"
#include "ui/shell/type.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Credentials {

namespace {

const auto FolderState = u"folder"_s; ///< of the last file dialog

/// What the window looks like while something is held above it.
class Veil final : public QWidget
{
public:
    explicit Veil(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(u"dropVeil"_s);
    }

    QString words;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 6, 6);
        const QFont font = Type::font(Type::Role::Section);
        const QSize size(QFontMetrics(font).horizontalAdvance(words) + 48, Type::scaled(48));
        const QRect box(QPoint((width() - size.width()) / 2, height() - size.height() - 32), size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(box, 6, 6);
        painter.setFont(font);
        painter.setPen(theme.onAccent);
        painter.drawText(box, Qt::AlignCenter, words);
    }
};

QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool canBeTaken(const QMimeData &data)
{
    return !pathsIn(data).isEmpty() || (data.hasText() && !data.text().trimmed().isEmpty());
}

} // namespace

Intake::Intake(Orders &orders, const Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_orders(orders)
    , m_ledger(ledger)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"addMenu"_s);
    m_files = m_menu->addAction({}, this, &Intake::chooseFiles);
    m_folder = m_menu->addAction({}, this, &Intake::chooseFolder);
    m_paste = m_menu->addAction({}, this, &Intake::paste);
    m_host = m_menu->addAction({}, this, [this] { emit formAsked(Form::Host); });
    m_typed = m_menu->addAction({}, this, [this] { emit formAsked(Form::Typed); });
    m_menu->addSeparator();
    m_watched = m_menu->addAction({}, this, [this] { emit formAsked(Form::Watched); });
    m_watched->setObjectName(u"watchedPlacesAction"_s);
    m_add.setObjectName(u"add"_s);
    m_add.setMenu(m_menu.get());
    m_paste->setShortcut(QKeySequence::Paste);
    connect(&ledger, &Ledger::changed, this, &Intake::settleNotes);
    retranslate();
}

Intake::~Intake() = default;

void Intake::retranslate()
{
    m_add.setText(tr("Add…"));
    // For the eye alone: the window has the key, and two of them would answer neither.
    m_files->setText(tr("Files…") + u'\t'
                     + QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    m_folder->setText(tr("Folder to watch…"));
    m_paste->setText(tr("Paste"));
    m_host->setText(tr("Host…"));
    m_typed->setText(tr("Typed entry…"));
    m_watched->setText(tr("Watched places…"));
    const Theme theme = Theme::current();
    const auto dress = [&theme](QAction *action, const QString &icon) {
        action->setIcon(Paint::buttonIcon(icon, theme.text2, theme.disabled));
    };
    m_add.setIcon(Paint::buttonIcon(u"add_16_regular"_s, theme.text, theme.disabled));
    dress(m_files, u"document_add_16_regular"_s);
    dress(m_folder, u"folder_search_16_regular"_s);
    dress(m_paste, u"clipboard_paste_16_regular"_s);
    dress(m_host, u"globe_16_regular"_s);
    dress(m_typed, u"note_16_regular"_s);
    dress(m_watched, u"eye_16_regular"_s);
}

void Intake::watch(QWidget *window)
{
    m_window = window;
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    window->addAction(m_paste);
}

void Intake::offerPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    emit offered();
    emit m_orders.pathsOrdered(paths, {});
}

void Intake::offerText(const QByteArray &text, const QString &name)
{
    m_pasted.insert(name, Secret(text));
    emit offered();
    emit m_orders.textOrdered(text, name, {});
}

void Intake::offerHost(const QString &hostAndPort)
{
    emit offered();
    emit m_orders.hostOrdered(hostAndPort);
}

void Intake::offerTyped(const Check::Watched &entry, const QString &notes)
{
    if (!notes.isEmpty())
        m_notes.insert(entry.name, notes);
    emit offered();
    emit m_orders.typedOrdered(entry);
}

void Intake::again(const QString &where, SourceKind source, const Unlock &unlock)
{
    emit offered();
    if (const auto pasted = m_pasted.constFind(where); pasted != m_pasted.constEnd()) {
        QByteArray text = pasted->reveal().toByteArray();
        emit m_orders.textOrdered(text, where, unlock);
        wipe(text);
    } else if (source == SourceKind::TlsHost) {
        emit m_orders.hostOrdered(where);
    } else {
        emit m_orders.pathsOrdered({where}, unlock);
    }
}

void Intake::arrived(const Check::Arrival &arrival)
{
    const bool mayBeUnlocked
        = std::any_of(arrival.troubles.begin(), arrival.troubles.end(), [](const Check::Trouble &trouble) {
              return trouble.error.code == Codes::PasswordNeeded || trouble.error.code == Codes::WrongPassword
                  || trouble.error.code == Codes::WrongKey;
          });
    if (!mayBeUnlocked && arrival.recorded.isEmpty())
        m_pasted.remove(arrival.where);
}

void Intake::settleNotes()
{
    if (m_notes.isEmpty())
        return;
    for (const EntryPtr &entry : m_ledger.entries()) {
        const Credential &credential = entry->credential;
        if (isTyped(credential.kind) && credential.notes.isEmpty() && m_notes.contains(credential.name))
            emit m_orders.notesOrdered(credential.id, m_notes.take(credential.name));
    }
}

void Intake::chooseFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Add files"));
    dialog->setObjectName(u"filesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    open(*dialog);
}

void Intake::keepFolderIn(Preferences &preferences)
{
    m_preferences = &preferences;
}

/// In the folder of last time.
void Intake::open(QFileDialog &dialog)
{
    const QString last = m_preferences ? QString::fromUtf8(m_preferences->state(FolderState)) : QString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        dialog.setDirectory(last);
    connect(&dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (m_preferences && !paths.isEmpty())
            m_preferences->putState(FolderState, QFileInfo(paths.first()).absolutePath().toUtf8());
        offerPaths(paths);
    });
    dialog.open();
}

void Intake::chooseFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Folder to watch"));
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    open(*dialog);
}

void Intake::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = data ? pathsIn(*data) : QStringList(); !paths.isEmpty())
        return offerPaths(paths);
    emit formAsked(Form::Paste);
}

QString Intake::nameForPasted(const QDateTime &now)
{
    return tr("Pasted at %1").arg(QLocale().toString(now.toLocalTime().time(), u"HH:mm:ss"_s));
}

QByteArray Intake::clipboardText()
{
    const QString text = QGuiApplication::clipboard()->text();
    return text.size() > MaxSingleBytes ? QByteArray() : text.toUtf8().trimmed();
}

bool Intake::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!canBeTaken(*drag->mimeData()))
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        showVeil(true);
        return true;
    }
    case QEvent::DragLeave: showVeil(false); return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        showVeil(false);
        if (!takeDrop(*drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        return true;
    }
    case QEvent::LanguageChange:
    case QEvent::StyleChange: retranslate(); return false;
    default: return QObject::eventFilter(watched, event);
    }
}

bool Intake::takeDrop(const QMimeData &data)
{
    if (const QStringList paths = pathsIn(data); !paths.isEmpty()) {
        offerPaths(paths);
        return true;
    }
    const QByteArray text = data.text().toUtf8();
    if (text.trimmed().isEmpty() || text.size() > MaxSingleBytes)
        return false;
    offerText(text, nameForPasted(m_ledger.now()));
    return true;
}

void Intake::showVeil(bool isShown)
{
    if (!isShown) {
        delete m_veil;
        m_veil = nullptr;
        return;
    }
    if (!m_veil) {
        m_veil = makeVeil();
        m_veil->show();
    }
    m_veil->setGeometry(m_window->rect());
    m_veil->raise();
}

QWidget *Intake::makeVeil()
{
    auto *veil = new Veil(m_window);
    veil->words = tr("Drop to add");
    return veil;
}

} // namespace Credentials
