#include "ui/theme/theme.h"

#include "core/platform/appearance.h"
#include "ui/theme/tintediconengine.h"
#include "ui/theme/windowstyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Trustgauge {

const ThemeColors &lightColors()
{
    static const ThemeColors colors{
        QColor(0xf5f6f8), QColor(0xffffff),
        QColor(0xdfe3e8), QColor(0x7b8592),
        QColor(0x1c2530), QColor(0x5a6675),
        QColor(0x0b4f8a), QColor(0x0a457a),
        QColor(0xffffff), QColor(0xe6f0f9),
        QColor(0xfafbfc), QColor(0xeef1f4),
        QColor(0xdfe3e8), QColor(0x17744a),
        QColor(0x8a5d00), QColor(0xb3261e),
        QColor(0x7b8794), {QColor(0x0b4f8a), QColor(0x2788bb), QColor(0xb78300), QColor(0xa33b00), QColor(0x5e0a1f)}};
    return colors;
}

const ThemeColors &darkColors()
{
    static const ThemeColors colors{
        QColor(0x14181c), QColor(0x1b1f24),
        QColor(0x323a43), QColor(0x7a8693),
        QColor(0xe7ebef), QColor(0x9aa7b4),
        QColor(0x6a97ea), QColor(0x7fa6ee),
        QColor(0x10151b), QColor(0x213049),
        QColor(0x1f2429), QColor(0x262c33),
        QColor(0x323a43), QColor(0x5cc98c),
        QColor(0xf2c14e), QColor(0xff8a80),
        QColor(0x7d8a97), {QColor(0x6a97ea), QColor(0x66e0f0), QColor(0xfde58a), QColor(0xd98a3a), QColor(0xff3d6e)}};
    return colors;
}

const ThemeColors &strongLightColors()
{
    static const ThemeColors colors{
        QColor(0xffffff),  QColor(0xffffff),
        QColor(0x5c5c5c),  QColor(Qt::black),
        QColor(Qt::black), QColor(0x222222),
        QColor(0x00205c),  QColor(0x000f33),
        QColor(0xffffff),  QColor(0x6996d6),
        QColor(0xf2f2f2),  QColor(0xd6e4f7),
        QColor(0x8a8a8a),  QColor(0x003319),
        QColor(0x332000),  QColor(0x570008),
        QColor(0x3d3d3d),  {QColor(0x0b4f8a), QColor(0x2788bb), QColor(0xb07d00), QColor(0x8f3300), QColor(0x4d0016)}};
    return colors;
}

const ThemeColors &strongDarkColors()
{
    static const ThemeColors colors{
        QColor(Qt::black), QColor(Qt::black),
        QColor(0x9a9a9a),  QColor(0xffffff),
        QColor(0xffffff),  QColor(0xe6e6e6),
        QColor(0xbddaff),  QColor(0xdcebff),
        QColor(Qt::black), QColor(0x225ca3),
        QColor(0x121212),  QColor(0x1d2f47),
        QColor(0x6b6b6b),  QColor(0x8ff0b8),
        QColor(0xffdc73),  QColor(0xffcdc8),
        QColor(0xb5b5b5),  {QColor(0x6a97ea), QColor(0x66e0f0), QColor(0xfde58a), QColor(0xd98a3a), QColor(0xff3d6e)}};
    return colors;
}

Theme::Theme(QObject *parent) : QObject(parent), m_system(new SystemAppearance(this))
{
    connect(m_system, &SystemAppearance::changed, this, &Theme::update);
}

Theme::~Theme() = default;

QFont Theme::font(int pixelSize, QFont::Weight weight)
{
    // Numbers are aligned in columns, so the font needs digits of equal width; Qt 6.4 cannot enable a font's
    // tabular variants. Noto Sans has such digits by default, and so usually does the system font.
    static const QString family = QFontDatabase::families().contains(u"Noto Sans"_s) ? u"Noto Sans"_s
                                                                                     : QApplication::font().family();
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

void Theme::install(QApplication &app)
{
    m_app = &app;
    QApplication::setStyle(new WindowStyle(*this));
    QApplication::setFont(font());
    QToolTip::setFont(font());
    decide();
    QApplication::setPalette(palette());
    app.setStyleSheet(styleSheet());
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    update();
}

void Theme::setHighContrast(bool always)
{
    m_alwaysContrast = always;
    update();
}

bool Theme::reducedMotion() const
{
    return m_system->prefersReducedMotion();
}

bool Theme::decide()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_system->prefersDark());
    const bool contrast = m_alwaysContrast || m_system->prefersHighContrast();
    const bool isNew = dark != m_dark || contrast != m_hasContrast;
    m_dark = dark;
    m_hasContrast = contrast;
    return isNew;
}

