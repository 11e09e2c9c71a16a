#include "ui/devices/timelinesection.h"

#include "core/base/errortext.h"
#include "ui/charts/chartcard.h"
#include "ui/devices/timelinechart.h"
#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"
#include "ui/theme/swatch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cellbackground.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr int lineHeight = 22;
constexpr auto selectionRests = 150ms;
constexpr int swatchGap = 6;

//! The cells of a change. Points and date have the room they need; of the words, `to BAND` gives way first, down to its
//! swatch.
class ChangeDelegate : public QStyledItemDelegate
{
public:
    ChangeDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem opt = option;
        initStyleOption(&opt, index);
        const QString text = opt.text;
        paintCellBackground(*painter, opt);

        painter->save();
        const ThemeColors &colors = m_theme.colors();
        painter->setFont(fontOf(index));
        painter->setPen(index.data(FleetTableModel::DimRole).toBool() ? colors.dimText : colors.text);
        const QString movedTo = index.data(TimelineModel::MovedToRole).toString();
        const QRect room = index.column() == TimelineModel::Points ? opt.rect
                                                                   : opt.rect.adjusted(0, 0, -Metrics::gap, 0);
        const int words = std::min(painter->fontMetrics().horizontalAdvance(text) + 1,
                                   room.width() - (movedTo.isEmpty() ? 0 : swatchRoom));
        QRect part(room.left(), room.top(), movedTo.isEmpty() ? room.width() : words, room.height());
        painter->drawText(QStyle::visualRect(opt.direction, opt.rect, part), static_cast<int>(opt.displayAlignment),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, part.width()));
        if (!movedTo.isEmpty()) {
            const QRect swatch(part.right() + Metrics::gap, room.center().y() - Metrics::swatch / 2 + 1,
                               Metrics::swatch, Metrics::swatch);
            paintSwatch(*painter, QStyle::visualRect(opt.direction, opt.rect, swatch),
                        index.data(FleetTableModel::BandRole).toInt(), m_theme);
            part.setLeft(swatch.right() + swatchGap);
            part.setRight(room.right());
            painter->setFont(Theme::font(Metrics::smallFont));
            painter->setPen(colors.dimText);
            // Less than half of it says nothing.
            if (2 * part.width() >= painter->fontMetrics().horizontalAdvance(movedTo))
                painter->drawText(QStyle::visualRect(opt.direction, opt.rect, part),
                                  static_cast<int>(opt.displayAlignment),
                                  painter->fontMetrics().elidedText(movedTo, Qt::ElideRight, part.width()));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString()) + 2;
        return {index.column() == TimelineModel::Points ? width : width + Metrics::cardGap, lineHeight};
    }

private:
    static constexpr int swatchRoom = Metrics::gap + Metrics::swatch;

    [[nodiscard]] static QFont fontOf(const QModelIndex &index)
    {
        return Theme::font(12, index.column() == TimelineModel::Points ? QFont::DemiBold : QFont::Normal);
    }

    const Theme &m_theme;
};

QString spanText(const DeviceTimeline &timeline)
{
    const auto hours = static_cast<int>((timeline.until - timeline.since) / ticksPerHour);
    if (hours < 48)
        return TimelineSection::tr("%Ln hour(s), as scored then", nullptr, hours);
    const int days = (hours + 12) / 24;
    return TimelineSection::tr("%Ln day(s), as scored then", nullptr, days);
}

QString alertsNote(const DeviceTimeline &timeline)
{
    const DeviceAlerts &known = timeline.alerts;
    if (known.asked == noTime)
        return TimelineSection::tr("No alerts are marked: nobody has asked for those of this device.");
    const auto marked = static_cast<int>(std::count_if(known.alerts.begin(), known.alerts.end(),
                                                       [&](const auto &alert) { return timeline.has(alert); }));
    const QString asked = localTime(known.asked);
    if (marked == 0)
        return TimelineSection::tr("No alert of this time is known; asked for on %1.").arg(asked);
    //: %1 is the mark of an alert in the chart, %2 when they were asked for
    return TimelineSection::tr("%1 %Ln alert(s), filled while open; asked for on %2", nullptr, marked)
        .arg(QChar(u'\u25B2'), asked);
}

} // namespace

