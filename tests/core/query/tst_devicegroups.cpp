#include "core/query/devicegroups.h"
#include "core/query/filterevaluation.h"
#include "core/query/filtertexts.h"
#include "support/testfleet.h"

#include <QTest>

#include <random>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The devices of a fleet by the values of a field, and the expressions that find them.
class TestDeviceGroups : public QObject
{
    Q_OBJECT

private slots:
    void mostDevicesComeFirst();
    void aDeviceCountsForEachOfItsTags();
    void onboardingIgnoresCase();
    void placesAreThoseOfTheScores();
    void literalsMeanTheirText_data();
    void literalsMeanTheirText();
    void expressionsOfFigures();
    void expressionsFindWhatIsCounted_data();
    void expressionsFindWhatIsCounted();
    void anEmptyFleetHasNoGroups();
};

namespace {

FleetPtr fleetBy(const std::vector<std::pair<std::string, std::string>> &groupsAndTags)
{
    std::vector<Device> devices;
    for (const auto &[group, tags] : groupsAndTags) {
        devices.push_back(TestFleet::cleanDevice("id" + std::to_string(devices.size()), "name"));
        devices.back().deviceGroup = group;
        devices.back().tags = tags;
    }
    return TestFleet::fleetOf(devices);
}

QStringList told(const DeviceGroups &groups)
{
    QStringList out;
    for (const DeviceGroups::Value &value : groups.values)
        out << u"%1=%2"_s.arg(value.text).arg(devicesIn(value.places));
    return out << u"others %1"_s.arg(devicesIn(groups.others)) << u"none %1"_s.arg(devicesIn(groups.withoutValue));
}

uint64_t found(const ScoreTable &scores, const QString &text)
{
    const auto expression = parseFilter(text);
    if (!expression)
        qFatal("%s: %s", qPrintable(text), qPrintable(sentenceOf(expression.error()).text()));
    const auto rows = evaluate(*expression, {scores});
    return rows ? rows->rows().size() : UINT64_MAX;
}

} // namespace

void TestDeviceGroups::mostDevicesComeFirst()
{
    const auto scores = TestFleet::scored(
        fleetBy({{"Lab", ""}, {"Servers", ""}, {"Office", ""}, {"Servers", ""}, {"", ""}, {"  ", ""}, {"lab", ""}}));
    const DeviceGroups all = devicesBy(*scores, DeviceGrouping::DeviceGroup, 10);
    QCOMPARE(told(all),
             QStringList({u"Servers=2"_s, u"Lab=1"_s, u"Office=1"_s, u"lab=1"_s, u"others 0"_s, u"none 2"_s}));
    QCOMPARE(all.otherValues, size_t{0});
    const DeviceGroups two = devicesBy(*scores, DeviceGrouping::DeviceGroup, 2);
    QCOMPARE(told(two), QStringList({u"Servers=2"_s, u"Lab=1"_s, u"others 2"_s, u"none 2"_s}));
    QCOMPARE(two.otherValues, size_t{2});
}

void TestDeviceGroups::aDeviceCountsForEachOfItsTags()
{
    const auto scores = TestFleet::scored(
        fleetBy({{"", "vip;kiosk"}, {"", "vip;vip"}, {"", R"(a\;b;\\)"}, {"", ""}, {"", "kiosk;rare"}, {"", "rare"}}));
    QCOMPARE(told(devicesBy(*scores, DeviceGrouping::Tag, 10)),
             QStringList({u"kiosk=2"_s, u"rare=2"_s, u"vip=2"_s, u"\\=1"_s, u"a;b=1"_s, u"others 0"_s, u"none 1"_s}));
    // One of the two with the tag `rare` is listed by another tag.
    QCOMPARE(told(devicesBy(*scores, DeviceGrouping::Tag, 1)), QStringList({u"kiosk=2"_s, u"others 3"_s, u"none 1"_s}));
}

void TestDeviceGroups::onboardingIgnoresCase()
{
    std::vector<Device> devices;
    for (const char *status : {"Onboarded", " onboarded ", "CanBeOnboarded", "ONBOARDED"}) {
        devices.push_back(TestFleet::cleanDevice("id" + std::to_string(devices.size()), "name"));
        devices.back().onboardingStatus = status;
    }
    devices.push_back(TestFleet::cleanDevice("unknown", "name"));
    devices.back().onboardingStatus.reset();
    const auto scores = TestFleet::scored(TestFleet::fleetOf(devices));
    const DeviceGroups groups = devicesBy(*scores, DeviceGrouping::OnboardingStatus, 10);
    QCOMPARE(groups.values.size(), size_t{2});
    QCOMPARE(devicesIn(groups.values.front().places), uint64_t{3});
    QCOMPARE(found(*scores, filterOf(groups.grouping, groups.values.front().text)), uint64_t{3});
    QCOMPARE(devicesIn(groups.withoutValue), uint64_t{1});
}

void TestDeviceGroups::placesAreThoseOfTheScores()
{
    const auto scores = TestFleet::scored(TestFleet::variedFleet(500, [](int number, Device &device) {
        device.osPlatform = number % 3 == 0 ? "Windows11" : number % 3 == 1 ? "macOS" : "Linux";
    }));
    const DeviceGroups groups = devicesBy(*scores, DeviceGrouping::OsPlatform, 10);
    PlaceCounts sum{};
    for (const DeviceGroups::Value &value : groups.values) {
        for (size_t place = 0; place < placeCount; ++place)
            sum[place] += value.places[place];
    }
    const FleetSummary summary = scores->summary();
    for (size_t place = 0; place < bandCount; ++place)
        QCOMPARE(size_t{sum[place]}, summary.bands[place]);
    QCOMPARE(size_t{sum[insufficientPlace]}, summary.insufficient);
}

