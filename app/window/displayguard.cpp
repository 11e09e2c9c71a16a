#include "app/window/displayguard.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

struct HeldMessage
{
    QtMsgType type;
    QByteArray category;
    QString text;
};

QtMessageHandler handlerBefore = nullptr;
std::mutex access; // a platform plugin may use threads
QList<HeldMessage> keptBack;

//! The plugin named in Qt's complaint; empty: this is not such a complaint.
QString pluginIn(const QString &complaint)
{
    const QRegularExpression pattern(complaint + u" the Qt platform plugin \"([^\"]*)\""_s);
    for (const HeldMessage &message : std::as_const(keptBack)) {
        if (const auto match = pattern.match(message.text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

//! The obstacle, derived from Qt's fatal message; empty: another one.
QString obstacle(const QString &fatal)
{
    const QString x11 = qEnvironmentVariable("DISPLAY");
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (const QString plugin = pluginIn(u"Could not load"_s); !plugin.isEmpty()) {
        if (x11.isEmpty() && wayland.isEmpty())
            return u"there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"_s;
        const bool throughWayland = x11.isEmpty() || (plugin.startsWith("wayland"_L1) && !wayland.isEmpty());
        return u"Qt's platform plugin \"%2\" does not reach the display \"%1\""_s.arg(throughWayland ? wayland : x11,
                                                                                      plugin);
    }
    if (const QString plugin = pluginIn(u"Could not find"_s); !plugin.isEmpty())
        return u"Qt's platform plugin \"%1\" is not there"_s.arg(plugin);
    return fatal.contains("platform plugin"_L1) ? u"Qt finds no display to open it on"_s : QString();
}

void keepBack(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(access);
    const QString reason = type == QtFatalMsg ? obstacle(text) : QString();
    if (!reason.isEmpty()) {
        std::fprintf(stderr, "trustgauge: no window can be opened, since %s; trustgauge-cli needs none.\n",
                     qPrintable(reason));
        std::_Exit(2); // Qt would abort after this function
    }
    if (type == QtFatalMsg && handlerBefore)
        handlerBefore(type, context, text);
    keptBack.append({type, context.category ? context.category : "default", text});
}

} // namespace

DisplayGuard::DisplayGuard()
{
    handlerBefore = qInstallMessageHandler(keepBack);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(handlerBefore);
    const std::lock_guard lock(access);
    for (const HeldMessage &message : std::as_const(keptBack)) {
        const QMessageLogContext context(nullptr, 0, nullptr, message.category.constData());
        qt_message_output(message.type, context, message.text);
    }
    keptBack.clear();
}

} // namespace Trustgauge
