#include "core/platform/loginentry.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! One argument of the key Exec, quoted as the Desktop Entry Specification asks.
QString quotedArgument(const QString &argument)
{
    QString out;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            out += u'\\';
        if (c == u'%')
            out += u'%'; // a single one begins a field code
        out += c;
    }
    out = u'"' + out + u'"';
    return out.replace(u'\\', u"\\\\"_s); // a value of the type string is escaped once more
}

} // namespace

LoginEntry loginEntry(const QString &program, const QStringList &arguments)
{
    QStringList command{quotedArgument(program)};
    for (const QString &argument : arguments)
        command << quotedArgument(argument);
    LoginEntry out;
    out.path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
               + u"/autostart/org.trustgauge.Trustgauge.desktop"_s;
    out.content = "[Desktop Entry]\n"
                  "Type=Application\n"
                  "Name=Trustgauge\n"
                  "Icon=org.trustgauge.Trustgauge\n"
                  "Exec="
                  + command.join(u' ').toUtf8()
                  + "\n"
                    "Terminal=false\n"
                    "X-GNOME-Autostart-enabled=true\n";
    return out;
}

bool isLoginEntryOn(const QByteArray &content)
{
    bool hasCommand = false;
    for (const QByteArray &line : content.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray key = line.left(equals).trimmed();
        const QByteArray value = line.mid(equals + 1).trimmed();
        if ((key == "Hidden" && value == "true") || (key == "X-GNOME-Autostart-enabled" && value == "false"))
            return false;
        hasCommand = hasCommand || (key == "Exec" && !value.isEmpty());
    }
    return hasCommand;
}

} // namespace Trustgauge
