#include "ui/help/helpdialog.h"
#include "ui/settings/uisettings.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrasts();
    void everyIconDraws();
    void iconsFollowTheTheme();
    void styleSheetHasNoOpenToken();
    void settingsSurvive();
    void helpNamesTheModel();
    void boxesShowTheirIcon_data();
    void boxesShowTheirIcon();
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
    wanted.page = u"devices"_s;
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
    const QString html = HelpDialog::html({&poll});
    for (const char *needed : {"81–100", "High Risk", "Antivirus: Disabled", "F5", ">Poll now<"})
        QVERIFY2(html.contains(QString::fromUtf8(needed)), needed);
}

void TestTheme::boxesShowTheirIcon_data()
{
    QTest::addColumn<QMessageBox::Icon>("icon");
    QTest::newRow("question") << QMessageBox::Question;
    QTest::newRow("information") << QMessageBox::Information;
    QTest::newRow("warning") << QMessageBox::Warning;
    QTest::newRow("critical") << QMessageBox::Critical;
}

//! Ours, in the style that the program runs in, light and dark.
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

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