TimelineSection::TimelineSection(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"timeline"_s);
    m_remark = makeLabel({}, "dim");
    m_remark->setObjectName(u"timelineSpan"_s);
    m_count = makeLabel({}, "dim");
    m_count->setObjectName(u"timelineCount"_s);
    m_fold = makeButton({}, "link");
    m_fold->setObjectName(u"timelineFold"_s);
    auto *title = new FlowLayout(Metrics::gap);
    title->addWidget(makeLabel(tr("Timeline"), "strong"));
    title->addWidget(m_remark);
    title->alignRestToEnd();
    title->addWidget(m_count);
    title->addWidget(m_fold);
    m_words = makeParagraph({});
    m_words->setObjectName(u"timelineWords"_s);
    m_retry = makeButton(tr("Try again"));
    m_retry->setObjectName(u"timelineRetry"_s);
    m_chart = new TimelineChart(theme);
    m_alerts = makeParagraph({}, "dim");
    m_alerts->setObjectName(u"timelineAlerts"_s);

    m_changes = new QTableView;
    m_changes->setObjectName(u"timelineChanges"_s);
    m_changes->setAccessibleName(tr("What changed the score"));
    m_changes->setModel(&m_model);
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpTable(m_changes, theme);
    m_changes->setItemDelegate(new ChangeDelegate(theme, m_changes));
    m_changes->setAlternatingRowColors(false);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_changes->verticalHeader()->setMinimumSectionSize(lineHeight);
    m_changes->verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView *header = m_changes->horizontalHeader();
    header->hide();
    header->setMinimumSectionSize(0);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TimelineModel::What, QHeaderView::Stretch);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addLayout(title);
    column->addWidget(m_words);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addWidget(m_chart);
    column->addWidget(m_alerts);
    column->addWidget(m_changes);

    m_rest.setSingleShot(true);
    m_rest.setInterval(selectionRests);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return; // asked for when it is shown
        m_isAsked = true;
        emit wanted(m_machineId);
    });
    connect(m_retry, &QPushButton::clicked, this, &TimelineSection::askAgain);
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_model.isFolded()); });
    connect(m_changes->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TimelineSection::keepRowInView);
    leadToTable(this, {{m_chart, m_changes}});
    auto *copy = new QShortcut(QKeySequence::Copy, m_changes);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        if (const QModelIndex current = m_changes->currentIndex(); current.isValid())
            QApplication::clipboard()->setText(m_model.rowText(current.row()));
    });
    showNothing();
}

void TimelineSection::showNothing()
{
    m_machineId.clear();
    m_isWaiting = false;
    m_rest.stop();
    say({}, nullptr);
}

void TimelineSection::showDevice(const QString &machineId, const QString &newest)
{
    if (machineId == m_machineId && newest == m_newest)
        return;
    const bool isOther = machineId != m_machineId;
    m_machineId = machineId;
    m_newest = newest;
    m_isAsked = false;
    m_isWaiting = true;
    if (isOther)
        sayLoading();
    askSoon();
}

void TimelineSection::sayLoading()
{
    say({}, nullptr);
    m_remark->setText(tr("Loading…"));
    m_chart->setTimeline({});
    m_chart->show(); // so that little moves when it comes
    setFolded(true);
}

void TimelineSection::askAgain()
{
    m_isWaiting = true;
    sayLoading();
    emit wanted(m_machineId);
}

void TimelineSection::askAnew(const QString &machineId)
{
    if (machineId != m_machineId)
        return;
    m_isAsked = false;
    m_isWaiting = true;
    askSoon();
}

void TimelineSection::askSoon()
{
    if (isVisible() && !m_isAsked && !m_machineId.isEmpty())
        m_rest.start();
}

void TimelineSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askSoon();
}

//! Shows words, or nothing, instead of a timeline.
void TimelineSection::say(const QString &words, const char *role)
{
    m_model.setTimeline({});
    m_remark->setText({});
    m_count->hide();
    m_fold->hide();
    m_chart->hide();
    m_alerts->hide();
    m_changes->hide();
    m_retry->hide();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    setStyleProperty(m_words, "role", role ? QVariant(QLatin1StringView(role)) : QVariant());
}

void TimelineSection::showFailure(const QString &machineId, const Error &error)
{
    if (machineId != m_machineId)
        return;
    m_isWaiting = false;
    say(errorText(error), "bad");
    m_retry->show();
}

void TimelineSection::showTimeline(const QString &machineId, const DeviceTimelinePtr &timeline)
{
    if (machineId != m_machineId)
        return;
    m_isWaiting = false;
    if (timeline->cycles < 2) {
        say(tr("The timeline begins with the second cycle."), "dim");
        return;
    }
    m_words->setVisible(timeline->changes.empty());
    m_words->setText(tr("Nothing changed."));
    setStyleProperty(m_words, "role", u"dim"_s);
    m_remark->setText(spanText(*timeline));
    m_chart->setTimeline(timeline);
    m_chart->show();
    m_alerts->setText(alertsNote(*timeline));
    m_alerts->show();
    m_model.setTimeline(timeline);
    m_changes->setVisible(!timeline->changes.empty());
    setFolded(m_model.isFolded());
}

void TimelineSection::setFolded(bool folded)
{
    m_model.setFolded(folded);
    const int changes = m_model.changeCount();
    m_count->setText(tr("%Ln change(s)", nullptr, changes));
    m_count->setVisible(changes > 0 && !m_model.canFold());
    m_fold->setText(folded ? tr("All %Ln change(s)", nullptr, changes) : tr("Fewer lines"));
    m_fold->setVisible(m_model.canFold());
    fitRows();
}

void TimelineSection::fitRows()
{
    m_changes->setFixedHeight(m_model.rowCount() * lineHeight + 2);
}

void TimelineSection::keepRowInView()
{
    if (!m_changes->hasFocus())
        return;
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            const QRect row = m_changes->visualRect(m_changes->currentIndex());
            const QPoint at = m_changes->viewport()->mapTo(area->widget(), row.center());
            area->ensureVisible(at.x(), at.y(), 0, lineHeight);
            return;
        }
    }
}

} // namespace Trustgauge
