#include "ui/help/helpdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/menus.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QProxyStyle>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme.setHighContrast(false);
    }
    void contrasts_data() { appearances(); }
    void contrasts();
    void palettesContrast_data() { appearances(); }
    void palettesContrast();
    void styleSheetContrasts_data() { appearances(); }
    void styleSheetContrasts();
    void bandsAreToldApart_data();
    void bandsAreToldApart();
    void everyIconDraws();
    void iconsFollowTheTheme();
    void busyBarsMoveUnlessAskedNotTo();
    void styleSheetHasNoOpenToken();
    void settingsSurvive();
    void helpNamesTheModel();
    void boxesShowTheirIcon_data();
    void boxesShowTheirIcon();
    void figuresKeepTheirOrder();
    void labelsBeginWhereLinesDo_data();
    void labelsBeginWhereLinesDo();
    void arrowsHaveRoom_data();
    void arrowsHaveRoom();
    void sortArrowHasRoom_data();
    void sortArrowHasRoom();

private:
    void mirror(bool mirrored)
    {
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_theme.setChoice(ThemeChoice::Light);
        m_theme.install(*qApp);
    }

    static void appearances();
    //! Shows the appearance of the row.
    void appear()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, strong);
        m_theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        m_theme.setHighContrast(strong);
        m_theme.install(*qApp);
    }

    Theme m_theme;
};

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

void TestTheme::appearances()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("strong");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, high contrast") << false << true;
    QTest::newRow("dark, high contrast") << true << true;
}

//! Every pair of text and ground, and of mark and ground, that the window has.
void TestTheme::contrasts()
{
    appear();
    QFETCH(const bool, strong);
    const ThemeColors &colors = m_theme.colors();
    const auto sees = [](const QColor &front, const QColor &ground, double least) {
        const double seen = contrast(front, ground);
        return QTest::qVerify(seen >= least, "contrast",
                              qPrintable(u"%1 on %2: %3"_s.arg(front.name(), ground.name()).arg(seen, 0, 'f', 2)),
                              __FILE__, __LINE__);
    };
    for (const QColor &text : {colors.text, colors.dimText, colors.accent, colors.ok, colors.warn, colors.bad}) {
        for (const QColor &ground : {colors.window, colors.card, colors.zebra})
            QVERIFY(sees(text, ground, strong ? 7.0 : 4.5));
        for (const QColor &ground : {colors.hover, colors.selection})
            QVERIFY(sees(text, ground, 4.5));
    }
    for (const QColor &ground : {colors.accent, colors.accentHover})
        QVERIFY(sees(colors.onAccent, ground, 4.5));
    // The accent is also the focus ring, and the selected part of a switch.
    for (const QColor &mark : {colors.accent, colors.edge, colors.insufficient}) {
        for (const QColor &ground : {colors.window, colors.card, colors.zebra, colors.hover, colors.selection})
            QVERIFY(sees(mark, ground, 3.0));
    }
    for (const QColor &mark : colors.bands) {
        for (const QColor &ground : {colors.window, colors.card, colors.zebra})
            QVERIFY(sees(mark, ground, 3.0));
    }
    if (strong) {
        QVERIFY(sees(colors.line, colors.window, 3.0));
        QVERIFY(sees(colors.line, colors.card, 3.0));
        QVERIFY(sees(colors.selection, colors.card, 3.0));
    }
}

//! What Qt itself paints.
void TestTheme::palettesContrast()
{
    appear();
    using P = QPalette;
    const std::array pairs{
        std::pair(P::WindowText, P::Window),
        std::pair(P::WindowText, P::Base),
        std::pair(P::Text, P::Base),
        std::pair(P::Text, P::AlternateBase),
        std::pair(P::ButtonText, P::Button),
        std::pair(P::HighlightedText, P::Highlight),
        std::pair(P::PlaceholderText, P::Base),
        std::pair(P::ToolTipText, P::ToolTipBase),
        std::pair(P::Link, P::Base),
        std::pair(P::Link, P::Window),
        std::pair(P::LinkVisited, P::Base),
        std::pair(P::BrightText, P::Window),
    };
    const QPalette shown = QApplication::palette();
    for (const auto group : {P::Active, P::Inactive}) {
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrast(shown.color(group, text), shown.color(group, ground)) >= 4.5,
                     qPrintable(u"%1 on %2"_s.arg(shown.color(group, text).name(), shown.color(group, ground).name())));
    }
}

