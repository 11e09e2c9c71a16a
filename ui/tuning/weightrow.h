#pragma once

#include <QWidget>

namespace Trustgauge {

class ElidedLabel;
class SteadySlider;
class SteadySpinBox;

//! One weight: name, slider and number. A drag is one gesture; each key step or typed number is another.
class WeightRow : public QWidget
{
    Q_OBJECT

public:
    WeightRow(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    void setName(const QString &name);
    void showValue(int value);
    void setFault(const QString &fault);

signals:
    void valueChanged(int value);
    void gestureBegan();
    void gestureEnded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ElidedLabel *m_name = nullptr;
    SteadySlider *m_slider = nullptr;
    SteadySpinBox *m_box = nullptr;
};

} // namespace Trustgauge
