#include "ui/devices/recorddialog.h"

#include "core/base/errortext.h"
#include "core/base/jsonlayout.h"
#include "core/base/safetext.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr size_t longestRecord = size_t{256} * 1024; // a record has some kilobytes
constexpr int mostMarks = 1000;

} // namespace

RecordDialog::RecordDialog(const Theme &theme, QWidget *parent) : QDialog(parent), m_theme(theme)
{
    setObjectName(u"recordDialog"_s);
    m_words = makeParagraph({});
    m_words->setObjectName(u"recordWords"_s);
    m_find = new QLineEdit;
    m_find->setObjectName(u"recordFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setPlaceholderText(tr("Find in the record"));
    m_find->setAccessibleName(tr("Find in the record"));
    m_find->setToolTip(tr("Enter finds the next place, Shift+Enter the one before."));
    m_found = makeLabel({}, "dim");
    m_found->setObjectName(u"recordFound"_s);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"recordText"_s);
    m_text->setAccessibleName(tr("Record of the device as JSON"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ask = makeButton(tr("Ask again"));
    m_ask->setObjectName(u"recordAsk"_s);
    m_copy = makeButton({});
    m_copy->setObjectName(u"recordCopy"_s);
    setButtonText(m_copy, theme.icon("copy"_L1), tr("Copy all"));
    auto *close = makeButton(tr("Close"));

    auto *search = new QHBoxLayout;
    search->setSpacing(Metrics::gap);
    search->addWidget(m_find, 1);
    search->addWidget(m_found);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_ask);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_words);
    layout->addLayout(search);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    resizeWithinScreen(this, {720, 620});

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_ask, &QPushButton::clicked, this, [this] { emit askWanted(m_machineId); });
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        markFound();
        find(false);
    });
    const auto addKey = [this](const QKeySequence &key, QWidget *where, auto &&done) {
        auto *shortcut = new QShortcut(key, where);
        shortcut->setContext(where == this ? Qt::WindowShortcut : Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, done);
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) { // not the dialog's default button
        addKey(QKeySequence(key), m_find, [this] { find(false); });
        addKey(QKeySequence(Qt::SHIFT | key), m_find, [this] { find(true); });
    }
    addKey(QKeySequence::FindNext, this, [this] { find(false); });
    addKey(QKeySequence::FindPrevious, this, [this] { find(true); });
    addKey(QKeySequence::Find, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    for (QPushButton *button : {m_ask, m_copy, close})
        button->setAutoDefault(false);
    connect(&theme, &Theme::changed, this, &RecordDialog::markFound);
}

void RecordDialog::showAsking(const QString &device, const QString &machineId)
{
    m_machineId = machineId;
    setWindowTitle(tr("Record of %1").arg(plainText(device)));
    setStyleProperty(m_words, "role", QVariant());
    m_words->setText(tr("Trustgauge stores no records as they were received. The service is asked for this one…"));
    m_text->clear();
    markFound();
    m_ask->setEnabled(false);
    m_copy->setEnabled(false);
}

void RecordDialog::showRecord(const QByteArray &json, Ticks asked)
{
    m_ask->setEnabled(true);
    m_copy->setEnabled(true);
    setStyleProperty(m_words, "role", QVariant());
    const std::string_view whole(json.constData(), static_cast<size_t>(json.size()));
    const std::string laidOut = laidOutJson(whole, longestRecord);
    QString words = tr("As the service answered at %1; Trustgauge stores no records as they were received. Only spaces "
                       "and line breaks differ.")
                        .arg(timeOfDay(asked));
    if (laidOut.size() >= longestRecord)
        words += u' ' + tr("It is too long to be shown whole.");
    m_words->setText(words);
    // From outside: nothing may turn the direction of the text, and no secret may come back in it.
    m_text->setPlainText(withoutSecrets(manyLines(QString::fromStdString(laidOut))));
    markFound();
}

void RecordDialog::showFailure(const Error &error)
{
    m_ask->setEnabled(true);
    setStyleProperty(m_words, "role", u"bad"_s);
    m_words->setText(errorText(error));
}

void RecordDialog::find(bool backwards)
{
    const QString wanted = m_find->text();
    if (wanted.isEmpty())
        return;
    const auto how = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(wanted, how))
        return;
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start); // around the end
    m_text->find(wanted, how);
}

void RecordDialog::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString wanted = m_find->text();
    QTextCursor at(m_text->document());
    while (!wanted.isEmpty() && marks.size() < mostMarks) {
        at = m_text->document()->find(wanted, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(m_theme.colors().selection);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    const auto count = static_cast<int>(marks.size());
    m_found->setText(wanted.isEmpty() ? QString() : count == 0 ? tr("not found") : tr("%Ln place(s)", nullptr, count));
}

} // namespace Trustgauge