//! What rules of the style sheet say about a text and its ground, or a control with the focus and the page.
void TestTheme::styleSheetContrasts()
{
    appear();
    static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
    static const QRegularExpression color(u"(?:^|[\\s;])color:\\s*(#[0-9a-f]{6})"_s);
    static const QRegularExpression ground(u"(?:^|[\\s;])background:\\s*(#[0-9a-f]{6})"_s);
    static const QRegularExpression chosen(u"selection-color:\\s*(#[0-9a-f]{6})"_s);
    static const QRegularExpression chosenGround(u"selection-background-color:\\s*(#[0-9a-f]{6})"_s);
    static const QRegularExpression border(u"border[a-z-]*:[^;]*(#[0-9a-f]{6})"_s);
    const auto find = [](const QRegularExpression &what, const QString &body) {
        return QColor(what.match(body).captured(1));
    };
    int texts = 0;
    int rings = 0;
    for (auto it = rule.globalMatch(qApp->styleSheet()); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        const QString who = found.captured(1).trimmed();
        const QString body = found.captured(2);
        if (who.contains(u":disabled"_s))
            continue;
        for (const auto &[front, behind] : {std::pair(find(color, body), find(ground, body)),
                                            std::pair(find(chosen, body), find(chosenGround, body))}) {
            if (!front.isValid() || !behind.isValid())
                continue;
            QVERIFY2(contrast(front, behind) >= 4.5, qPrintable(who));
            ++texts;
        }
        if (!who.contains(u":focus"_s))
            continue;
        const QColor ring = find(border, body);
        if (!ring.isValid())
            continue;
        const QColor page = who.contains(u"primary"_s) ? m_theme.colors().accent : m_theme.colors().card;
        QVERIFY2(contrast(ring, page) >= 3.0, qPrintable(who));
        ++rings;
    }
    QVERIFY(texts > 10);
    QVERIFY(rings > 5);
}

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;
using Lab = std::array<double, 3>;

