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

//! A time at which software of the fleet changed: updates, removals, installations, new ratings; some devices change
//! their device group.
struct FleetRound
{
    qint64 at = 0;         //!< number of devices before; those after them are new in this round
    int devicesBefore = 0; //!< the fleet had so many; those after them are new with this round
};

//! The parameters of a fleet. Equal options give equal fleets, in any order of access.
struct FleetOptions
{
    int devices = 250;
    quint32 seed = 1;
    qint64 now = 0;            //!< Unix seconds; all times in the fleet are before it
    double averageRows = 30;   //!< average number of vulnerability rows of a device
    bool hostileNames = false; //!< names, tags and groups that try to break displays and exports
    qint64 elapsed = 0; //!< seconds since `now`: devices in use report once a day; others age, and report again the
                        //!< later the longer they have been silent
    //! Advances the signals of a few devices: incidents come and go, some devices have a story, and each month brings
    //! vulnerabilities until a device is updated. 0: none of it.
    int step = 0;
    std::vector<FleetRound> rounds; //!< oldest first; empty: software never changes
};

//! One device, the same for all endpoints. A null byte array means JSON null.
struct Device
{
    int index = 0;
    Family family = Family::Other;
    double neglect = 0; //!< 0 well kept .. 1 abandoned; all problems correlate with it
    bool onboarded = true;
    QByteArray id;
    QByteArray mergedInto;
    bool potentialDuplicate = false;
    QByteArray exclusionReason; //!< null: not excluded from vulnerability management
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
    std::optional<int> riskStep; //!< the step with which the risk came; nullopt: it has long had it
    QByteArray exposure;
    QByteArray deviceValue;
    int groupId = 0;
    bool groupIdAsText = false;
    QByteArray groupName;
    std::optional<bool> aadJoined;
    QByteArray aadDeviceId;
    std::optional<QList<QByteArray>> tags;
    QByteArray defenderAvStatus; //!< null: the key is missing
    bool hasAntivirusRow = false;
    QByteArray avMode;
    bool addressesNull = false;
    bool virtualMachine = false;
    bool extraProperty = false; //!< has an undocumented property
};

//! One row of the bulk answers: a product version with one vulnerability, or with none.
struct VulnerabilityRow
{
    int product = 0;
    int version = 0;
    int vulnerability = -1; //!< index into the catalogue; -1: none known
    int tenths = -1;        //!< CVSS of the row in tenths; -1: null
    bool lowerCaseId = false;
    bool fixed = false;     //!< delta feed only: the row has been removed
    bool regrouped = false; //!< delta feed only: Fixed because the device left its group
    bool updated = false;   //!< delta feed: Updated instead of New
    qint64 eventAge = 0;    //!< seconds from the last change to now
    int firstSeenDays = 0;  //!< days ago
};

//! One vulnerability of a device in the per-device answer, with the highest score of its rows.
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
    qint64 createdAge = 0; //!< seconds ago
};

//! A synthetic fleet that stores no devices: each is generated from its index when needed, and ids encode the index. So
//! a million devices take no more memory than ten.
class FleetGenerator
{
public:
    //! The reporting times repeat after this many seconds: a fleet whose `now` is a multiple of it depends only on
    //! seed, clock and step.
    static constexpr qint64 repeatSeconds = qint64{32} * 86'400;
    //! A step is meant to be so long after the one before.
    static constexpr qint64 stepSeconds = qint64{4} * 3'600;

    explicit FleetGenerator(const FleetOptions &options);

