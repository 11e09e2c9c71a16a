#include "ui/devices/breakdownpanel.h"

#include "ui/devices/alertsection.h"
#include "ui/devices/cvesection.h"
#include "ui/devices/pointscomparison.h"
#include "ui/devices/recordsection.h"
#include "ui/devices/timelinesection.h"
#include "ui/devices/waterfall.h"
#include "ui/text/words.h"
#include "ui/theme/swatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    auto *record = makeButton({});
    record->setObjectName(u"rawJson"_s);
    setButtonText(record, theme.icon("braces"_L1), tr("Raw JSON"));
    record->setToolTip(tr("Asks Defender for the record of this device, and shows it as it comes."));
    m_portal = makeButton({});
    m_portal->setObjectName(u"openPortal"_s);
    setButtonText(m_portal, theme.icon("open"_L1), tr("Open in portal"));
    m_portal->setToolTip(tr("Opens the device's page in the Defender portal, in the browser."));
    m_portal->hide();
    auto *head = new FlowLayout(Metrics::gap);
    head->addWidget(m_device);
    head->alignRestToEnd();
    head->addWidget(record);
    head->addWidget(m_portal);
    connect(record, &QPushButton::clicked, this, &BreakdownPanel::recordWanted);
    connect(m_portal, &QPushButton::clicked, this, &BreakdownPanel::portalWanted);
    m_where = new ElidedLabel;
    m_where->setProperty("role", u"dim"_s);
    m_waterfall = new Waterfall(theme);
    m_comparison = new PointsComparison(theme);
    m_comparison->hide();
    m_line = new QFrame;
    m_line->setObjectName(u"separator"_s);
    m_line->setFixedHeight(1);
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
    m_before = new QWidget;
    m_before->setObjectName(u"breakdownBefore"_s);
    m_swatchBefore = new QLabel;
    m_bandBefore = makeLabel({}, "dim");
    m_bandBefore->setObjectName(u"bandBefore"_s);
    auto *beforeLine = new QHBoxLayout(m_before);
    beforeLine->setContentsMargins(0, 0, 0, 0);
    beforeLine->setSpacing(6);
    beforeLine->addWidget(m_swatchBefore);
    beforeLine->addWidget(m_bandBefore);
    beforeLine->addWidget(makeLabel(isRightToLeft() ? u"\u2190"_s : u"\u2192"_s, "dim"));
    m_before->hide();
    auto *total = new FlowLayout(Metrics::gap + 4);
    total->addWidget(m_score);
    total->addWidget(m_before);
    total->addWidget(band);
    total->alignRestToEnd();
    total->addWidget(m_completeness);
    m_insufficient = makeParagraph({}, "warn");
    m_hint = makeParagraph({}, "dim");
    m_hint->setObjectName(u"sameCauseHint"_s);
    m_cheapestTitle = makeParagraph({}, "strong");
    m_cheapest = makeParagraph({});
    m_cheapest->setObjectName(u"cheapestChange"_s);
    m_sinceTitle = makeParagraph(tr("Since the cycle before"), "strong");
    m_since = makeParagraph({});
    m_since->setObjectName(u"deviceChange"_s);
    m_replay = makeParagraph({});
    m_replay->setObjectName(u"deviceReplay"_s);
    m_replay->hide();
    m_timeline = new TimelineSection(theme);
    m_alerts = new AlertSection(theme);
    m_cves = new CveSection(theme);
    m_record = new RecordSection;
    column->addWidget(m_waterfall);
    column->addWidget(m_comparison);
    column->addWidget(m_line);
    column->addLayout(total);
    column->addWidget(m_insufficient);
    column->addWidget(m_hint);
    column->addWidget(m_cheapestTitle);
    column->addWidget(m_cheapest);
    column->addWidget(m_sinceTitle);
    column->addWidget(m_since);
    column->addWidget(m_replay);
    column->addWidget(m_timeline);
    column->addWidget(m_alerts);
    column->addWidget(m_cves);
    column->addWidget(m_record);
    column->addStretch();

    auto *device = new QWidget; // which one it is stays to be seen while the rest is scrolled
    auto *deviceLayout = new QVBoxLayout(device);
    deviceLayout->setContentsMargins(0, 0, 0, 0);
    deviceLayout->setSpacing(Metrics::gap);
    deviceLayout->addLayout(head);
    deviceLayout->addWidget(m_where);
    deviceLayout->addWidget(makeScrollArea(content), 1);

    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    QLabel *hint = makeParagraph(tr("Select a device to see why it has its score."), "dim");
    hint->setAlignment(Qt::AlignCenter);
    nothingLayout->addWidget(hint);
    m_views = new QStackedWidget;
    m_views->addWidget(nothing);
    m_views->addWidget(device);
    body()->addWidget(m_views);
    setMinimumWidth(280);
    connect(&theme, &Theme::changed, this, [this] {
        if (m_views->currentIndex() == 1)
            showDevice(m_breakdown);
    });
}

