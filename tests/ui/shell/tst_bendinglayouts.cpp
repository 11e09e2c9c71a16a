#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/doctor/doctorpage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QGuiApplication>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QTranslator>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

//! A language whose every text is half as long again, as Finnish or Greek may be.
class LongLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QByteArrayView(context).startsWith("Q") || text.size() < 3) // Qt's own, such as its date formats
            return {};
        QString more;
        while (more.size() < text.size() / 2)
            more += u" mnu"_s;
        return text + more;
    }
};

bool scrollsTo(const QWidget *widget, Qt::Orientation orientation)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        if (area
            && (orientation == Qt::Horizontal ? area->horizontalScrollBar() : area->verticalScrollBar())->maximum() > 0)
            return true;
    }
    return false;
}

QString nameOf(const QWidget *widget)
{
    QStringList names;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        if (!name.isEmpty() && !name.startsWith(u"qt_"))
            names.prepend(name);
        else if (names.isEmpty())
            names.prepend(QString::fromLatin1(widget->metaObject()->className()));
    }
    return names.join(u'/');
}

//! What its text needs and does not get, in words; empty where all of it can be read.
QString cutOf(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
        return {};
    const QRect place = label->contentsRect();
    if (label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return needed > label->height() + 2 ? u"%1 high, needs %2"_s.arg(label->height()).arg(needed) : QString();
    }
    if (Qt::mightBeRichText(label->text()))
        return label->sizeHint().width() > label->width()
                   ? u"%1 wide, needs %2"_s.arg(label->width()).arg(label->sizeHint().width())
                   : QString();
    const QSize needed = label->fontMetrics().size(Qt::TextShowMnemonic, label->text());
    if (needed.width() > place.width() + 1)
        return u"%1 wide, needs %2"_s.arg(place.width()).arg(needed.width());
    if (needed.height() > label->height() + 2)
        return u"%1 high, needs %2"_s.arg(label->height()).arg(needed.height());
    return {};
}

QString cutOf(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    const int needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    int place = button->contentsRect().width();
    if (qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button)) {
        QStyleOptionButton option;
        option.initFrom(button);
        const bool check = qobject_cast<const QCheckBox *>(button);
        place = button->style()
                    ->subElementRect(check ? QStyle::SE_CheckBoxContents : QStyle::SE_RadioButtonContents, &option,
                                     button)
                    .width();
    }
    if (needed > place)
        return u"%1 wide, needs %2"_s.arg(place).arg(needed);
    if (button->fontMetrics().height() > button->height())
        return u"%1 high, needs %2"_s.arg(button->height()).arg(button->fontMetrics().height());
    return {};
}

//! Where the widget lies outside what can be seen and cannot be scrolled to.
QString hiddenPartOf(const QWidget *widget)
{
    QRect place = widget->rect();
    for (const QWidget *inner = widget; inner->parentWidget() && !inner->isWindow(); inner = inner->parentWidget()) {
        place = QRect(inner->mapToParent(place.topLeft()), place.size());
        const QRect room = inner->parentWidget()->rect();
        if ((place.left() < room.left() || place.right() > room.right()) && !scrollsTo(inner, Qt::Horizontal))
            return u"beyond the side of %1 by %2"_s.arg(nameOf(inner->parentWidget()))
                .arg(qMax(room.left() - place.left(), place.right() - room.right()));
        if ((place.top() < room.top() || place.bottom() > room.bottom()) && !scrollsTo(inner, Qt::Vertical))
            return u"below %1 by %2"_s.arg(nameOf(inner->parentWidget()))
                .arg(qMax(room.top() - place.top(), place.bottom() - room.bottom()));
        if (scrollsTo(inner, Qt::Horizontal) || scrollsTo(inner, Qt::Vertical))
            return {};
    }
    return {};
}

} // namespace

//! Every page in windows from the smallest to the largest, in languages with longer texts and from right to left: no text
//! is cut without an ellipsis or a way to scroll.
class TestBendingLayouts : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCut_data();
    void nothingIsCut();

private:
    [[nodiscard]] static QStringList cuts(const QWidget &window);
};

void TestBendingLayouts::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("a long language") << u"long"_s;
    QTest::newRow("right to left") << u"rtl"_s;
}

QStringList TestBendingLayouts::cuts(const QWidget &window)
{
    QStringList found;
    const auto add = [&found](const QWidget *widget, const QString &text, const QString &cut) {
        if (!cut.isEmpty())
            found << u"%1 \"%2\": %3"_s.arg(nameOf(widget), text.left(60), cut);
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QString cut = cutOf(label);
        add(label, label->text(), cut.isEmpty() ? hiddenPartOf(label) : cut);
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        const QString cut = cutOf(button);
        add(button, button->text(), cut.isEmpty() ? hiddenPartOf(button) : cut);
    }
    return found;
}

void TestBendingLayouts::nothingIsCut()
{
    QFETCH(const QString, language);
    QTranslator german;
    LongLanguage longer;
    if (language == u"de"_s) {
        QVERIFY(german.load(u":/i18n/trustgauge_de"_s));
        QVERIFY(QCoreApplication::installTranslator(&german));
    } else if (language == u"long"_s) {
        QVERIFY(QCoreApplication::installTranslator(&longer));
    } else if (language == u"rtl"_s) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });

    WindowFixture fixture;
    fixture.openPolled(120);
    MainWindow &window = *fixture.window;
    QTRY_COMPARE(window.session().view(), FleetSession::View::Showing);
    window.showPage(MainWindow::Doctor);
    window.doctorPage().run();
    QTRY_VERIFY_WITH_TIMEOUT(!window.doctorPage().isRunning(), 60'000);
    window.showPage(MainWindow::Devices);
    QTRY_VERIFY(!window.devicesPage().model().isArranging());
    auto *table = fixture.find<QTableView>("deviceTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectRow(0);

    QStringList all;
    for (const QSize &size : {QSize(1024, 640), QSize(1280, 720), QSize(1440, 900), QSize(3840, 2160)}) {
        window.resize(size);
        QTRY_COMPARE(window.size(), size);
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            window.showPage(static_cast<MainWindow::Page>(page));
            QStringList found;
            // layouts settle over several rounds of the event loop
            (void)QTest::qWaitFor([&] { return (found = cuts(window)).isEmpty(); }, 1500);
            for (const QString &cut : std::as_const(found))
                all << u"%1x%2, page %3: %4"_s.arg(size.width()).arg(size.height()).arg(page).arg(cut);
        }
    }
    for (const QString &cut : std::as_const(all))
        qWarning("%s", qUtf8Printable(cut));
    QVERIFY2(all.isEmpty(), qPrintable(u"%1 texts are cut, see above"_s.arg(all.size())));
}

QTEST_MAIN(TestBendingLayouts)
#include "tst_bendinglayouts.moc"