    const FleetOptions &options() const { return m_options; }
    int size() const { return m_options.devices; }
    void setStep(int step) { m_options.step = step; }
    //! Keeps that the current step began at the current time. Steps of which nothing is kept are taken to be stepSeconds
    //! apart.
    void noteStep();
    void setNow(qint64 now)
    {
        m_options.now = now;
        m_options.elapsed = 0;
    }
    void setElapsed(qint64 seconds) { m_options.elapsed = seconds; }
    //! Sets `now` and `elapsed` so that the fleet is the same whenever it is at that time: see repeatSeconds.
    void setClock(qint64 seconds)
    {
        m_options.elapsed = seconds % repeatSeconds;
        m_options.now = seconds - m_options.elapsed;
    }
    //! The current time of the fleet, Unix seconds.
    qint64 clock() const { return m_options.now + m_options.elapsed; }
    void setHostileNames(bool hostile) { m_options.hostileNames = hostile; }
    //! Changes software once and adds devices.
    //! \param at Unix seconds; moved after the previous round if it is not later
    void addRound(qint64 at, int newDevices);

    Device device(int index) const;
    QByteArray deviceId(int index) const;
    //! The index of an id; -1: unknown.
    int indexOf(QByteArrayView id) const;
    //! Whether `deviceavinfo` has a row for the device; much cheaper than device().
    bool hasAntivirusRow(int index) const;

    //! Whether a device waits for the updates of a month after so many steps, and has their vulnerabilities.
    bool waitsForUpdates(int index, int step) const;

    //! The device's current rows; none for a device that is not onboarded.
    std::vector<VulnerabilityRow> rows(const Device &device) const;
    //! The same rows as in the delta feed, with those recently fixed, oldest change first. Rows of a device that
    //! changed its group are Fixed and New at the same time, in any order.
    std::vector<VulnerabilityRow> deltaRows(const Device &device) const;
    //! The distinct vulnerabilities of rows, each with its highest score.
    static std::vector<DeviceVulnerability> distinct(const std::vector<VulnerabilityRow> &rows);
    std::vector<Alert> alerts(const Device &device) const;

    const SoftwareCatalogue &catalogue() const { return *m_catalogue; }
    //! Number of devices with a vulnerability; counted on the first call, and extrapolated from 5,000 devices in larger
    //! fleets.
    int exposedMachines(int vulnerability) const;

private:
    struct Traits;
    Traits traits(int index) const;
    std::vector<VulnerabilityRow> rowsFor(int index, Family family, double neglect, int round) const;
    //! The device's rows after this many rounds.
    std::vector<VulnerabilityRow> rowsAfter(const Device &device, int round) const;
    std::vector<VulnerabilityRow> formerChanges(const Device &device) const;
    std::vector<VulnerabilityRow> changesOfRound(const Device &device, int round) const;
    //! The score of a vulnerability after this many rounds.
    int tenthsAfter(int vulnerability, int round) const;
    int roundCount() const { return static_cast<int>(m_options.rounds.size()); }
    static constexpr int stepsOfAMonth = 180;
    //! The updates that a device waits for in a month, and the steps between which it does.
    struct Updates
    {
        int month = 0; //!< from 1; 0: the first ones are not out yet
        int from = 0;  //!< 0: the device never lacks them
        int installed = 0;
    };
    Updates updates(int index, int step) const;
    //! The rows that the updates of the current month remove.
    std::vector<VulnerabilityRow> rowsToUpdate(const Device &device, const std::vector<VulnerabilityRow> &others) const;
    void applyEdge(Device &device, int edge) const;
    struct Incident
    {
        enum Kind { Threat, AntivirusOff, Exposed, Impaired };
        Kind kind = Threat;
        int lasts = 0; //!< steps
    };
    //! What befalls a device at a step.
    std::optional<Incident> incident(int index, int began) const;
    void applyIncidents(Device &device) const;
    void reportMoves(Device &device) const;
    qint64 stepTime(int step) const;
    void applyStory(Device &device) const;
    Moment seen(Random &random, int days) const;
    void calibrate();

    FleetOptions m_options;
    std::shared_ptr<const SoftwareCatalogue> m_catalogue;
    double m_lagScale = 1;
    mutable std::vector<int> m_exposed;
    int m_firstNoted = 0;
    std::vector<qint64> m_noted; // when that step began, and those after it
};

} // namespace Trustgauge::Simulator
