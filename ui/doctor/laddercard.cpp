#include "ui/doctor/laddercard.h"

#include "core/doctor/doctorreport.h"
#include "ui/doctor/checklook.h"
#include "ui/session/doctorsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/markdelegate.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int mostRowsSeen = 6;
constexpr int roomBelow = 360; // for the details of the selected check

//! Elides the end, since the beginning is most informative; dim when nothing was checked.
class EvidenceDelegate : public QStyledItemDelegate
{
public:
    EvidenceDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (static_cast<DoctorModel::RowState>(index.data(DoctorModel::RowStateRole).toInt())
            == DoctorModel::RowState::Skip)
            option->palette.setColor(QPalette::Text, m_theme.colors().dimText);
    }

private:
    const Theme &m_theme;
};

} // namespace

LadderCard::LadderCard(FleetSession &session, DoctorSession &doctor, const Theme &theme, QWidget *parent)
    : Card(tr("Checks"), parent),
      m_session(session),
      m_doctor(doctor)
{
    m_table = makeTable(&m_model, u"doctorLadder"_s, tr("Checks"), theme);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setItemDelegateForColumn(DoctorModel::Evidence, new EvidenceDelegate(theme, m_table));
    const auto mark = [&theme](const QModelIndex &index) {
        return checkMark(theme, static_cast<DoctorModel::RowState>(index.data(DoctorModel::RowStateRole).toInt()));
    };
    m_table->setItemDelegateForColumn(DoctorModel::State, new MarkDelegate(mark, m_table));
    fitColumns(m_table, DoctorModel::Evidence);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LadderCard::currentChanged);

    const auto make = [&theme](const QString &objectName, QLatin1StringView icon, const QString &text) {
        QPushButton *button = makeButton({});
        button->setObjectName(objectName);
        setButtonText(button, theme.icon(icon), text);
        return button;
    };
    m_run = makeButton({}, "primary");
    m_run->setObjectName(u"runDoctor"_s);
    setButtonText(m_run, theme.icon("doctor"_L1, Theme::Tint::OnAccent), tr("Run the checks"));
    m_cancel = make(u"cancelDoctor"_s, "stop"_L1, tr("Cancel"));
    m_copyNote = make(u"copyNote"_s, "copy"_L1, tr("Copy the note"));
    m_copyNote->setToolTip(tr("A note in Markdown to send to whoever can consent"));
    m_save = make(u"saveDoctorReport"_s, "save"_L1, tr("Save the report…"));
    m_bundle = make(u"supportBundle"_s, "table"_L1, tr("Support bundle…"));
    m_bundle->setToolTip(
        tr("Settings, checks and last cycles as a text without secrets and names, shown before it is saved"));
    QPushButton *guide = make(u"registrationGuide"_s, "help"_L1, tr("Guide…"));
    guide->setToolTip(tr("How to register the application, step by step"));
    connect(m_run, &QPushButton::clicked, &doctor, &DoctorSession::run);
    connect(m_cancel, &QPushButton::clicked, &doctor, &DoctorSession::cancel);
    connect(m_copyNote, &QPushButton::clicked, this, &LadderCard::noteWanted);
    connect(m_save, &QPushButton::clicked, this, &LadderCard::reportWanted);
    connect(m_bundle, &QPushButton::clicked, this, &LadderCard::bundleWanted);
    connect(guide, &QPushButton::clicked, this, &LadderCard::guideWanted);

    addToHeader(guide);
    addToHeader(m_bundle);
    body()->addWidget(m_table, 1);
    auto *buttons = new FlowLayout(Metrics::gap);
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    buttons->alignRestToEnd();
    buttons->addWidget(m_copyNote);
    buttons->addWidget(m_save);
    body()->addLayout(buttons);

    connect(&doctor, &DoctorSession::runBegan, this, &LadderCard::begin);
    connect(&doctor, &DoctorSession::checking, this, [this](DoctorCheck check) { m_model.setRunning(check); });
    connect(&doctor, &DoctorSession::checked, this, [this](const CheckResult &result) {
        m_model.setResult(result);
        refresh();
    });
}

int LadderCard::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void LadderCard::begin()
{
    m_model.clear();
    m_table->scrollToTop();
    if (currentRow() < 0)
        m_table->selectRow(0);
}

void LadderCard::showFound()
{
    m_model.clear();
    if (const Diagnosis *known = m_doctor.diagnosis(); known && !m_doctor.isRunning())
        m_model.setReport(known->report);
    for (const CheckResult &result : m_doctor.soFar())
        m_model.setResult(result);
}

void LadderCard::showReport(const DoctorReport &report, bool chooses)
{
    if (const Diagnosis *known = m_doctor.diagnosis())
        m_model.setReport(known->report);
    m_model.setRunning(std::nullopt);
    if (!chooses)
        return;
    if (const CheckResult *failure = report.firstFailure()) {
        m_table->selectRow(static_cast<int>(failure->check));
        m_table->scrollTo(m_table->currentIndex(), static_cast<int>(failure->check) > mostRowsSeen
                                                       ? QAbstractItemView::PositionAtCenter
                                                       : QAbstractItemView::EnsureVisible);
    } else if (currentRow() == 0) {
        const auto warned = std::find_if(report.checks.begin(), report.checks.end(),
                                         [](const CheckResult &r) { return r.state == CheckState::Warn; });
        if (warned != report.checks.end())
            m_table->selectRow(static_cast<int>(warned->check));
    }
}

void LadderCard::setLeastHeightFor(int pageHeight)
{
    const int rows = std::clamp((pageHeight - roomBelow) / Metrics::rowHeight, mostRowsSeen, doctorCheckCount);
    m_table->setMinimumHeight(pageHeight == 0 ? 0
                                              : m_table->horizontalHeader()->height() + rows * Metrics::rowHeight + 2);
}

void LadderCard::refresh()
{
    const bool running = m_doctor.isRunning();
    const Diagnosis *known = m_doctor.diagnosis();
    m_run->setEnabled(!running && !m_session.tenantName().isEmpty());
    m_cancel->setEnabled(running);
    for (QPushButton *button : {m_copyNote, m_save, m_bundle})
        button->setEnabled(known && !running);
    if (running)
        setRemark(m_model.ended() < doctorCheckCount
                      ? tr("%1 of %2 done…", "checks").arg(m_model.ended()).arg(doctorCheckCount)
                      : tr("running…"));
    else if (m_doctor.isOutdated())
        setRemark(tr("checked %1, before the settings were changed: run the checks again", "time")
                      .arg(localTime(ticksFromDateTime(known->at))));
    else if (known)
        setRemark(tr("checked %1; %2", "time, result")
                      .arg(localTime(ticksFromDateTime(known->at)),
                           known->report.firstFailure()
                               ? tr("first fault: %1").arg(titleOf(known->report.firstFailure()->check))
                               : doctorSummary(known->report)));
}

} // namespace Trustgauge
