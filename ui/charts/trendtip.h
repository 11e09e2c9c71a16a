#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace Trustgauge {

class Theme;

//! A small card beside a day of a trend: its figures and how they changed. Lies above the window's other widgets and
//! takes no input.
class TrendTip : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        int band = -1; //!< of the swatch; -1 insufficient data
        QString name, count, change;
    };
    struct Content
    {
        QString title;
        QStringList about; //!< below the title
        std::vector<Line> lines;
        Line total; //!< without a swatch
        QString note;
    };

    explicit TrendTip(const Theme &theme, QWidget *window);

    //! Shows it beside `day`, in coordinates of the window: to its right if there is room, else to its left.
    void showBeside(const QRect &day, Content content);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize contentSize() const;

    const Theme &m_theme;
    Content m_content;
};

} // namespace Trustgauge
