#include "ui/rehearsal/changescard.h"

#include "ui/charts/chartcard.h"
#include "ui/models/figuretablemodel.h"
#include "ui/rehearsal/changeschart.h"
#include "ui/settings/uisettings.h"
#include "ui/text/figures.h"
#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tables.h"

#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int mostDays = 3650;
constexpr uint32_t oftenChanges = 2; // more than there and back

//! Devices by how often their action changed.
std::vector<qint64> devicesByChanges(const RehearsalSession::Outcome &outcome, const std::vector<uint32_t> &changes)
{
    std::vector<qint64> out;
    for (const uint32_t row : outcome.rehearsal.rows.rows()) {
        if (out.size() <= changes[row])
            out.resize(changes[row] + 1);
        ++out[changes[row]];
    }
    return out;
}

qint64 devicesAbove(const std::vector<qint64> &byChanges, size_t changes)
{
    qint64 out = 0;
    for (size_t i = changes + 1; i < byChanges.size(); ++i)
        out += byChanges[i];
    return out;
}

} // namespace

ChangesCard::ChangesCard(RehearsalSession &model, UiSettingsStore &settings, const Theme &theme, QWidget *parent)
    : Card(tr("How often it would have changed"), parent),
      m_model(model)
{
    m_days = new SteadySpinBox;
    m_days->setObjectName(u"changeDays"_s);
    m_days->setRange(1, mostDays);
    m_days->setValue(settings.value().policyHistoryDays);
    m_days->setAccessibleName(tr("Days in which changes of action are counted"));
    m_days->setToolTip(m_days->accessibleName());
    QLabel *label = makeLabel(tr("days", "after a number in a field"), "dim");
    label->setBuddy(m_days);
    m_count = makeButton(tr("Count changes"));
    m_count->setObjectName(u"countChanges"_s);
    m_count->setToolTip(tr("Replays the stored cycles of these days under the rules as they are now"));
    m_view = new SegmentedSwitch({tr("Chart"), tr("Table")}, tr("Changes of action as"));
    m_view->setObjectName(u"changesView"_s);
    addToHeader(m_view);
    addToHeader(m_days);
    addToHeader(label);
    addToHeader(m_count);

    m_words = makeParagraph({});
    m_words->setObjectName(u"changesWords"_s);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = makeButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelChanges"_s);
    m_show = makeButton({}, "link");
    m_show->setObjectName(u"changedDevices"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap);
    line->addWidget(m_words, 1);
    line->addWidget(m_show);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    body()->addLayout(line);

    m_chart = new ChangesChart(theme);
    m_rows = new FigureTableModel({tr("Changes"), tr("Devices"), tr("Compared with")}, this);
    auto *table = makeTable(m_rows, u"changesTable"_s, tr("Devices by changes of action"), theme);
    fitColumns(table, 0);
    m_views = new QStackedWidget;
    m_views->setFixedHeight(m_chart->sizeHint().height());
    m_views->addWidget(m_chart);
    m_views->addWidget(table);
    body()->addWidget(m_views);

    connect(m_days, &QSpinBox::valueChanged, this,
            [&settings](int days) { settings.change([days](UiSettings &s) { s.policyHistoryDays = days; }); });
    connect(m_count, &QPushButton::clicked, this, [this] { m_model.countChanges(m_days->value()); });
    connect(m_cancel, &QPushButton::clicked, &model, &RehearsalSession::cancelCounting);
    connect(m_view, &SegmentedSwitch::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    leadToTable(this, {{m_chart, table}}, m_view);
    connect(m_show, &QPushButton::clicked, this, [this] { emit devicesRequested(static_cast<int>(oftenChanges)); });
    connect(&model, &RehearsalSession::pastChanged, this, &ChangesCard::refresh);
    connect(&model, &RehearsalSession::pastProgressed, this, [this] {
        m_progress->setRange(0, static_cast<int>(m_model.cyclesInAll()));
        m_progress->setValue(static_cast<int>(m_model.cyclesDone()));
    });
    refresh();
}

void ChangesCard::refresh()
{
    if (m_model.past() != m_shown) {
        m_shown = m_model.past();
        takeCounts();
    }
    const bool isCounting = m_model.pastState() == RehearsalSession::PastState::Counting;
    m_count->setEnabled(!isCounting && m_model.outcome());
    m_progress->setVisible(isCounting);
    m_cancel->setVisible(isCounting);
    m_views->setVisible(m_shown != nullptr);
    m_view->setVisible(m_shown != nullptr);
    tell();
}

void ChangesCard::takeCounts()
{
    QList<FigureTableModel::Row> rows;
    m_counts.clear();
    if (m_shown && m_shown->rehearsal.changes) {
        m_counts = devicesByChanges(*m_shown, m_shown->rehearsal.changes->byRow);
        std::vector<qint64> others;
        if (m_shown->rehearsal.againstChanges)
            others = devicesByChanges(*m_shown, m_shown->rehearsal.againstChanges->byRow);
        const auto at = [](const std::vector<qint64> &of, size_t i) { return i < of.size() ? of[i] : 0; };
        for (size_t i = 0; i < std::max(m_counts.size(), others.size()); ++i) {
            if (at(m_counts, i) > 0 || at(others, i) > 0)
                rows << FigureTableModel::Row{{grouped(static_cast<qint64>(i)), grouped(at(m_counts, i)),
                                               others.empty() ? QString() : grouped(at(others, i))}};
        }
        const std::optional<CountedChanges> &against = m_shown->rehearsal.againstChanges;
        m_chart->setChanges(m_shown->rehearsal.changes->byCycle,
                            against ? against->byCycle : std::vector<ChangesInCycle>());
    }
    m_rows->setRows(rows);
}

void ChangesCard::tell()
{
    using PastState = RehearsalSession::PastState;
    const PastState state = m_model.pastState();
    QVariant role;
    QString words;
    qint64 often = 0;
    if (state == PastState::Counting) {
        words = tr("Replaying the stored cycles…");
        role = u"dim"_s;
    } else if (state == PastState::Failed && m_model.pastError()) {
        words = windowErrorText(*m_model.pastError());
        role = u"bad"_s;
    } else if (!m_shown || !m_shown->rehearsal.changes) {
        words = state == PastState::Cancelled
                    ? tr("Counting was cancelled.")
                    : tr("A device whose action changes again and again annoys whoever uses it. The stored cycles tell "
                         "how often that would have happened.");
        role = u"dim"_s;
    } else {
        often = devicesAbove(m_counts, oftenChanges);
        const QString of = tr("In %1 of %2:", "cycles; days")
                               .arg(tr("%Ln cycle(s)", nullptr,
                                       static_cast<int>(m_shown->rehearsal.changes->byCycle.size())),
                                    tr("%Ln day(s)", nullptr, m_shown->days.value_or(0)));
        words = m_counts.size() < 2
                    ? tr("%1 no device would have changed its action.", "period").arg(of)
                    : tr("%1 %2 would have changed the action, at most %3.", "period; devices; times")
                          .arg(of, tr("%Ln device(s)", nullptr, static_cast<int>(devicesAbove(m_counts, 0))),
                               tr("%Ln time(s)", nullptr, static_cast<int>(m_counts.size()) - 1));
        if (!m_model.isPastCurrent()) {
            words += u' ' + tr("This is of rules or devices from before; count again.");
            role = u"warn"_s;
        }
    }
    m_words->setText(words);
    setStyleProperty(m_words, "role", role);
    m_show->setVisible(often > 0 && state != PastState::Counting);
    m_show->setText(tr("Show %Ln device(s) with more than two changes", nullptr, static_cast<int>(often)));
}

} // namespace Trustgauge
