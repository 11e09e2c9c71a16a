#pragma once

#include <QDeadlineTimer>
#include <QTest>

namespace Trustgauge::TestSupport {

//! How long a test waits for what must come: long enough for a loaded machine and a build with sanitizers. In
//! milliseconds; only a test that fails waits so long.
inline constexpr int patience = 30'000;
inline constexpr int patienceStep = 10; //!< between two looks

} // namespace Trustgauge::TestSupport

// Qt's own wait for five seconds, and look every 50 ms only.
#define TG_WAIT_FOR(condition) \
    for (QDeadlineTimer tgUntil(Trustgauge::TestSupport::patience); !(condition) && !tgUntil.hasExpired();) \
    QTest::qWait(Trustgauge::TestSupport::patienceStep)
#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) \
    do { \
        TG_WAIT_FOR(condition); \
        QVERIFY(condition); \
    } while (false)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message) \
    do { \
        TG_WAIT_FOR(condition); \
        QVERIFY2(condition, message); \
    } while (false)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) \
    do { \
        TG_WAIT_FOR((actual) == (expected)); \
        QCOMPARE(actual, expected); \
    } while (false)
