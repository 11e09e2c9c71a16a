#pragma once

#include "ui/models/fleetfilter.h"
#include "ui/session/rehearsalsession.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace Trustgauge {

class ActionsCard;
class ChangesCard;
class MovesCard;
class RehearsalExporter;
class RehearsalHead;
class RehearsedDevicesCard;
class RulesCard;
class StatePage;
class Theme;
class UiSettingsStore;
class WarningsCard;

//! What a policy would do with the devices. Nothing is enforced.
class RehearsalPage : public QWidget
{
    Q_OBJECT

public:
    //! All must live longer.
    RehearsalPage(FleetSession &session, RehearsalSession &model, UiSettingsStore &settings, const Theme &theme,
                  QWidget *parent = nullptr);

    [[nodiscard]] RehearsalSession &model() const { return m_model; }
    [[nodiscard]] RehearsalExporter &exporter() const { return *m_exporter; }
    [[nodiscard]] RehearsalHead &head() const { return *m_head; }

signals:
    //! The person wants to see devices of the newest cycle.
    //! \param isEdited the page shows figures under the edited profile
    void devicesRequested(const Trustgauge::FleetFilter &filter, bool isEdited);
    void deviceRequested(const QString &machineId, bool isEdited);
    void told(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBody(UiSettingsStore &settings);
    void connectCards();
    void keepDraft();
    void refresh();
    void showState();
    void openRows(const RehearsalSession::OutcomePtr &outcome, std::vector<uint32_t> rows, const QString &title);
    void openRule(int rule);
    void openAction(const QString &action);
    void arrange(int width);

    FleetSession &m_session;
    RehearsalSession &m_model;
    UiSettingsStore &m_settings;
    const Theme &m_theme;
    RehearsalSession::OutcomePtr m_outcome; //!< the one on show
    QTimer m_keep;

    RehearsalExporter *m_exporter = nullptr;
    RehearsalHead *m_head = nullptr;
    QStackedWidget *m_stack = nullptr; //!< rules and figures | state page
    StatePage *m_state = nullptr;
    QBoxLayout *m_columns = nullptr;
    RulesCard *m_rules = nullptr;
    WarningsCard *m_warnings = nullptr;
    ActionsCard *m_actions = nullptr;
    MovesCard *m_moves = nullptr;
    ChangesCard *m_changes = nullptr;
    RehearsedDevicesCard *m_devices = nullptr;
};

} // namespace Trustgauge
