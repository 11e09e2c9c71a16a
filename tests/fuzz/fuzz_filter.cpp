#include "core/query/filterevaluation.h"
#include "fuzz/fuzztext.h"
#include "support/adddevice.h"

using namespace Trustgauge;

//! Every text is an expression or a fault inside it, and an expression finds the same devices as its double negation.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto expression = parseFilter(text);
    if (!expression) {
        const ExpressionFault &fault = expression.error();
        Fuzz::require(fault.column >= 1 && fault.place.offset >= 0 && fault.place.length >= 0);
        Fuzz::require(fault.place.offset + fault.place.length <= text.size());
        Fuzz::require(!sentenceOf(fault).text().isEmpty());
        return 0;
    }
    static const ScoreTable scores = [] {
        FleetBuilder builder;
        Device device;
        for (int i = 0; i < 70; ++i) {
            device.machineId = std::to_string(1000 + i);
            device.deviceName = i % 3 == 0 ? "SRV-1" : "lab pc";
            device.riskScore = i % 2 == 0 ? "High" : "Foo";
            device.tags = i % 5 == 0 ? "a;b" : "";
            device.lastSeen = i % 7 == 0 ? noTime : 0;
            addDevice(builder, device);
        }
        return ScoreTable(indexFor(builder.build(ticksPerDay), {}), {}, 50);
    }();
    const auto found = evaluate(*expression, {scores});
    const auto again = parseFilter(QStringLiteral("not(not(%1))").arg(text));
    if (found && again && !expression->isEmpty()) {
        const auto same = evaluate(*again, {scores});
        Fuzz::require(same && *same == *found);
    }
    return 0;
}
