#pragma once

#include "core/simulator/fleet/softwarecatalogue.h"
#include "core/simulator/http/timetext.h"

#include <memory>
#include <optional>
#include <QByteArray>
#include <QList>
#include <vector>

namespace Trustgauge::Simulator {

class Random;

//! A moment at which software of the fleet changed: updated, removed, installed, rated anew; some devices changed
//! their device group.
struct FleetRound
{
    qint64 at = 0;         //!< Unix seconds
    int devicesBefore = 0; //!< the fleet had so many; those after them are new with this round
};

//! What a fleet is made from. Equal options give equal fleets, whatever order devices are asked for in.
struct FleetOptions
{
    int devices = 250;
    quint32 seed = 1;
    qint64 now = 0;            //!< Unix seconds; every time in the fleet is before it
    double averageRows = 30;   //!< vulnerability rows a device, on average
    bool hostileNames = false; //!< names, tags and groups that try to break what shows them
    qint64 elapsed = 0; //!< seconds since `now`: devices in use report again each day, the others grow older and report
                        //!< again, too, the later the longer they have been silent
    int step = 0;       //!< moves a few devices' signals on (incidents that come and go); 0 for a still fleet
    std::vector<FleetRound> rounds; //!< oldest first; none for software that stays as it is
};

//! One device as every endpoint sees it. A null byte array stands for JSON null.
struct Device
{
    int index = 0;
    Family family = Family::Other;
    double neglect = 0; //!< 0 well kept .. 1 abandoned; everything bad correlates with it
    bool onboarded = true;
    QByteArray id;
    QByteArray mergedInto;
    bool potentialDuplicate = false;
    QByteArray exclusionReason; //!< not null: excluded from vulnerability management
    QByteArray name;
    std::optional<Moment> firstSeen;
    std::optional<Moment> lastSeen;
    ZoneStyle lastSeenZone = ZoneStyle::Zulu;
    QByteArray osPlatform;
    QByteArray version;
    int osBuild = -1; //!< -1: null
    bool x64 = true;
    QByteArray lastIp;
    QByteArray externalIp;
    QByteArray mac;
    QByteArray agentVersion;
    QByteArray health;
    QByteArray onboarding;
    QByteArray risk;
    QByteArray exposure;
    QByteArray deviceValue;
    int groupId = 0;
    bool groupIdAsText = false;
    QByteArray groupName;
    std::optional<bool> aadJoined;
    QByteArray aadDeviceId;
    std::optional<QList<QByteArray>> tags;
    QByteArray defenderAvStatus; //!< null: the key is absent
    bool hasAntivirusRow = false;
    QByteArray avMode;
    bool addressesNull = false;
    bool virtualMachine = false;
    bool extraProperty = false; //!< carries a property that no documentation names
};

//! One row of the bulk vulnerability answers: a product version with one vulnerability, or without any.
struct VulnerabilityRow
{
    int product = 0;
    int version = 0;
    int vulnerability = -1; //!< index into the catalogue; -1: software without a known vulnerability
    int tenths = -1;        //!< the row's own score; -1: null
    bool lowerCaseId = false;
    bool fixed = false;     //!< only in the delta feed: the row is gone
    bool regrouped = false; //!< only in the delta feed: Fixed because the device left its former group
    bool updated = false;   //!< the delta feed calls it Updated instead of New
    qint64 eventAge = 0;    //!< seconds before now of the last change
    int firstSeenDays = 0;  //!< days before now
};

//! One vulnerability of a device as the per-device answer gives it: the highest score over the device's rows.
struct DeviceVulnerability
{
    int vulnerability = -1;
    int tenths = -1;
};

//! One alert.
struct Alert
{
    QByteArray id;
    qint64 incident = 0;
    const char *severity = "";
    const char *status = "";
    const char *category = "";
    const char *title = "";
    qint64 createdAge = 0; //!< seconds before now
};

//! A synthetic fleet that keeps no device: each is made from its index when asked for, and an id tells its index,
//! so a million devices need no more memory than ten.
class FleetGenerator
{
public:
    //! Times of reports repeat after so many seconds: a fleet whose `now` is a multiple of it depends on its seed, the
    //! clock and the step only.
    static constexpr qint64 repeatSeconds = qint64{32} * 86'400;

    explicit FleetGenerator(const FleetOptions &options);

    const FleetOptions &options() const { return m_options; }
    int size() const { return m_options.devices; }
    void setStep(int step) { m_options.step = step; }
    void setNow(qint64 now)
    {
        m_options.now = now;
        m_options.elapsed = 0;
    }
    void setElapsed(qint64 seconds) { m_options.elapsed = seconds; }
    //! The moment the fleet is asked at, Unix seconds.
    qint64 clock() const { return m_options.now + m_options.elapsed; }
    void setHostileNames(bool hostile) { m_options.hostileNames = hostile; }
    //! Lets software change once, and adds devices.
    //! \param at Unix seconds; made later than the round before where it is not
    void addRound(qint64 at, int newDevices);

    Device device(int index) const;
    QByteArray deviceId(int index) const;
    //! The index behind an id, or -1.
    int indexOf(QByteArrayView id) const;
    //! Whether `deviceavinfo` lists the device; far cheaper than making it.
    bool hasAntivirusRow(int index) const;

    //! The device's current rows; none for a device that is not onboarded.
    std::vector<VulnerabilityRow> rows(const Device &device) const;
    //! The same rows as the delta feed gives them, with what was fixed lately, oldest change first. What a device that
    //! left its group has is Fixed and New at one time, in any order.
    std::vector<VulnerabilityRow> deltaRows(const Device &device) const;
    //! Distinct vulnerabilities of those rows, each with its highest score.
    static std::vector<DeviceVulnerability> distinct(const std::vector<VulnerabilityRow> &rows);
    std::vector<Alert> alerts(const Device &device) const;

    const SoftwareCatalogue &catalogue() const { return *m_catalogue; }
    //! How many devices of the fleet have each reachable vulnerability; counted on the first call, and
    //! extrapolated from 5,000 devices in a larger fleet.
    int exposedMachines(int vulnerability) const;

private:
    struct Traits;
    Traits traits(int index) const;
    std::vector<VulnerabilityRow> rowsFor(int index, Family family, double neglect, int round) const;
    //! The device's rows after so many rounds.
    std::vector<VulnerabilityRow> rowsAfter(const Device &device, int round) const;
    std::vector<VulnerabilityRow> formerChanges(const Device &device) const;
    std::vector<VulnerabilityRow> changesOfRound(const Device &device, int round) const;
    //! The score of a vulnerability after so many rounds.
    int tenthsAfter(int vulnerability, int round) const;
    int roundCount() const { return static_cast<int>(m_options.rounds.size()); }
    void applyEdge(Device &device, int edge) const;
    void applyIncidents(Device &device) const;
    Moment seen(Random &random, int days) const;
    void calibrate();

    FleetOptions m_options;
    std::shared_ptr<const SoftwareCatalogue> m_catalogue;
    double m_lagScale = 1;
    mutable std::vector<int> m_exposed;
};

} // namespace Trustgauge::Simulator
