#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Trustgauge {

//! The file by which a desktop starts a program when its user logs in.
struct LoginEntry
{
    QString path;
    QByteArray content;
};

//! The entry of this user for a program. Touches no file; any thread.
//! \param program absolute path
[[nodiscard]] LoginEntry loginEntry(const QString &program, const QStringList &arguments);
//! Whether an entry with this content starts its program: a desktop may switch an entry off inside the file.
[[nodiscard]] bool isLoginEntryOn(const QByteArray &content);

} // namespace Trustgauge