void BreakdownPanel::showNothing()
{
    m_alerts->showDevice({});
    m_timeline->showNothing();
    m_breakdown = {};
    m_views->setCurrentIndex(0);
}

void BreakdownPanel::showReplay(const QString &words)
{
    m_replay->setText(words);
    m_replay->setVisible(!words.isEmpty());
}

void BreakdownPanel::offerPortal(bool offered)
{
    m_portal->setVisible(offered);
}

void BreakdownPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    emit shown();
}

QPixmap BreakdownPanel::swatchOf(Band band, bool sufficient) const
{
    QPixmap swatch(QSize(Metrics::swatch, Metrics::swatch) * devicePixelRatioF());
    swatch.setDevicePixelRatio(devicePixelRatioF());
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    paintSwatch(painter, QRect(0, 0, Metrics::swatch, Metrics::swatch), sufficient ? static_cast<int>(band) : -1,
                m_theme);
    return swatch;
}

//! The points and their sum; while a profile is tuned, before and after.
void BreakdownPanel::showScore(const Breakdown &breakdown)
{
    const auto word = [](Band band, bool sufficient) { return sufficient ? bandName(band) : insufficientWord(); };
    const auto scored = [&word](int score, Band band, bool sufficient) {
        return tr("%1 %2", "score, band").arg(score).arg(word(band, sufficient));
    };
    const bool isCompared = breakdown.before.has_value();
    m_waterfall->setVisible(!isCompared);
    m_line->setVisible(!isCompared);
    m_score->setVisible(!isCompared);
    m_comparison->setVisible(isCompared);
    m_before->setVisible(isCompared);
    m_swatch->setPixmap(swatchOf(breakdown.band, breakdown.sufficient));
    setStyleProperty(m_band, "role", isCompared ? QVariant(u"strong"_s) : QVariant());
    m_cheapestTitle->setText(isCompared ? tr("Cheapest change to the next band under the edited profile")
                                        : tr("Cheapest change to the next band"));
    if (isCompared) {
        m_comparison->setBreakdown(breakdown);
        const BreakdownBefore &was = *breakdown.before;
        m_swatchBefore->setPixmap(swatchOf(was.band, was.sufficient));
        m_bandBefore->setText(scored(was.score, was.band, was.sufficient));
        m_band->setText(scored(breakdown.score, breakdown.band, breakdown.sufficient));
        return;
    }
    m_waterfall->setBreakdown(breakdown);
    m_score->setText(tr("Score %1 (%2)").arg(breakdown.score).arg(hundredthsText(breakdown.totalHundredths)));
    m_band->setText(word(breakdown.band, breakdown.sufficient));
}

void BreakdownPanel::showDevice(const Breakdown &breakdown)
{
    m_alerts->showDevice(breakdown.machineId);
    m_breakdown = breakdown;
    m_device->setWholeText(breakdown.device);
    QStringList where;
    for (const QString &part : {breakdown.platform, breakdown.deviceGroup}) {
        if (!part.isEmpty())
            where << part;
    }
    m_where->setWholeText(where.join(u" · "_s));
    m_where->setVisible(!where.isEmpty());
    showScore(breakdown);
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
    showPart(nullptr, m_hint, breakdown.hint);
    showPart(m_cheapestTitle, m_cheapest, breakdown.cheapest);
    showPart(m_sinceTitle, m_since, breakdown.sinceBefore);

    m_views->setCurrentIndex(1);
}

} // namespace Trustgauge
