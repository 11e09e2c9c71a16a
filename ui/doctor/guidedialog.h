#pragma once

#include "ui/models/doctormodel.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QLabel;

namespace Trustgauge {

class Theme;

//! How to register the application step by step, with every field and permission. A step is ticked off when its checks
//! pass. Not modal, so that checks can be run meanwhile.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param consentReturn the redirect address to register
    GuideDialog(const DoctorModel &model, const Theme &theme, const QString &consentReturn, QWidget *parent);

private:
    struct Step
    {
        QList<DoctorCheck> shownBy;
        QLabel *mark = nullptr;
        QLabel *title = nullptr;
        QLabel *note = nullptr; //!< a remark about a completed step
        QString words;
    };
    void addStep(QGridLayout *grid, const QString &title, const QString &text, const QList<DoctorCheck> &shownBy);
    void refresh();
    [[nodiscard]] bool isDone(const Step &step) const;
    //! The warning about a credential that works but expires soon; empty: none.
    [[nodiscard]] QString warningOf(const Step &step) const;

    const DoctorModel &m_model;
    const Theme &m_theme;
    std::vector<Step> m_steps;
};

} // namespace Trustgauge