void Theme::update()
{
    if (!decide())
        return;
    if (m_app) {
        QApplication::setPalette(palette());
        m_app->setStyleSheet(styleSheet());
    }
    emit changed();
}

const ThemeColors &Theme::colors() const
{
    if (m_hasContrast)
        return m_dark ? strongDarkColors() : strongLightColors();
    return m_dark ? darkColors() : lightColors();
}

QColor Theme::color(Tint tint) const
{
    const ThemeColors &c = colors();
    switch (tint) {
    case Tint::Text:
        return c.text;
    case Tint::Dim:
        return c.dimText;
    case Tint::Accent:
        return c.accent;
    case Tint::OnAccent:
        return c.onAccent;
    case Tint::Ok:
        return c.ok;
    case Tint::Warn:
        return c.warn;
    case Tint::Bad:
        return c.bad;
    }
    return c.text;
}

QIcon Theme::icon(QLatin1StringView name, Tint tint) const
{
    return QIcon(new TintedIconEngine(this, QString(name), tint));
}

QPalette Theme::palette() const
{
    const ThemeColors &c = colors();
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.card);
    p.setColor(QPalette::AlternateBase, c.zebra);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.dimText);
    p.setColor(QPalette::Button, c.card);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.card);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Light, c.card);
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Shadow, c.line);
    QColor faded = c.dimText;
    faded.setAlphaF(0.55F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faded);
    return p;
}

QString Theme::styleSheet() const
{
    QFile file(u":/trustgauge/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) // a resource, so no disk access
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const ThemeColors &c = colors();
    const bool mirrored = QGuiApplication::layoutDirection()
                          == Qt::RightToLeft; // style sheets only know left and right
    const QHash<QString, QString> tokens{
        // The style mirrors the padding of a button only if the button has an icon.
        {u"menuRoom"_s, mirrored ? u"padding-left: 26px; padding-right: 26px;"_s : u"padding-right: 26px;"_s},
        // The style reserves no room for the arrow in right-aligned headers, so the arrow is put at the other end.
        {u"sortArrow"_s, mirrored ? u"subcontrol-position: center left; left: 4px;"_s
                                  : u"subcontrol-position: center right; right: 4px;"_s},
        {u"start"_s, mirrored ? u"right"_s : u"left"_s},
        {u"end"_s, mirrored ? u"left"_s : u"right"_s},
        {u"filled"_s, mirrored ? u"add-page"_s : u"sub-page"_s},
        {u"window"_s, c.window.name()},
        {u"card"_s, c.card.name()},
        {u"line"_s, c.line.name()},
        {u"edge"_s, c.edge.name()},
        {u"text"_s, c.text.name()},
        {u"dimText"_s, c.dimText.name()},
        {u"accentHover"_s, c.accentHover.name()},
        {u"accent"_s, c.accent.name()},
        {u"onAccent"_s, c.onAccent.name()},
        {u"selection"_s, c.selection.name()},
        {u"zebra"_s, c.zebra.name()},
        {u"hover"_s, c.hover.name()},
        {u"track"_s, c.track.name()},
        {u"ok"_s, c.ok.name()},
        {u"warn"_s, c.warn.name()},
        {u"bad"_s, c.bad.name()},
        {u"shade"_s, m_dark ? u"dark"_s : u"light"_s},
        {u"cardRadius"_s, QString::number(Metrics::cardRadius)},
        {u"controlRadius"_s, QString::number(Metrics::controlRadius)},
        {u"gap"_s, QString::number(Metrics::gap)},
        {u"rowHeight"_s, QString::number(Metrics::rowHeight)},
        {u"smallFont"_s, QString::number(Metrics::smallFont)},
        {u"baseFont"_s, QString::number(Metrics::baseFont)},
        {u"titleFont"_s, QString::number(Metrics::titleFont)},
        {u"productFont"_s, QString::number(Metrics::productFont)},
        {u"pageFont"_s, QString::number(Metrics::pageFont)},
        {u"figureFont"_s, QString::number(Metrics::figureFont)},
    };
    for (auto it = tokens.cbegin(); it != tokens.cend(); ++it)
        sheet.replace(u"@{%1}"_s.arg(it.key()), it.value());
    return sheet;
}

} // namespace Trustgauge
