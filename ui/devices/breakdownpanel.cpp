#include "ui/devices/breakdownpanel.h"

#include "core/base/errortext.h"
#include "ui/devices/timelinesection.h"
#include "ui/devices/waterfall.h"
#include "ui/text/words.h"
#include "ui/theme/swatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QFormLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

BreakdownPanel::BreakdownPanel(const Theme &theme, QWidget *parent) : Card({}, parent), m_theme(theme)
{
    setAccessibleName(tr("Breakdown of the selected device"));
    auto *content = new QWidget;
    content->setObjectName(u"scrollBody"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    m_device = new ElidedLabel;
    m_device->setObjectName(u"breakdownDevice"_s);
    m_device->setProperty("role", u"title"_s);
    m_where = new ElidedLabel;
    m_where->setProperty("role", u"dim"_s);
    m_waterfall = new Waterfall(theme);
    auto *line = new QFrame;
    line->setObjectName(u"separator"_s);
    line->setFixedHeight(1);
    m_score = makeLabel({}, "title");
    m_score->setObjectName(u"breakdownScore"_s);
    m_swatch = new QLabel;
    m_band = makeLabel({});
    m_completeness = makeLabel({}, "dim");
    auto *band = new QWidget;
    auto *bandLine = new QHBoxLayout(band);
    bandLine->setContentsMargins(0, 0, 0, 0);
    bandLine->setSpacing(6);
    bandLine->addWidget(m_swatch);
    bandLine->addWidget(m_band);
    auto *total = new FlowLayout(Metrics::gap + 4);
    total->addWidget(m_score);
    total->addWidget(band);
    total->alignRestToEnd();
    total->addWidget(m_completeness);
    m_underSaved = makeParagraph({}, "dim");
    m_underSaved->setObjectName(u"underSavedProfile"_s);
    m_insufficient = makeParagraph({}, "warn");
    m_hint = makeParagraph({}, "dim");
    m_hint->setObjectName(u"sameCauseHint"_s);
    m_cheapestTitle = makeParagraph(tr("Cheapest change to the next band"), "strong");
    m_cheapest = makeParagraph({});
    m_cheapest->setObjectName(u"cheapestChange"_s);
    m_sinceTitle = makeParagraph(tr("Since the cycle before"), "strong");
    m_since = makeParagraph({});
    m_since->setObjectName(u"deviceChange"_s);
    m_timeline = new TimelineSection(theme);
    m_askAlerts = makeButton(tr("Ask"));
    m_askAlerts->setObjectName(u"askAlerts"_s);
    m_askAlerts->setAccessibleName(tr("Ask for the open alerts of this device"));
    m_askAlerts->setToolTip(tr("Asks Defender for the alerts of this device that are not resolved. They are shown "
                               "beside the score and do not count in it."));
    auto *alerts = new QHBoxLayout;
    alerts->setSpacing(Metrics::gap);
    alerts->addWidget(makeLabel(tr("Open alerts"), "strong"));
    alerts->addStretch();
    alerts->addWidget(m_askAlerts);
    m_alerts = makeParagraph({});
    m_alerts->setObjectName(u"openAlerts"_s);
    connect(m_askAlerts, &QPushButton::clicked, this, [this] {
        m_askAlerts->setEnabled(false);
        m_alerts->setText(tr("Asking…"));
        m_alerts->show();
        emit alertsWanted(m_breakdown.machineId);
    });
    m_details = new QFormLayout;
    m_details->setHorizontalSpacing(Metrics::cardGap);
    m_details->setVerticalSpacing(6);
    m_details->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addWidget(m_device);
    column->addWidget(m_where);
    column->addSpacing(4);
    column->addWidget(m_waterfall);
    column->addWidget(line);
    column->addLayout(total);
    column->addWidget(m_underSaved);
    column->addWidget(m_insufficient);
    column->addWidget(m_hint);
    column->addWidget(m_cheapestTitle);
    column->addWidget(m_cheapest);
    column->addWidget(m_sinceTitle);
    column->addWidget(m_since);
    column->addWidget(m_timeline);
    column->addLayout(alerts);
    column->addWidget(m_alerts);
    column->addSpacing(Metrics::gap);
    column->addLayout(m_details);
    column->addStretch();

    auto *scroll = makeScrollArea(content);

    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    QLabel *hint = makeParagraph(tr("Select a device to see why it has its score."), "dim");
    hint->setAlignment(Qt::AlignCenter);
    nothingLayout->addWidget(hint);
    forgetAlerts();
    m_views = new QStackedWidget;
    m_views->addWidget(nothing);
    m_views->addWidget(scroll);
    body()->addWidget(m_views);
    setMinimumWidth(280);
    connect(&theme, &Theme::changed, this, [this] {
        if (m_views->currentIndex() == 1)
            showDevice(m_breakdown);
    });
}

void BreakdownPanel::forgetAlerts()
{
    m_askAlerts->setEnabled(true);
    m_alerts->clear();
    m_alerts->hide();
}

void BreakdownPanel::showAlerts(const QString &machineId, const Result<DeviceAlerts> &alerts)
{
    if (machineId != m_breakdown.machineId)
        return;
    m_askAlerts->setEnabled(true);
    m_alerts->show();
    if (!alerts) {
        m_alerts->setText(errorText(alerts.error()));
        return;
    }
    const QString asked = timeOfDay(alerts->asked);
    const std::vector<DeviceAlert> open = alerts->open();
    const auto unreadable = static_cast<int>(alerts->unreadable);
    const QString more = unreadable == 0 ? QString() : u' ' + tr("%Ln more could not be read.", nullptr, unreadable);
    if (open.empty()) {
        m_alerts->setText(tr("None at %1.").arg(asked) + more);
        return;
    }
    const auto count = [&open](AlertSeverity severity) {
        return static_cast<int>(std::count_if(open.begin(), open.end(), [severity](const DeviceAlert &alert) {
            return alert.severity == severity;
        }));
    };
    QStringList severities;
    if (const int high = count(AlertSeverity::High))
        //: alerts of that severity
        severities << tr("%Ln high", nullptr, high);
    if (const int medium = count(AlertSeverity::Medium))
        severities << tr("%Ln medium", nullptr, medium);
    if (const int low = count(AlertSeverity::Low))
        severities << tr("%Ln low", nullptr, low);
    const auto all = static_cast<int>(open.size());
    //: %1 is a time of day, %2 a list such as "1 high, 2 low"
    m_alerts->setText((severities.isEmpty() ? tr("%Ln at %1.", nullptr, all).arg(asked)
                                            : tr("%Ln at %1 (%2).", nullptr, all).arg(asked, severities.join(u", "_s)))
                      + more);
}

void BreakdownPanel::showNothing()
{
    forgetAlerts();
    m_timeline->showNothing();
    m_breakdown = {};
    m_views->setCurrentIndex(0);
}

void BreakdownPanel::addDetail(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new ElidedLabel;
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWholeText(value);
    m_details->addRow(makeLabel(name, "dim"), label);
}

void BreakdownPanel::showDevice(const Breakdown &breakdown)
{
    if (breakdown.machineId != m_breakdown.machineId)
        forgetAlerts();
    m_breakdown = breakdown;
    m_device->setWholeText(breakdown.device);
    QStringList where;
    for (const QString &part : {breakdown.platform, breakdown.deviceGroup}) {
        if (!part.isEmpty())
            where << part;
    }
    m_where->setWholeText(where.join(u" · "_s));
    m_where->setVisible(!where.isEmpty());
    m_waterfall->setBreakdown(breakdown);

    m_score->setText(tr("Score %1 (%2)").arg(breakdown.score).arg(hundredthsText(breakdown.totalHundredths)));
    const int band = breakdown.sufficient ? static_cast<int>(breakdown.band) : -1;
    QPixmap swatch(QSize(Metrics::swatch, Metrics::swatch) * devicePixelRatioF());
    swatch.setDevicePixelRatio(devicePixelRatioF());
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    paintSwatch(painter, QRect(0, 0, Metrics::swatch, Metrics::swatch), band, m_theme);
    painter.end();
    m_swatch->setPixmap(swatch);
    m_band->setText(breakdown.sufficient ? bandName(breakdown.band) : insufficientWord());
    m_completeness->setText(tr("completeness %1").arg(percentText(breakdown.completeness)));

    QStringList unknown;
    for (const BreakdownPart &part : breakdown.parts) {
        if (part.unknown)
            unknown << groupName(part.group);
    }
    QString warning;
    if (!breakdown.sufficient) {
        warning = tr("Insufficient data: only %1 of the points can be judged, below the floor of %2. "
                     "Unknown: %3.")
                      .arg(percentText(breakdown.completeness), percentText(breakdown.completenessFloor),
                           unknown.join(u", "_s));
    } else if (!unknown.isEmpty()) {
        warning = tr("Unknown, so not judged: %1.").arg(unknown.join(u", "_s));
    }
    m_insufficient->setText(warning);
    m_insufficient->setVisible(!warning.isEmpty());

    const auto showPart = [](QLabel *title, QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        if (title)
            title->setVisible(!text.isEmpty());
    };
    showPart(nullptr, m_underSaved, breakdown.underSaved);
    showPart(nullptr, m_hint, breakdown.hint);
    showPart(m_cheapestTitle, m_cheapest, breakdown.cheapest);
    showPart(m_sinceTitle, m_since, breakdown.sinceBefore);

    while (m_details->rowCount() > 0)
        m_details->removeRow(0);
    addDetail(tr("Last seen"), breakdown.lastSeen);
    addDetail(tr("Tags"), breakdown.tags);
    addDetail(tr("Device id"), breakdown.machineId);
    m_views->setCurrentIndex(1);
}

} // namespace Trustgauge
