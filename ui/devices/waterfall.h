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

    //! How a width is shared out: words, bars, points, from the line's beginning to its end.
    struct Columns
    {
        int words = 0, bars = 0, points = 0;
    };
    [[nodiscard]] Columns columnsFor(int width) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString describe(const BreakdownPart &part) const;
    [[nodiscard]] static QString valueText(const BreakdownPart &part);
    [[nodiscard]] static QString how(const BreakdownPart &part);
    [[nodiscard]] static QString weightText(const BreakdownPart &part);
    void tellCurrent();

    const Theme &m_theme;
    Breakdown m_breakdown;
    int m_current = 0;
};

} // namespace Trustgauge
