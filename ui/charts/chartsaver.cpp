#include "ui/charts/chartsaver.h"

#include "ui/charts/barchart.h"
#include "ui/charts/chartfile.h"
#include "ui/session/showncycle.h"
#include "ui/settings/csvchoice.h"
#include "ui/settings/exportdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/figures.h"
#include "ui/text/filenames.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ChartSaver::ChartSaver(FleetSession &session, const ShownCycle &shown, UiSettingsStore &settings, QWidget *window)
    : QObject(window),
      m_session(session),
      m_shown(shown),
      m_settings(settings),
      m_window(window),
      m_files(session.workspace().exports(), settings)
{}

void ChartSaver::serve(const QWidget &page, bool showsPast)
{
    for (BarChart *chart : page.findChildren<BarChart *>()) {
        chart->setSavable(true);
        connect(chart, &BarChart::saveRequested, this, [this, chart, showsPast] { ask(chart, showsPast); });
    }
}

QString ChartSaver::suggestedName(const BarChart &chart, bool showsPast) const
{
    static const QRegularExpression capital(u"([A-Z])"_s);
    const TenantState &state = showsPast ? m_shown.state() : m_session.state();
    QStringList parts{fileNameOfTenant(m_session.tenantName())};
    if (state.cycle)
        parts << dateTimeFromTicks(state.cycle->info.asOf).toUTC().toString(u"yyyy-MM-dd-HHmm"_s);
    parts << chart.objectName().replace(capital, u"-\\1"_s).toLower();
    parts.removeAll(QString());
    return parts.join(u'-');
}

QString ChartSaver::aboutText(bool showsPast) const
{
    const TenantState &state = showsPast ? m_shown.state() : m_session.state();
    QStringList parts{plainText(m_session.tenantName())};
    if (state.cycle)
        parts << tr("cycle of %1").arg(cycleTime(state.cycle->info.asOf));
    return parts.join(u" · "_s);
}

void ChartSaver::ask(BarChart *chart, bool showsPast)
{
    // While the table is shown in its place, a chart may never have had a size.
    const QString figures = tr("Figures as CSV (*.csv)");
    const bool isDrawn = chart->isVisible();
    const QString usual = isDrawn ? u"png"_s : u"csv"_s;
    auto *dialog = makeExportDialog({tr("Save the chart"),
                                     isDrawn ? QStringList{tr("Picture (*.png)"), tr("Drawing (*.svg)"), figures}
                                             : QStringList{figures},
                                     usual, suggestedName(*chart, showsPast) + u'.' + usual},
                                    m_settings, m_window);
    // The name follows the format chosen.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString ending = filter.contains("*.svg"_L1)   ? u"svg"_s
                               : filter.contains("*.csv"_L1) ? u"csv"_s
                                                             : u"png"_s;
        dialog->setDefaultSuffix(ending);
        if (const QStringList chosen = dialog->selectedFiles(); chosen.size() == 1)
            dialog->selectFile(QFileInfo(chosen.first()).completeBaseName() + u'.' + ending);
    });
    connect(dialog, &QFileDialog::fileSelected, chart,
            [this, chart, showsPast](const QString &path) { write(chart, showsPast, path); });
    dialog->open();
}

void ChartSaver::write(BarChart *chart, bool showsPast, const QString &path)
{
    QByteArray bytes;
    switch (chartFormatOf(path)) {
    case ChartFormat::Png:
        bytes = pngOf(*chart, aboutText(showsPast));
        break;
    case ChartFormat::Svg:
        bytes = svgOf(*chart, aboutText(showsPast));
        break;
    case ChartFormat::Csv:
        bytes = csvOf(chart->figures(), csvFormatOf(m_settings.value()));
        break;
    }
    m_files.write(path, bytes);
}

} // namespace Trustgauge
