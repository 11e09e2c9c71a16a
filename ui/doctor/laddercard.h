#pragma once

#include "ui/models/doctormodel.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableView;

namespace Trustgauge {

class DoctorSession;
class FleetSession;
class Theme;

//! The checks of the tenant shown while they run, and the commands for them.
class LadderCard : public Card
{
    Q_OBJECT

public:
    LadderCard(FleetSession &session, DoctorSession &doctor, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const DoctorModel &model() const { return m_model; }
    //! -1: none is selected.
    [[nodiscard]] int currentRow() const;
    //! Shows the results of the current run for the tenant shown, otherwise of the last one.
    void showFound();
    //! Selects the first failure, otherwise the first warning, unless the user looks at something else.
    void showReport(const DoctorReport &report, bool chooses);
    //! If details are below: a height for as many checks as fit a page of that height. 0: the layout decides.
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
