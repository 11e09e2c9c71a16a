#include "core/config/loginstart.h"

#include "core/base/localfile.h"
#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"
#include "core/platform/loginentry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Trustgauge {

namespace {
constexpr qint64 largestEntry = 64 * 1024;
}

Result<bool> startsAtLogin()
{
    const QString path = loginEntry({}, {}).path;
    if (!QFile::exists(path))
        return false;
    const Result<QByteArray> content = readFile(path, largestEntry);
    if (!content)
        return tl::unexpected(content.error());
    return isLoginEntryOn(*content);
}

Result<void> setStartsAtLogin(bool starts, const QString &program, const QStringList &arguments)
{
    const LoginEntry entry = loginEntry(program, arguments);
    if (starts) {
        if (const Result<void> made = makePrivateFolder(QFileInfo(entry.path).absolutePath()); !made)
            return made;
        return writeWholeFile(entry.path, entry.content, FileAccess::Umask, FileLinks::Replace);
    }
    QFile file(entry.path);
    if (file.exists() && !file.remove())
        return tl::unexpected(Error{ErrorCode::OutputFailed, entry.path, Message(file.errorString()), 0});
    return {};
}

} // namespace Trustgauge
