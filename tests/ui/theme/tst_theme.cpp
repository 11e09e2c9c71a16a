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
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <cmath>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void contrasts();
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

void TestTheme::contrasts()
{
    for (const ThemeColors *colors : {&lightColors(), &darkColors()}) {
        for (const QColor &text : {colors->text, colors->dimText, colors->ok, colors->warn, colors->bad}) {
            QVERIFY(contrast(text, colors->card) >= 4.5);
            QVERIFY(contrast(text, colors->window) >= 4.5);
        }
        QVERIFY(contrast(colors->text, colors->selection) >= 4.5);
        QVERIFY(contrast(colors->onAccent, colors->accent) >= 4.5);
        QVERIFY(contrast(colors->onAccent, colors->accentHover) >= 4.5);
        for (const QColor &mark : colors->bands)
            QVERIFY(contrast(mark, colors->card) >= 3.0);
        QVERIFY(contrast(colors->insufficient, colors->card) >= 3.0);
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
