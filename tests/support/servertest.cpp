#include "support/servertest.h"

#include <QTest>

namespace Trustgauge {

void ServerTest::initTestCase()
{
    const QString fault = m_server.start();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void ServerTest::init()
{
    m_place = m_server.makeDatabase();
    QVERIFY(!m_place.isEmpty());
}

} // namespace Trustgauge
