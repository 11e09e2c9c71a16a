#include "app/window/commandline.h"

#include "core/base/exitcodes.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

Cli::ProgramSpec windowProgram()
{
    using Cli::Takes;
    const QString description =
        u"Opens the window in which devices of Microsoft Defender for Endpoint are scored from 0 to 100, the weights of "
        "the score are tuned, and connections are diagnosed. A higher score is a higher risk.\n\n"
        "A second start on the same store brings the window that is open to the front. Without a display, use "
        "trustgauge-cli, which works on the same store."_s;
    Cli::CommandSpec command{
        {},
        u"Zero-trust device risk scores for Microsoft Defender for Endpoint."_s,
        {{u"--demo"_s, Takes::Nothing, {}, u"open the demo tenant, served by the built-in simulator"_s},
         {u"--background"_s,
          Takes::Nothing,
          {},
          u"start hidden in the tray, as at login; without a tray the window is minimised"_s},
         {u"--store"_s, Takes::One, u"FILE"_s,
          u"use this store, a file or the URI of a PostgreSQL server, instead of the one that is set"_s},
         {u"--screenshots"_s, Takes::One, u"DIR"_s,
          u"save pictures of every page, light and dark, with invented data, and end"_s}},
        u"trustgauge"_s};
    Cli::ProgramSpec out;
    out.name = command.program;
    out.summary = u"window on zero-trust device risk scores for Microsoft Defender"_s;
    out.description = description;
    out.commands = {command};
    out.sections = {{u"Exit codes"_s,
                     {{QString::number(exitDone), u"done, or the window that is open came forward"_s},
                      {QString::number(exitFault), u"internal fault, or pictures that cannot be written"_s},
                      {QString::number(exitUsage), u"usage, no display, or a store that cannot be used"_s}}},
                    {u"Files"_s,
                     {{u"~/.local/share/trustgauge/"_s, u"the store (trustgauge.db), profiles and tenants"_s},
                      {u"~/.config/trustgauge/window.ini"_s, u"what the window remembers"_s}}}};
    out.seeAlso = u"trustgauge-cli"_s;
    return out;
}

} // namespace Trustgauge
