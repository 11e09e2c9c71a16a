#include "ui/models/windowerror.h"

#include "core/base/errortext.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace Trustgauge {

QString windowErrorText(const Error &error)
{
    if (error.code == ErrorCode::NoSecret)
        return QCoreApplication::translate(
            "WindowError", "No client secret is known for this tenant. Edit the tenant and enter the secret's value.");
    return plainText(errorText(error));
}

} // namespace Trustgauge