void TestDeviceGroups::literalsMeanTheirText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Lab"_s;
    QTest::newRow("quotes") << u"the \"lab\" 'two'"_s;
    QTest::newRow("backslashes") << u"C:\\new\\"_s;
    QTest::newRow("lines") << u"a\nb\tc"_s;
    QTest::newRow("letters") << u"Größe 日本 \U0001F600"_s;
    QTest::newRow("keyword") << u"unknown) or not("_s;
}

void TestDeviceGroups::literalsMeanTheirText()
{
    QFETCH(const QString, text);
    const auto expression = parseFilter(u"group == "_s + filterLiteral(text));
    QVERIFY2(expression, qPrintable(filterLiteral(text)));
    QCOMPARE(expression->tests.size(), size_t{1});
    QCOMPARE(expression->tests.front().values.size(), size_t{1});
    QCOMPARE(expression->tests.front().values.front().kind, FilterValue::Kind::Text);
    QCOMPARE(expression->tests.front().values.front().text, text);
}

void TestDeviceGroups::expressionsOfFigures()
{
    const auto scores = TestFleet::scored(TestFleet::variedFleet(800, [](int number, Device &device) {
        if (number % 7 != 0)
            return;
        device.riskScore.reset();
        device.exposureLevel.reset();
        device.avMode.reset();
        device.defenderAvStatus.reset();
    }));
    const FleetSummary summary = scores->summary();
    QVERIFY(summary.insufficient > 0);
    for (size_t band = 0; band < bandCount; ++band)
        QCOMPARE(found(*scores, filterOfBand(static_cast<Band>(band))), uint64_t{summary.bands[band]});
    QCOMPARE(found(*scores, filterOfInsufficient()), uint64_t{summary.insufficient});
    for (int score = 0; score <= 100; ++score)
        QCOMPARE(found(*scores, filterOfScore(score)), uint64_t{summary.histogram[static_cast<size_t>(score)]});
    for (size_t group = 0; group < groupCount; ++group)
        QCOMPARE(found(*scores, filterOfUnknown(static_cast<Group>(group))), uint64_t{summary.unknown[group]});
}

void TestDeviceGroups::expressionsFindWhatIsCounted_data()
{
    QTest::addColumn<int>("grouping");
    QTest::newRow("group") << static_cast<int>(DeviceGrouping::DeviceGroup);
    QTest::newRow("tag") << static_cast<int>(DeviceGrouping::Tag);
    QTest::newRow("os") << static_cast<int>(DeviceGrouping::OsPlatform);
    QTest::newRow("onboarding") << static_cast<int>(DeviceGrouping::OnboardingStatus);
}

// What a person sees after a click is what the chart counted.
void TestDeviceGroups::expressionsFindWhatIsCounted()
{
    QFETCH(const int, grouping);
    const auto by = static_cast<DeviceGrouping>(grouping);
    std::mt19937 random(7);
    const std::vector<std::string> texts{"",        " ",   "Lab",     "lab", "LAB ", "unknown", "Unknown", "x\"y",
                                         "C:\\new", "a,b", "in (\"x", "\\",  "'",    "tab\t",   "Größe",   "a\nb"};
    const auto one = [&] { return texts[random() % texts.size()]; };
    const auto scores = TestFleet::scored(TestFleet::variedFleet(300, [&](int, Device &device) {
        device.deviceGroup = one();
        device.osPlatform = one();
        device.onboardingStatus = one();
        device.tags.clear();
        for (size_t i = random() % 3; i > 0; --i) {
            std::string tag = one();
            for (size_t at = 0; at < tag.size(); ++at) {
                if (tag[at] == '\\' || tag[at] == ';')
                    tag.insert(at++, 1, '\\');
            }
            if (!tag.empty() && tag != " ")
                device.tags += (device.tags.empty() ? "" : ";") + tag;
        }
    }));
    for (const size_t limit : {size_t{0}, size_t{1}, size_t{4}, size_t{100}}) {
        const DeviceGroups groups = devicesBy(*scores, by, limit);
        for (const DeviceGroups::Value &value : groups.values)
            QCOMPARE(found(*scores, filterOf(by, value.text)), devicesIn(value.places));
        QCOMPARE(found(*scores, filterWithoutValue(by)), devicesIn(groups.withoutValue));
        if (!groups.values.empty())
            QCOMPARE(found(*scores, filterOfOthers(groups)), devicesIn(groups.others));
    }
}

void TestDeviceGroups::anEmptyFleetHasNoGroups()
{
    const auto scores = TestFleet::scored(TestFleet::fleetOf({}));
    const DeviceGroups groups = devicesBy(*scores, DeviceGrouping::Tag, 5);
    QVERIFY(groups.values.empty());
    QCOMPARE(devicesIn(groups.withoutValue), uint64_t{0});
}

QTEST_APPLESS_MAIN(TestDeviceGroups)
#include "tst_devicegroups.moc"
