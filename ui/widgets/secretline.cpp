#include "ui/widgets/secretline.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QLineEdit *makeSecretLine(const Theme &theme)
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
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

} // namespace Trustgauge
