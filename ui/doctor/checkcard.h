#pragma once

#include "ui/models/doctormodel.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace Trustgauge {

class DoctorSession;
class Theme;

//! What the chosen check means, what was seen and what mends it.
class CheckCard : public Card
{
    Q_OBJECT

public:
    CheckCard(DoctorSession &doctor, const DoctorModel &model, const Theme &theme, QWidget *parent = nullptr);

    //! \param row of the model; -1: none is chosen
    void showCheck(int row);

private:
    DoctorSession &m_doctor;
    const DoctorModel &m_model;
    const Theme &m_theme;
    int m_row = -1;
    QLabel *m_state = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_remedyTitle = nullptr;
    QLabel *m_remedy = nullptr;
    QLabel *m_evidence = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_openLink = nullptr;
};

//! Opens a page in the browser, of portals that we know only.
void openTrustedLink(const QString &link);

} // namespace Trustgauge
