#pragma once

#include "ui/shell/noticebar.h"

#include <QStringList>

namespace Trustgauge::TestSupport {

//! The messages that float over the page of a window, oldest first.
inline QStringList toastTexts(const QWidget &window)
{
    QStringList out;
    for (const NoticeBar *toast : window.findChildren<NoticeBar *>(QStringLiteral("toast"))) {
        if (!toast->isHidden())
            out << toast->text();
    }
    return out;
}

} // namespace Trustgauge::TestSupport
