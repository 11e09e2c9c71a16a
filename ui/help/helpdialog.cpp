#include "ui/help/helpdialog.h"

#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString tableRow(const QStringList &cells)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<td style='padding: 2px 24px 2px 0'>%1</td>"_s.arg(cell.toHtmlEscaped());
    return row + u"</tr>"_s;
}

} // namespace

QString HelpDialog::html()
{
    const Profile defaults;
    QString page = heading(tr("What the score means"));
    page += paragraph(tr("Every device gets a score from 0 to 100. A higher score is a higher risk. "
                         "The score is the sum of points from seven groups of signals, rounded once at the end; "
                         "the breakdown on the Devices page shows the points of each group, and they add up exactly."));
    page += u"<table>"_s;
    for (size_t i = 0; i < bandCount; ++i)
        page += tableRow({bandRange(static_cast<Band>(i)), bandName(static_cast<Band>(i))});
    page += u"</table>"_s;

    page += heading(tr("How points come about"));
    page += paragraph(tr("Two pillars share 100 points: %1 (%2 by default) and %3 (%4). In each group at most one "
                         "indicator fires. Its weight, over the largest weights of the pillar's groups, times the "
                         "pillar gives the points. The defaults are Trustgauge's own choice; tune them to yours.")
                          .arg(pillarName(Pillar::Critical))
                          .arg(defaults.pillar(Pillar::Critical))
                          .arg(pillarName(Pillar::Operational))
                          .arg(defaults.pillar(Pillar::Operational)));
    page += u"<table>"_s;
    for (size_t i = 0; i < indicatorCount; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        page += tableRow(
            {pillarName(pillarOf(indicator)), indicatorName(indicator), QString::number(defaults.weight(indicator))});
    }
    page += u"</table>"_s;
    page += paragraph(tr("Critical CVEs count from CVSS %1; %2 of them reach the full weight. The age of a device is "
                         "measured from the cycle's clock, less a grace of %3 hours.")
                          .arg(static_cast<double>(defaults.cvssTenths) / 10.0, 0, 'f', 1)
                          .arg(defaults.cveCap)
                          .arg(defaults.graceHours));

    page += heading(tr("Completeness: unknown is not safe"));
    page += paragraph(tr("Completeness is the share of the attainable points that could be judged. A device below the "
                         "tenant's floor is marked “%1” and left out of bands, charts and averages; it keeps its score "
                         "in the table and in exports.")
                          .arg(insufficientWord()));

    page += heading(tr("Tuning"));
    page += paragraph(tr("Every move of a slider shows at once who changes band. Undo goes back step by step, over a "
                         "saved version, too. Nothing is applied until the profile is saved under a name. The devices "
                         "behind a cell or a bar are shown with both scores, and exported so."));

    page += heading(tr("When a connection does not work"));
    page += paragraph(
        tr("Doctor tries every link from the settings to the data and names the one that is broken. Note when "
           "a client secret expires in the tenant's settings: you are reminded 30, 14, 7 and 1 days before. "
           "“Replace the secret” tries the new one before the old one goes."));
    page += heading(tr("Filter"));
    page += paragraph(
        tr("Every word must occur somewhere in the device. “two words” in quotes count as one, -word "
           "must not occur, and field:value looks into one field, for example risk:high or "
           "antivirus:disabled. Fields: %1. What cannot be understood is marked in red, with the place "
           "and what to write; the table then keeps the last filter that was. Down or Enter goes to the "
           "table, Alt+Enter takes what is offered.")
            .arg(u"name score band risk exposure antivirus onboarding health inactive cves completeness os "
                 "group tag"_s));

    page += heading(tr("Closing the window"));
    page += paragraph(
        tr("Polling goes on from the tray when the window is closed; where the desktop has no tray, closing "
           "asks. The mark on the tray's icon is a tick when all is well, one to three bars for the worst "
           "band of a device from Moderate Risk up, an exclamation mark for a partial cycle, a cross for a "
           "poll that failed. Quit ends the program and cancels a cycle that runs."));

    page += heading(tr("Keys"));
    page += u"<table>"_s;
    const auto key = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    page += tableRow({key(QKeySequence(u"Ctrl+Shift+P"_s)), tr("All commands, searchable")});
    page += tableRow({key(QKeySequence(u"Ctrl+1"_s)) + u" … "_s + key(QKeySequence(u"Ctrl+6"_s)), tr("Go to a page")});
    page += tableRow({key(QKeySequence(Qt::Key_F5)), tr("Poll now")});
    page += tableRow({key(QKeySequence::Find), tr("Filter devices")});
    page += tableRow({key(QKeySequence(u"Ctrl+Shift+E"_s)), tr("Export devices")});
    page += tableRow({key(QKeySequence(u"Ctrl+N"_s)), tr("Connect a tenant")});
    page += tableRow({key(QKeySequence(u"Ctrl+Z"_s)) + u"  "_s + key(QKeySequence(u"Ctrl+Y"_s)) + u"  "_s
                          + key(QKeySequence(u"Ctrl+Shift+Z"_s)),
                      tr("Undo and redo in Tuning")});
    page += tableRow({key(QKeySequence(u"Ctrl+S"_s)), tr("Save the profile in Tuning")});
    page += tableRow({key(QKeySequence(u"Ctrl+G"_s)), tr("Seek a goal in Tuning")});
    page += tableRow({key(QKeySequence(u"Ctrl+C"_s)), tr("Copy the selected devices")});
    page += tableRow({key(QKeySequence(u"Ctrl+Q"_s)), tr("Quit")});
    page += tableRow({key(QKeySequence(Qt::Key_Escape)), tr("Take the filter away, close what is open")});
    page += u"</table>"_s;
    return page;
}

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Trustgauge help"));
    resize(720, 640);
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("Help"));
    text->setOpenLinks(false);
    text->document()->setDocumentMargin(Metrics::cardGap);
    text->setHtml(html());
    QPushButton *close = makeButton(tr("Close"), "primary");
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(text, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace Trustgauge
