#pragma once

#include <QList>
#include <QString>

#include <cstddef>

namespace Trustgauge {

//! A chart as shapes in the units of its drawing, to be scaled to the width of the page. The origin is at the top left.
//! Names and figures stand beside the colours, which never stand alone.
struct ReportDrawing
{
    struct Shape
    {
        enum class Kind { Bar, Label, Line };
        enum class Align { Start, Middle, End };
        Kind kind = Kind::Bar;
        double x = 0, y = 0;          //!< of a label: on its base line
        double width = 0, height = 0; //!< of a line: to its other end
        size_t place = 0;             //!< the bar's colour, see ScoreTable::place()
        bool isPale = false;          //!< a bar of partial data
        bool isStrong = false;        //!< a bold label
        Align align = Align::Start;   //!< of a label
        QString text = {};            //!< of a label
    };
    QString title; //!< for who cannot see it
    double width = 720, height = 0;
    QList<Shape> shapes = {};

    static constexpr double fontSize = 12;

    void bar(double x, double y, double barWidth, double barHeight, size_t place, bool isPale = false)
    {
        shapes << Shape{Shape::Kind::Bar, x, y, barWidth, barHeight, place, isPale};
    }
    void label(double x, double y, const QString &text, Shape::Align align = Shape::Align::Start, bool isStrong = false)
    {
        shapes << Shape{Shape::Kind::Label, x, y, 0, 0, 0, false, isStrong, align, text};
    }
    void line(double x1, double y1, double x2, double y2)
    {
        shapes << Shape{Shape::Kind::Line, x1, y1, x2 - x1, y2 - y1};
    }
};

} // namespace Trustgauge
