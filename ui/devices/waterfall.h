#pragma once

#include "ui/models/breakdown.h"

#include <QWidget>

namespace Trustgauge {

class Theme;

//! Seven lines from value to points; each bar begins where the one before ended. Arrow keys move a focus that tells
//! the line to screen readers.
class Waterfall : public QWidget
{
    Q_OBJECT

public:
    explicit Waterfall(const Theme &theme, QWidget *parent = nullptr);

    void setBreakdown(const Breakdown &breakdown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString describe(const BreakdownPart &part) const;
    void tellCurrent();

    const Theme &m_theme;
    Breakdown m_breakdown;
    int m_current = 0;
};

} // namespace Trustgauge
