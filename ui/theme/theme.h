#pragma once

#include "core/scoring/model.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QLatin1StringView>
#include <QObject>
#include <QPalette>

#include <array>

class QApplication;

namespace Trustgauge {

class SystemAppearance;

enum class ThemeChoice { System, Light, Dark };

//! All colours of the window. There are four sets: light and dark, and both in high contrast. `line` separates, `edge`
//! outlines what can be typed into.
struct ThemeColors
{
    QColor window, card, line, edge, text, dimText, accent, accentHover, onAccent, selection, zebra, hover, track, ok,
        warn, bad, insufficient;
    std::array<QColor, bandCount> bands;

    [[nodiscard]] const QColor &band(Band b) const { return bands[indexOf(b)]; }
};

//! Distances, radii and font sizes in device-independent pixels.
namespace Metrics {
inline constexpr int gridStep = 4;
inline constexpr int gap = 8;      //!< between controls
inline constexpr int cardGap = 16; //!< between and inside cards
inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 28;
inline constexpr int swatch = 10;
inline constexpr int icon = 20;
inline constexpr int sideBarWidth = 188;
inline constexpr int topBarHeight = 48;
inline constexpr int statusHeight = 28;
inline constexpr int smallFont = 11;
inline constexpr int baseFont = 13;
inline constexpr int titleFont = 14;
inline constexpr int productFont = 15;
inline constexpr int pageFont = 20;
inline constexpr int figureFont = 26;
inline constexpr int motionMs = 120;
} // namespace Metrics

//! Decides centrally how the window looks: palette, style sheet, fonts and tinted icons.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Tint { Text, Dim, Accent, OnAccent, Ok, Warn, Bad };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    //! Applies style, palette, font and style sheet, now and whenever the theme changes.
    void install(QApplication &app);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    //! Whether high contrast is used also where the desktop does not ask for it.
    void setHighContrast(bool always);
    [[nodiscard]] bool hasHighContrast() const { return m_hasContrast; }
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] const ThemeColors &colors() const;
    [[nodiscard]] QColor color(Tint tint) const;

    //! An icon of our set, painted in the current theme colour, so it adapts when the theme changes.
    [[nodiscard]] QIcon icon(QLatin1StringView name, Tint tint = Tint::Text) const;
    [[nodiscard]] static QFont font(int pixelSize = Metrics::baseFont, QFont::Weight weight = QFont::Normal);

signals:
    void changed();

private:
    void update();
    //! Decides by choice and desktop which colours are used; false: the same as before.
    bool decide();
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    QApplication *m_app = nullptr;
    SystemAppearance *m_system = nullptr;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_alwaysContrast = false;
    bool m_dark = false;
    bool m_hasContrast = false;
};

[[nodiscard]] const ThemeColors &lightColors();
[[nodiscard]] const ThemeColors &darkColors();
//! The same for high contrast: all text 7:1 on the page, all outlines and the selection 3:1.
[[nodiscard]] const ThemeColors &strongLightColors();
[[nodiscard]] const ThemeColors &strongDarkColors();

} // namespace Trustgauge
