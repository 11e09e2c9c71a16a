#pragma once

#include "ui/models/doctormodel.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace Trustgauge {

class DoctorSession;
class Theme;

//! What the selected check means, what was found and how to fix it.
class CheckCard : public Card
{
    Q_OBJECT

public:
    CheckCard(DoctorSession &doctor, const DoctorModel &model, const Theme &theme, QWidget *parent = nullptr);

    //! \param row of the model; -1: none is selected
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

//! Opens a page in the browser, but only of known portals.
void openTrustedLink(const QString &link);

} // namespace Trustgauge
