#pragma once

#include "ui/models/doctormodel.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QLabel;

namespace Trustgauge {

class Theme;

//! How to register the application step by step, with every field and permission. A step is ticked off once the checks
//! that show it pass. Not modal, so the checks can be run beside it.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param consentReturn the redirect address that the registration needs
    GuideDialog(const DoctorModel &model, const Theme &theme, const QString &consentReturn, QWidget *parent);

    [[nodiscard]] int stepsDone() const;

private:
    struct Step
    {
        QList<DoctorCheck> shownBy;
        QLabel *mark = nullptr;
        QLabel *title = nullptr;
        QLabel *note = nullptr; //!< what to know of a step that is done
        QString words;
    };
    void addStep(QGridLayout *grid, const QString &title, const QString &text, const QList<DoctorCheck> &shownBy);
    void refresh();
    [[nodiscard]] bool isDone(const Step &step) const;
    //! What a credential that works is warned of: its end is near. Empty: nothing.
    [[nodiscard]] QString warningOf(const Step &step) const;

    const DoctorModel &m_model;
    const Theme &m_theme;
    std::vector<Step> m_steps;
};

} // namespace Trustgauge
