#include "core/query/devicesearch.h"
#include "support/adddevice.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Devices by parts of their names and ids, the best first.
class TestDeviceSearch : public QObject
{
    Q_OBJECT

    FleetPtr m_fleet;

    static Device device(const std::string &id, const std::string &name, const std::string &entra = {})
    {
        Device out;
        out.machineId = id;
        out.deviceName = name;
        out.entraDeviceId = entra;
        return out;
    }
    std::vector<std::string> found(const QString &text, size_t most = 10) const
    {
        std::vector<std::string> out;
        for (const size_t row : searchDevices(*m_fleet, text, most))
            out.emplace_back(m_fleet->deviceName(row));
        return out;
    }

private slots:
    void initTestCase()
    {
        FleetBuilder builder;
        builder.restoreSource(true);
        addDevice(builder, device("a1", "old-SEA-12"));
        addDevice(builder, device("b2", "sea-123", "6f0d3c1a"));
        addDevice(builder, device("c3", "sea-12"));
        addDevice(builder, device("d4", "M\xc3\xbcller"));
        m_fleet = builder.build(0);
    }
    void bestFirst()
    {
        QCOMPARE(found(u"Sea-12"_s), (std::vector<std::string>{"sea-12", "sea-123", "old-SEA-12"}));
        QCOMPARE(found(u"sea-12"_s, 2), (std::vector<std::string>{"sea-12", "sea-123"}));
    }
    void ids()
    {
        QCOMPARE(found(u"d4"_s), (std::vector<std::string>{"M\xc3\xbcller"}));
        QCOMPARE(found(u"6F0D"_s), (std::vector<std::string>{"sea-123"}));
    }
    void caseOfAllLetters() { QCOMPARE(found(u"MÜLL"_s), (std::vector<std::string>{"M\xc3\xbcller"})); }
    void nothing()
    {
        QVERIFY(found(u"  "_s).empty());
        QVERIFY(found(u"sea"_s, 0).empty());
        QVERIFY(found(u"nowhere"_s).empty());
    }
};

QTEST_APPLESS_MAIN(TestDeviceSearch)
#include "tst_devicesearch.moc"
