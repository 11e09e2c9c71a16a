#pragma once

#include "ui/models/fleetfilter.h"
#include "ui/session/vulnerabilitysession.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Trustgauge {

class Card;
class CvesExporter;
class CvesModel;
class EffectCard;
class FilterLearner;
class FilterLine;
class FilterVerdict;
class PlanCard;
class ReadingLine;
class SegmentedSwitch;
class ShownCycle;
class StatePage;
class Theme;
class UiSettingsStore;

//! Which CVEs and which software weigh most, and what to update first.
class VulnerabilitiesPage : public QWidget
{
    Q_OBJECT

public:
    //! All must live longer.
    VulnerabilitiesPage(FleetSession &session, const ShownCycle &shown, VulnerabilitySession &model,
                        UiSettingsStore &settings, const Theme &theme, QWidget *parent = nullptr);

    //! Shows figures under the profile in use.
    void showInUse();
    [[nodiscard]] const VulnerabilitySession &model() const { return m_model; }
    [[nodiscard]] CvesExporter &exporter() const { return *m_exporter; }

signals:
    //! The person wants to see the devices that have a CVE or a software.
    //! \param isEdited the page shows figures under the edited profile
    void devicesRequested(const Trustgauge::FleetFilter &filter, bool isEdited);
    void editTenantRequested();
    void doctorRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeDetail();
    void applyFilter();
    //! Teaches the filter the texts of the fleet and of its records.
    void teachFilter();
    void refresh();
    void takeOutcome();
    void tellFilter();
    void tellNotes();
    void showDetail();
    //! Says instead of the figures why there are none.
    void showState();
    void act();
    void openDevices(const QString &test);
    void openSoftware(const QString &vendor, const QString &software);
    void arrange(int width);

    FleetSession &m_session;
    const ShownCycle &m_shown;
    VulnerabilitySession &m_model;
    const Theme &m_theme;
    VulnerabilitySession::OutcomePtr m_outcome; //!< the one on show
    enum class Way { None, Retry, Poll, EditTenant, Doctor };
    Way m_way = Way::None; //!< what the button of the state page does

    CvesExporter *m_exporter = nullptr;
    FilterLine *m_filter = nullptr;
    FilterLearner *m_learner = nullptr;
    FleetPtr m_taughtFleet;
    FilterVerdict *m_verdict = nullptr;
    QLabel *m_count = nullptr;
    SegmentedSwitch *m_profile = nullptr;
    QPushButton *m_export = nullptr;
    ReadingLine *m_reading = nullptr;
    QStackedWidget *m_stack = nullptr; //!< figures | state page
    StatePage *m_state = nullptr;
    QBoxLayout *m_columns = nullptr;
    EffectCard *m_effect = nullptr;
    Card *m_detail = nullptr;
    CvesModel *m_detailModel = nullptr;
    PlanCard *m_plan = nullptr;
    Card *m_notesCard = nullptr;
    QBoxLayout *m_notes = nullptr;
};

} // namespace Trustgauge
