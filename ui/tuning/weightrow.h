#pragma once

#include <QWidget>

#include <optional>

class QPushButton;

namespace Trustgauge {

class ElidedLabel;
class SteadySpinBox;
class Theme;
class WeightSlider;

//! One weight: name, slider, number, a way back to the default, and a lock. A drag is one gesture, and so is a number
//! being typed.
class WeightRow : public QWidget
{
    Q_OBJECT

public:
    //! \param defaultValue Trustgauge's own
    WeightRow(const QString &name, const QString &objectName, int defaultValue, const Theme &theme,
              QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

    void setName(const QString &name);
    //! \param saved the value in the saved profile
    void showValue(int value, int saved);
    void setLocked(bool locked);
    void setFault(const QString &fault);

signals:
    void valueChanged(int value);
    void resetRequested();
    void lockRequested(bool locked);
    void gestureBegan();
    void gestureEnded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();

    const Theme &m_theme;
    QString m_nameText, m_fault;
    int m_default = 0;
    std::optional<int> m_saved; //!< nothing: no value was shown yet
    bool m_locked = false;
    std::optional<bool> m_isLockShown;
    ElidedLabel *m_name = nullptr;
    WeightSlider *m_slider = nullptr;
    SteadySpinBox *m_box = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_lock = nullptr;
};

} // namespace Trustgauge