//! As somebody sees it whose eyes mix red, green and blue like this: CIELAB under daylight (D65).
Lab seenAs(const QColor &color, const Matrix &eyes)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const std::array light{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    std::array<double, 3> rgb{};
    for (size_t i = 0; i < 3; ++i)
        rgb[i] = std::clamp(eyes[i][0] * light[0] + eyes[i][1] * light[1] + eyes[i][2] * light[2], 0.0, 1.0);
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = root((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    const double y = root(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    const double z = root((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Lab &a, const Lab &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

void TestTheme::bandsAreToldApart_data()
{
    // Machado, Oliveira and Fernandes, 2009, for the complete lack of one kind of cones.
    QTest::addColumn<Matrix>("eyes");
    QTest::newRow("usual eyes") << Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    QTest::newRow("protanopia") << Matrix{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    QTest::newRow("deuteranopia") << Matrix{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    QTest::newRow("tritanopia") << Matrix{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
}

//! Devices without enough data are hatched wherever they are an area, so their colour may be near that of a band.
void TestTheme::bandsAreToldApart()
{
    QFETCH(const Matrix, eyes);
    constexpr double clearly = 20; // about ten times what is just noticed
    for (const ThemeColors *colors : {&lightColors(), &darkColors(), &strongLightColors(), &strongDarkColors()}) {
        for (size_t a = 0; a < bandCount; ++a) {
            for (size_t b = a + 1; b < bandCount; ++b) {
                const double apart = distance(seenAs(colors->bands[a], eyes), seenAs(colors->bands[b], eyes));
                QVERIFY2(apart >= clearly,
                         qPrintable(
                             u"%1 and %2: %3"_s.arg(colors->bands[a].name(), colors->bands[b].name()).arg(apart)));
            }
        }
    }
}

void TestTheme::everyIconDraws()
{
    const Theme theme;
    int icons = 0;
    for (QDirIterator it(u":/trustgauge/icons"_s, {u"*.svg"_s}, QDir::Files); it.hasNext();) {
        it.next();
        const QByteArray name = it.fileInfo().completeBaseName().toLatin1();
        const QImage image = theme.icon(QLatin1StringView(name)).pixmap(40, 40).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 200;
        }
        QVERIFY2(drawn, name.constData());
        ++icons;
    }
    QVERIFY(icons > 25);
}

void TestTheme::iconsFollowTheTheme()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    const QIcon icon = theme.icon("stop"_L1);
    const QImage light = icon.pixmap(20, 20).toImage();
    theme.setChoice(ThemeChoice::Dark);
    QVERIFY(icon.pixmap(20, 20).toImage() != light);
}

void TestTheme::busyBarsMoveUnlessAskedNotTo()
{
    class Calm : public QProxyStyle
    {
    public:
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                      QStyleHintReturn *returned) const override
        {
            return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
        }
    };
    QProgressBar bar;
    showBusy(&bar);
    QCOMPARE(bar.maximum(), 0); // Qt's sign for a moving bar
    Calm calm;
    bar.setStyle(&calm);
    showBusy(&bar);
    QCOMPARE(bar.maximum(), 1);
    QCOMPARE(bar.value(), 0);
    bar.setStyle(nullptr);
    showBusy(&bar);
    QCOMPARE(bar.maximum(), 0);
}

void TestTheme::styleSheetHasNoOpenToken()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.install(*qApp);
    QVERIFY(!qApp->styleSheet().isEmpty());
    QVERIFY(!qApp->styleSheet().contains(u"@{"_s));
    theme.setChoice(ThemeChoice::Dark);
    QVERIFY(qApp->styleSheet().contains(darkColors().card.name()));
}

void TestTheme::settingsSurvive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.ini"_s);
    UiSettings wanted;
    wanted.theme = ThemeChoice::Dark;
    wanted.highContrast = true;
    wanted.hiddenColumns = {u"tags"_s, u"os"_s};
    wanted.csvBom = true;
    wanted.csvForThisCountry = true;
    wanted.csvShownColumns = true;
    wanted.deviceView = "{}";
    wanted.deviceViews = "[]";
    wanted.page = u"devices"_s;
    wanted.demoPort = 40'123;
    wanted.demoStep = 7;
    {
        QSettings file(path, QSettings::IniFormat);
        UiSettingsStore store(file);
        QCOMPARE(store.value(), UiSettings{});
        store.save(wanted);
    }
    QSettings file(path, QSettings::IniFormat);
    const UiSettingsStore store(file);
    QCOMPARE(store.value(), wanted);
}

void TestTheme::helpNamesTheModel()
{
    QAction poll(u"&Poll now"_s, nullptr);
    poll.setShortcut(Qt::Key_F5);
    const HelpDialog help({&poll});
    const QString text = help.findChild<QTextBrowser *>()->toPlainText();
    for (const char *needed : {"81–100", "High Risk", "Antivirus: Disabled", "F5", "Poll now"})
        QVERIFY2(text.contains(QString::fromUtf8(needed)), needed);
}

void TestTheme::boxesShowTheirIcon_data()
{
    QTest::addColumn<QMessageBox::Icon>("icon");
    QTest::newRow("question") << QMessageBox::Question;
    QTest::newRow("information") << QMessageBox::Information;
    QTest::newRow("warning") << QMessageBox::Warning;
    QTest::newRow("critical") << QMessageBox::Critical;
}

//! Message boxes have a visible icon in the light and the dark theme.
void TestTheme::boxesShowTheirIcon()
{
    QFETCH(const QMessageBox::Icon, icon);
    Theme theme;
    theme.install(*qApp);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        QMessageBox box(icon, u"Trustgauge"_s, u"Really?"_s, QMessageBox::Ok);
        box.show();
        auto *label = box.findChild<QLabel *>(u"qt_msgboxex_icon_label"_s);
        QVERIFY(label && label->isVisible());
        QVERIFY(!label->pixmap().isNull());
        QVERIFY(label->width() >= label->pixmap().deviceIndependentSize().width());
        const QImage image = label->grab().toImage();
        const QColor ground = image.pixelColor(0, 0);
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += contrast(image.pixelColor(x, y), ground) > 2 ? 1 : 0;
        }
        QVERIFY2(drawn > 40, QByteArray::number(drawn).constData());
    }
}

void TestTheme::figuresKeepTheirOrder()
{
    const auto isolate = [](const QString &figure) { return u'\u2066' + figure + u'\u2069'; };
    QCOMPARE(signedPointsText(25'000), u"+2.5"_s);
    QCOMPARE(percentText(45), u"45 %"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(signedPointsText(25'000), isolate(u"+2.5"_s));
    QCOMPARE(signedPointsText(-25'000), isolate(u"\u22122.5"_s));
    QCOMPARE(signedPointsText(0), u"0"_s);
    QCOMPARE(percentText(45), isolate(u"45 %"_s));
    QCOMPARE(percentText(1, 8), isolate(u"12.5 %"_s));
    QCOMPARE(percentText(1, 100'000), isolate(u"<0.1 %"_s));
    QCOMPARE(bandRange(Band::HighRisk), isolate(u"81–100"_s));
    QCOMPARE(durationText(185), isolate(u"3 min 5 s"_s));
    QVERIFY(cycleTime(currentSecond()).startsWith(u'\u2066'));
    QVERIFY(localTime(noTime).isEmpty());
}

namespace {

void mirroredOrNot()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

//! Whether anything but the background is drawn there.
bool isDrawnOn(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
        }
    }
    return false;
}

} // namespace

void TestTheme::labelsBeginWhereLinesDo_data()
{
    mirroredOrNot();
}

void TestTheme::labelsBeginWhereLinesDo()
{
    QFETCH(bool, mirrored);
    mirror(mirrored);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QLabel *paragraph = makeParagraph(u"Short."_s);
    auto *plain = new QLabel(u"Short."_s);
    layout->addWidget(paragraph);
    layout->addWidget(plain);
    window.resize(400, 120);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (QLabel *label : {paragraph, plain}) {
        const QImage image = label->grab().toImage();
        const int half = image.width() / 2;
        QCOMPARE(isDrawnOn(image.copy(0, 0, half, image.height())), !mirrored);
        QCOMPARE(isDrawnOn(image.copy(half, 0, half, image.height())), mirrored);
    }
}

void TestTheme::arrowsHaveRoom_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("icon");
    for (const bool mirrored : {false, true}) {
        for (const bool icon : {false, true})
            QTest::addRow("%s%s", mirrored ? "right to left" : "left to right", icon ? ", icon" : "")
                << mirrored << icon;
    }
}

// The arrow is drawn in the same place as without text.
void TestTheme::arrowsHaveRoom()
{
    QFETCH(bool, mirrored);
    QFETCH(bool, icon);
    mirror(mirrored);
    constexpr int arrowRoom = 24;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QPushButton *button = makeButton({});
    if (icon)
        setButtonText(button, m_theme.icon("export"_L1), u"Contoso (demo) tenant"_s);
    else
        button->setText(u"Contoso (demo) tenant"_s);
    giveMenu(button, new QMenu(button));
    layout->addWidget(button, 0, Qt::AlignLeft);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    button->setFixedSize(button->size());
    const auto arrow = [&] {
        const QImage image = button->grab().toImage();
        return image.copy(mirrored ? 0 : image.width() - arrowRoom, 0, arrowRoom, image.height());
    };
    const QImage beside = arrow();
    const QString words = button->text();
    button->setText(u" "_s);
    QCOMPARE(beside, arrow());
    button->setMenu(nullptr);
    button->setText(words);
    QVERIFY(beside != arrow());
}

void TestTheme::sortArrowHasRoom_data()
{
    mirroredOrNot();
}

void TestTheme::sortArrowHasRoom()
{
    QFETCH(bool, mirrored);
    mirror(mirrored);
    QStandardItemModel model(1, 2);
    const auto name = [&](const QString &text) {
        for (const int column : {0, 1})
            model.setHeaderData(column, Qt::Horizontal, text);
        model.setHeaderData(1, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        model.setHeaderData(0, Qt::Horizontal, QVariant(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
    };
    QTableView table;
    table.setObjectName(u"deviceTable"_s);
    table.setModel(&model);
    table.setSortingEnabled(true);
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QHeaderView *header = table.horizontalHeader();
    for (const int column : {0, 1}) {
        header->setSortIndicator(column, Qt::DescendingOrder);
        const auto arrow = [&] { // the end of the header at which the theme draws it
            const QImage image = header->viewport()->grab().toImage();
            const int left = header->sectionViewportPosition(column);
            return image.copy(left + header->sectionSize(column) - 15, 0, 12, image.height() - 2);
        };
        name(u" "_s);
        const QImage alone = arrow();
        QVERIFY(isDrawnOn(alone));
        name(u"Last report"_s);
        QCOMPARE(arrow(), alone);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
