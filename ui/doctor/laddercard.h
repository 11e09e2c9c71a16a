#pragma once

#include "ui/models/doctormodel.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableView;

namespace Trustgauge {

class DoctorSession;
class FleetSession;
class Theme;

//! The checks of the tenant on show as they run, and what can be done with them.
class LadderCard : public Card
{
    Q_OBJECT

public:
    LadderCard(FleetSession &session, DoctorSession &doctor, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const DoctorModel &model() const { return m_model; }
    //! -1: none is chosen.
    [[nodiscard]] int currentRow() const;
    //! What is known of the tenant on show: of the run under way, else of the last one.
    void showFound();
    //! Goes to the first fault, or else to a warning, where nobody looks at something else.
    void showReport(const DoctorReport &report, bool chooses);
    //! With something below it: as many checks as a page of that height has room for. 0: as the layout has it.
    void setLeastHeightFor(int pageHeight);
    void refresh();

signals:
    void currentChanged();
    void noteWanted();
    void reportWanted();
    void bundleWanted();
    void guideWanted();

private:
    void begin();

    FleetSession &m_session;
    DoctorSession &m_doctor;
    DoctorModel m_model;
    QTableView *m_table = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_copyNote = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_bundle = nullptr;
};

} // namespace Trustgauge
