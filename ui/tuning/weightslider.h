#pragma once

#include "ui/widgets/controls.h"

namespace Trustgauge {

class Theme;

//! A slider with two marks: a triangle below its track at the default, and a line across it at the saved value, where
//! that is not what is shown.
class WeightSlider : public SteadySlider
{
    Q_OBJECT

public:
    explicit WeightSlider(const Theme &theme, QWidget *parent = nullptr);

    void setMarks(int defaultValue, int savedValue);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    //! The middle of the handle at a value.
    [[nodiscard]] QPointF place(int value) const;

    const Theme &m_theme;
    int m_default = 0;
    int m_saved = 0;
};

} // namespace Trustgauge
