#include "core/report/html/htmlreport.h"

#include "core/report/html/htmlparts.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace Trustgauge {

namespace {

// The band colours are those of the window's light theme; they can be told apart by colour-blind eyes, and in grey.
const QByteArray styleSheet = R"css(
:root { color: #1c2530; background: #ffffff; font: 14px/1.45 "Noto Sans", "Segoe UI", system-ui, sans-serif;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { max-width: 1060px; margin: 0 auto; padding: 32px 24px; }
h1 { font-size: 26px; margin: 12px 0 2px; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 32px 0 8px; break-after: avoid; }
small { color: #5a6675; font-weight: normal; font-size: 13px; }
p { margin: 6px 0; overflow-wrap: anywhere; }
code { font: 12px "Noto Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }
a { color: #0b4f8a; }
.made { display: flex; gap: 8px; color: #5a6675; }
.made span { margin-inline-start: auto; }
.facts { display: flex; flex-wrap: wrap; border: 1px solid #dfe3e8; border-radius: 6px; margin: 14px 0; }
.facts div { padding: 10px 14px; border-inline-end: 1px solid #dfe3e8; flex: 1 1 auto; }
.facts div:last-child { border-inline-end: 0; }
.key { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin: 18px 0 0; }
dt { color: #5a6675; font-size: 12px; }
dd { margin: 0; overflow-wrap: anywhere; }
.key strong { display: block; font-size: 26px; line-height: 1.2; }
.warn, .note { padding: 8px 12px; border-inline-start: 4px solid #8a5d00; background: #fafbfc; }
.note { border-color: #0b4f8a; }
figure { margin: 8px 0; break-inside: avoid; }
figcaption { font-size: 12px; }
svg { width: 100%; max-width: 860px; height: auto; font-size: 12px; }
svg text { fill: #1c2530; }
svg text.strong { font-weight: bold; }
svg text.end { text-anchor: end; }
svg text.middle { text-anchor: middle; }
svg line { stroke: #dfe3e8; }
.pale { opacity: 0.45; }
.b0 { fill: #0b4f8a; } .b1 { fill: #2788bb; } .b2 { fill: #b78300; } .b3 { fill: #a33b00; } .b4 { fill: #5e0a1f; }
.b5 { fill: #7b8794; }
.k0 { background: #0b4f8a; } .k1 { background: #2788bb; } .k2 { background: #b78300; } .k3 { background: #a33b00; }
.k4 { background: #5e0a1f; }
.swatch { display: inline-block; width: 10px; height: 10px; border-radius: 2px; margin-inline-end: 6px; }
.wide { overflow-x: auto; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(330px, 1fr)); gap: 0 32px; align-items: start; }
table { border-collapse: collapse; width: 100%; margin: 8px 0; font-variant-numeric: tabular-nums; }
th, td { text-align: start; padding: 4px 8px; border-bottom: 1px solid #eef1f4; vertical-align: top; }
thead th { border-bottom-color: #dfe3e8; color: #5a6675; }
tbody th { font-weight: normal; overflow-wrap: anywhere; min-width: 90px; }
tr { break-inside: avoid; }
.n { text-align: end; white-space: nowrap; }
footer { margin-top: 40px; padding-top: 10px; border-top: 1px solid #dfe3e8; color: #5a6675; font-size: 12px; }
@page { margin: 14mm; }
@media print { body { padding: 0; max-width: none; } table { font-size: 11px; } th, td { padding: 2px 5px; }
  .wide { overflow: visible; } }
@media (max-width: 640px) { .key { grid-template-columns: repeat(2, 1fr); } }
)css";

} // namespace

Result<void> writeHtmlReport(QIODevice &device, const ReportDocument &document)
{
    const QString styleHash = QString::fromLatin1(
        QCryptographicHash::hash(styleSheet, QCryptographicHash::Sha256).toBase64());
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                                  "'sha256-%3'; base-uri 'none'; form-action 'none'\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<meta name=\"referrer\" content=\"no-referrer\">\n")
                       .arg(document.locale.bcp47Name(),
                            document.locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                               : QStringLiteral("ltr"),
                            styleHash);
    page += QStringLiteral("<title>") + htmlText(document.title) + QStringLiteral("</title>\n<style>")
            + QString::fromLatin1(styleSheet) + QStringLiteral("</style>\n</head>\n<body>\n") + htmlOf(document.head);
    for (const ReportSection &section : document.sections)
        page += htmlOf(section, document.tableLink);
    page += QStringLiteral("<footer>") + htmlOf(document.foot) + QStringLiteral("</footer>\n</body>\n</html>\n");
    const QByteArray bytes = page.toUtf8();
    if (device.write(bytes) != bytes.size())
        return failure(ErrorCode::OutputFailed, {},
                       sentence("Report", "cannot be written: %1").arg(device.errorString()));
    return {};
}

} // namespace Trustgauge
