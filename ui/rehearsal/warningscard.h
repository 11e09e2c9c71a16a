#pragma once

#include "ui/session/rehearsalsession.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace Trustgauge {

class SteadySpinBox;
class Theme;
class UiSettingsStore;

//! What deserves a second look before the policy is put to use.
class WarningsCard : public Card
{
    Q_OBJECT

public:
    //! \param settings keep the limit of devices
    WarningsCard(RehearsalSession &model, UiSettingsStore &settings, const Theme &theme, QWidget *parent = nullptr);

    void setOutcome(const RehearsalSession::OutcomePtr &outcome);

signals:
    //! The person wants to see the devices that a warning is about.
    void devicesRequested(const Trustgauge::PolicyWarning &warning);

private:
    void showWarnings();

    RehearsalSession &m_model;
    const Theme &m_theme;
    RehearsalSession::OutcomePtr m_outcome;
    SteadySpinBox *m_limit = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace Trustgauge
