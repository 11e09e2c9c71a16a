#include "ui/widgets/secretline.h"

#include "core/base/secretinput.h"
#include "core/base/wipedbytes.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QLineEdit *makeSecretLine(const Theme &theme)
{
    auto *line = new QLineEdit;
    hideInput(line);
    QAction *show = line->addAction(theme.icon("show"_L1, Theme::Tint::Dim), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setToolTip(QCoreApplication::translate("SecretLine", "Show the secret"));
    QObject::connect(show, &QAction::toggled, line, [line, show, &theme](bool on) {
        line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        show->setIcon(theme.icon(on ? "hide"_L1 : "show"_L1, Theme::Tint::Dim));
        show->setToolTip(on ? QCoreApplication::translate("SecretLine", "Hide the secret")
                            : QCoreApplication::translate("SecretLine", "Show the secret"));
    });
    return line;
}

void hideInput(QLineEdit *line)
{
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

SecretText secretIn(const QLineEdit &line)
{
    return secretFrom(line.text().toUtf8());
}

SecretText trimmedSecretIn(const QLineEdit &line)
{
    QString text = line.text().trimmed(); // shares the line's own string if there is nothing to trim
    SecretText out = secretFrom(text.toUtf8());
    wipe(text);
    return out;
}

void wipeLine(QLineEdit &line)
{
    QString text = line.text();
    line.setText({}); // unlike clear(), this clears the undo history; `text` then holds the only copy
    wipe(text);
}

} // namespace Trustgauge
