#pragma once

#include "ui/models/fleettablemodel.h"

#include <QWidget>

namespace Trustgauge {

class AsOfLine;
class CycleChange;
class DeviceBar;
class DeviceLayout;
class DevicePane;
class DeviceStory;
class Exporter;
class FilterChips;
class FilterLine;
class FilterVerdict;
class FilterWords;
class FleetSession;
class ListedScores;
class SelectedDevice;
class ShownCycle;
class Theme;
class TunedLine;
class TuningSession;
class UiSettingsStore;
class ViewsButton;
struct DeviceView;

//! The whole fleet in a table, and beside it the explanation of the selected device's score.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    //! \param tuning, words must live longer
    DevicesPage(FleetSession &session, ShownCycle &shown, const CycleChange &change, const TuningSession &tuning,
                FilterWords &words, UiSettingsStore &settings, const Theme &theme, QWidget *parent = nullptr);

    //! Shows exactly these devices, as in use; the filter's text is put into the field. A choice that only the edited
    //! profile makes is shown as by showEdited().
    void showDevices(const FleetFilter &filter);
    //! The same under the profile being edited, beside the scores in use; if none is, as in use.
    void showEdited(const FleetFilter &filter);
    //! Whether edited scores are shown.
    [[nodiscard]] bool showsEdited() const;
    //! Shows the same devices with the scores in use.
    void showAsInUse();
    //! Selects a device, and removes filters that hide it.
    void selectDevice(const QString &machineId);
    //! Shows a button back to the page that opened the list; empty: no button.
    void offerWayBack(const QString &words);
    void focusFilter();
    void openExportMenu();
    //! The filter as typed; empty where it is not valid.
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] FleetTableModel &model() { return m_model; }

signals:
    void deviceSelected(const QString &machineId); //!< empty when no device is selected
    void wayBackTaken();
    void editShown(bool shown); //!< scores under the edited profile are shown now, or no longer

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrangeFor(const FleetFilter &filter);
    void arrangeBy(const FleetOrder &order);
    void showView(const DeviceView &view);
    void dropScope();
    void tellEdit();
    void tellView();
    void applyText();
    void leaveWordsOnTheWay();
    void takeRows();
    void tellVerdict();
    void tellSelection();
    void showSelected();

    FleetTableModel m_model;
    AsOfLine *m_asOf = nullptr;
    ListedScores *m_scores = nullptr;
    TunedLine *m_tunedLine = nullptr;
    bool m_showsEdited = false;
    Exporter *m_exporter = nullptr;
    DevicePane *m_pane = nullptr;
    FilterLine *m_filter = nullptr; //!< while its text is invalid, the table shows the last valid filter
    FilterVerdict *m_verdict = nullptr;
    FilterChips *m_chips = nullptr;
    DeviceBar *m_bar = nullptr;
    ViewsButton *m_views = nullptr;
    DeviceLayout *m_layout = nullptr;
    SelectedDevice *m_selected = nullptr;
    DeviceStory *m_story = nullptr;
    QString m_count; //!< how many devices the table shows, as text
};

} // namespace Trustgauge
