#include "core/simulator/pastanswers.h"

#include "core/simulator/defender/rowjson.h"
#include "core/simulator/defender/vulnerabilityrowwriter.h"
#include "core/simulator/servicestate.h"

#include <algorithm>
#include <numeric>

namespace Trustgauge::Simulator {

namespace {

constexpr int antivirusPageRows = 1'000;
constexpr int vulnerabilityPageDevices = 250;

//! A page that is written row by row.
class Page
{
public:
    explicit Page(const QByteArray &context) : m_json(m_bytes)
    {
        m_json.beginObject();
        m_json.key("@odata.context").text(contextRoot + context);
        m_json.key("value").beginArray();
    }
    Page(const Page &) = delete;
    Page &operator=(const Page &) = delete;

    [[nodiscard]] JsonAppender &json() { return m_json; }
    void append(const Device &machine)
    {
        m_json.beginObject();
        appendMachineFields(m_json, machine);
        m_json.endObject();
    }
    [[nodiscard]] QByteArray finished()
    {
        m_json.endArray().endObject();
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    JsonAppender m_json;
};

} // namespace

PastAnswers::PastAnswers(const SimulatorOptions &options) : m_fleet(fleetOptions(options)) {}

void PastAnswers::goTo(const QDateTime &time, int step)
{
    m_fleet.setClock(time.toSecsSinceEpoch());
    m_fleet.setStep(step);
}

PastAnswers::Pages PastAnswers::at(const QDateTime &time, int step)
{
    goTo(time, step);
    Pages out;
    Page machines("Machines");
    auto antivirus = std::make_unique<Page>("DeviceAvInfo");
    int rows = 0;
    for (int index = 0; index < m_fleet.size(); ++index) {
        const Device device = m_fleet.device(index);
        machines.append(device);
        if (!device.hasAntivirusRow)
            continue;
        if (rows > 0 && rows % antivirusPageRows == 0) {
            out.antivirus << antivirus->finished();
            antivirus = std::make_unique<Page>("DeviceAvInfo");
        }
        appendAntivirusRow(antivirus->json(), device, m_fleet.clock());
        ++rows;
    }
    out.machines = machines.finished();
    out.antivirus << antivirus->finished();
    return out;
}

int PastAnswers::vulnerabilityPages() const
{
    return (m_fleet.size() + vulnerabilityPageDevices - 1) / vulnerabilityPageDevices;
}

QByteArray PastAnswers::vulnerabilities(int page) const
{
    const int begin = page * vulnerabilityPageDevices;
    std::vector<int> devices(static_cast<size_t>(std::min(m_fleet.size() - begin, vulnerabilityPageDevices)));
    std::iota(devices.begin(), devices.end(), begin);
    return vulnerabilitiesOf(devices);
}

std::vector<int> PastAnswers::devicesThatDiffer(int step, int other) const
{
    std::vector<int> out;
    for (int index = 0; index < m_fleet.size(); ++index) {
        if (m_fleet.waitsForUpdates(index, step) != m_fleet.waitsForUpdates(index, other))
            out.push_back(index);
    }
    return out;
}

QByteArray PastAnswers::machinesOf(const std::vector<int> &devices) const
{
    Page out("Machines");
    for (const int index : devices)
        out.append(m_fleet.device(index));
    return out.finished();
}

QByteArray PastAnswers::vulnerabilitiesOf(const std::vector<int> &devices) const
{
    Page out("Collection(microsoft.windowsDefenderATP.api.AssetVulnerability)");
    VulnerabilityRowWriter writer(m_fleet, RowStyle::Page);
    for (const int index : devices) {
        const Device device = m_fleet.device(index);
        writer.setDevice(device);
        for (const VulnerabilityRow &row : m_fleet.rows(device))
            writer.write(out.json(), row);
    }
    return out.finished();
}

} // namespace Trustgauge::Simulator
