#pragma once

#include "core/scoring/profile.h"

#include <QWidget>

#include <array>
#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace Trustgauge {

class SteadyDoubleSpinBox;
class SteadySpinBox;
class TuningSession;

//! Thresholds and options of a profile, with their errors beside them.
class ThresholdsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdsPanel(TuningSession &model, QWidget *parent = nullptr);

    //! The most important thresholds in one line.
    [[nodiscard]] QString summary() const;

private:
    void refresh();
    QComboBox *addChoice(QFormLayout *form, const QString &name, const QString &objectName, const QString &key,
                         const QStringList &words, const std::function<void(Profile &, int)> &apply);
    void setTypingCvss(bool typing);
    void tellDefaults();
    void resetToDefaults();

    TuningSession &m_model;
    std::array<SteadySpinBox *, 4> m_edges{};
    QLabel *m_edgeFault = nullptr;
    SteadySpinBox *m_grace = nullptr;
    SteadyDoubleSpinBox *m_cvss = nullptr;
    SteadySpinBox *m_cap = nullptr;
    QComboBox *m_cveMode = nullptr;
    QComboBox *m_nullCvss = nullptr;
    QComboBox *m_normalisation = nullptr;
    QComboBox *m_unknown = nullptr;
    QPushButton *m_reset = nullptr;
    bool m_isTypingCvss = false;
};

} // namespace Trustgauge
