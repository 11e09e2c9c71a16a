#include "core/defender/pagereaders.h"

#include "core/base/text.h"
#include "core/defender/jsonrows.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace Trustgauge {

namespace {

using Json::keyIs;
using Json::PageMeta;
using Json::Scalar;
using simdjson::error_code;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

QString shortText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), 200)));
}

//! The resource an answer is about, from `...$metadata#Machines` or `...#Machines/$entity`.
std::string_view resourceOf(std::string_view context)
{
    const size_t hash = context.rfind('#');
    if (hash == std::string_view::npos)
        return {};
    context.remove_prefix(hash + 1);
    return context.substr(0, context.find('/'));
}

//! Refusals that hold for every reader.
std::optional<QString> notRows(const PageMeta &meta)
{
    if (meta.isErrorBody)
        return QStringLiteral("is an error answer of the API, not data: %1").arg(shortText(meta.errorMessage));
    if (meta.isExportList)
        return QStringLiteral("is a list of export links, not their content; download the files it names, unpack them "
                              "and give those");
    return std::nullopt;
}

//! The place of a key in a table of lower-case keys.
template<class Table>
int slotIn(const Table &table, std::string_view key)
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (keyIs(key, table[i].first))
            return static_cast<int>(i);
    }
    return Json::RowSink::ignored;
}

class MachineSink : public Json::RowSink
{
public:
    MachineSink(FleetBuilder &fleet, ReadAs as) : m_fleet(fleet), m_as(as) {}

    void begin() override
    {
        m_record = {};
        m_hasId = false;
    }

    int slotOf(std::string_view key) const override
    {
        if (keyIs(key, "id"))
            return idSlot;
        if (keyIs(key, "machinetags"))
            return tagsSlot;
        return slotIn(fields, key);
    }

    error_code field(int slot, Json::Value value) override
    {
        if (slot == tagsSlot)
            return value.text && readPlainTags(value.text) ? SUCCESS : readTags(value.value);
        Scalar scalar;
        if (const error_code e = Json::readScalar(value, arena, replaced, scalar))
            return e;
        if (slot == idSlot) {
            m_hasId = scalar.isText() && !scalar.text.empty();
            m_record.id = scalar.text;
        } else {
            m_record.*fields[static_cast<size_t>(slot)].second = scalar.optional();
        }
        return SUCCESS;
    }

    std::optional<QString> end(PageMeta &meta) override
    {
        if (!m_hasId) {
            if (m_as == ReadAs::PollPage) {
                ++meta.skippedRows;
                return std::nullopt;
            }
            return QStringLiteral("has no text 'id': every machine record needs one");
        }
        m_fleet.addMachine(m_record);
        return std::nullopt;
    }

private:
    using Text = std::optional<std::string_view>;
    static constexpr std::array<std::pair<std::string_view, Text MachineRecord::*>, 12> fields{{
        {"mergedintomachineid", &MachineRecord::mergedInto},
        {"computerdnsname", &MachineRecord::name},
        {"lastseen", &MachineRecord::lastSeen},
        {"osplatform", &MachineRecord::osPlatform},
        {"version", &MachineRecord::osVersion},
        {"healthstatus", &MachineRecord::healthStatus},
        {"onboardingstatus", &MachineRecord::onboardingStatus},
        {"riskscore", &MachineRecord::riskScore},
        {"exposurelevel", &MachineRecord::exposureLevel},
        {"rbacgroupname", &MachineRecord::groupName},
        {"aaddeviceid", &MachineRecord::entraDeviceId},
        {"defenderavstatus", &MachineRecord::defenderAvStatus},
    }};
    static constexpr int idSlot = static_cast<int>(fields.size());
    static constexpr int tagsSlot = idSlot + 1;

    error_code readTags(ondemand::value &value)
    {
        m_record.tags.clear();
        ondemand::json_type type{};
        if (const error_code e = value.type().get(type))
            return e;
        if (type != ondemand::json_type::array) {
            Scalar scalar;
            if (const error_code e = Json::readScalar({value}, arena, replaced, scalar))
                return e;
            appendTag(scalar.text);
            return SUCCESS;
        }
        ondemand::array list;
        if (const error_code e = value.get_array().get(list))
            return e;
        for (auto item : list) {
            ondemand::value tag;
            Scalar scalar;
            if (const error_code e = std::move(item).get(tag))
                return e;
            if (const error_code e = Json::readScalar({tag}, arena, replaced, scalar))
                return e;
            appendTag(scalar.text);
        }
        return SUCCESS;
    }

    //! A list of texts without escapes, which nearly all are; false for anything else.
    bool readPlainTags(const char *text)
    {
        m_record.tags.clear();
        if (*text != '[')
            return false;
        const auto skipSpace = [&text] {
            ++text;
            while (*text == ' ' || (*text >= '\t' && *text <= '\r'))
                ++text;
        };
        skipSpace();
        while (*text == '"') {
            const char *begin = ++text;
            while (*text != '"') {
                if (*text == '\\' || *text == '\0')
                    return false;
                ++text;
            }
            appendTag({begin, static_cast<size_t>(text - begin)});
            skipSpace();
            if (*text != ',')
                break;
            skipSpace();
            if (*text != '"')
                return false;
        }
        return *text == ']';
    }

    void appendTag(std::string_view tag)
    {
        if (tag.empty())
            return;
        if (!m_record.tags.empty())
            m_record.tags += ';';
        for (const char c : tag) {
            if (c == '\\' || c == ';')
                m_record.tags += '\\';
            m_record.tags += c;
        }
    }

    FleetBuilder &m_fleet;
    ReadAs m_as;
    MachineRecord m_record;
    bool m_hasId = false;
};

class AlertSink : public Json::RowSink
{
public:
    AlertSink(AlertCounts &open, ReadAs as) : m_open(open), m_as(as) {}

    void begin() override
    {
        m_machineId = {};
        m_severity = {};
        m_isResolved = false;
        m_isAlert = false;
    }

    int slotOf(std::string_view key) const override
    {
        if (keyIs(key, "machineid"))
            return IdSlot;
        if (keyIs(key, "status"))
            return StatusSlot;
        if (keyIs(key, "severity"))
            return SeveritySlot;
        return keyIs(key, "alertcreationtime") || keyIs(key, "incidentid") ? AlertMark : ignored;
    }

    error_code field(int slot, Json::Value value) override
    {
        if (slot == AlertMark) {
            m_isAlert = true;
            return Json::skipValue(value.value);
        }
        Scalar scalar;
        if (const error_code e = Json::readScalar(value, arena, replaced, scalar))
            return e;
        const std::string_view word = scalar.isText() ? scalar.text : std::string_view();
        if (slot == IdSlot)
            m_machineId = word;
        else if (slot == SeveritySlot)
            m_severity = trimmed(word);
        else
            m_isResolved = equalsLower(word, "resolved");
        return SUCCESS;
    }

    std::optional<QString> end(PageMeta &meta) override
    {
        if (m_machineId.empty()) {
            if (m_as == ReadAs::SavedFile && !m_isAlert)
                return QStringLiteral("is no alert: give pages of /api/alerts");
            ++meta.skippedRows;
            return std::nullopt;
        }
        if (m_isResolved)
            return std::nullopt;
        OpenAlerts &open = m_open[std::string(m_machineId)];
        ++open.all;
        if (equalsLower(m_severity, "high"))
            ++open.high;
        else if (equalsLower(m_severity, "medium"))
            ++open.medium;
        else if (equalsLower(m_severity, "low"))
            ++open.low;
        return std::nullopt;
    }

private:
    enum Slot : int { IdSlot, StatusSlot, SeveritySlot, AlertMark };
    AlertCounts &m_open;
    ReadAs m_as;
    std::string_view m_machineId;
    std::string_view m_severity;
    bool m_isResolved = false;
    bool m_isAlert = false;
};

class AntivirusSink : public Json::RowSink
{
public:
    AntivirusSink(FleetBuilder &fleet, ReadAs as) : m_fleet(fleet), m_as(as) {}

    void begin() override
    {
        m_machineId = {};
        m_avMode.reset();
        m_isGathering = false;
    }

    int slotOf(std::string_view key) const override
    {
        if (keyIs(key, "machineid"))
            return IdSlot;
        if (keyIs(key, "avmode"))
            return ModeSlot;
        return keyIs(key, "devicegatheredinfo") ? GatheringMark : ignored;
    }

    error_code field(int slot, Json::Value value) override
    {
        if (slot == GatheringMark) {
            m_isGathering = true;
            return Json::skipValue(value.value);
        }
        Scalar scalar;
        if (const error_code e = Json::readScalar(value, arena, replaced, scalar))
            return e;
        if (slot == IdSlot)
            m_machineId = scalar.isText() ? scalar.text : std::string_view();
        else
            m_avMode = scalar.optional();
        return SUCCESS;
    }

    std::optional<QString> end(PageMeta &meta) override
    {
        if (m_machineId.empty() && !meta.hasRows && !meta.machineId.empty())
            m_machineId = meta.machineId; // a bare record
        if (m_machineId.empty()) {
            if (m_as == ReadAs::PollPage) {
                ++meta.skippedRows;
                return std::nullopt;
            }
            return m_isGathering ? QStringLiteral("is a record of InfoGatheringExport; give pages of /api/deviceavinfo")
                                 : QStringLiteral("has no text 'machineId': give pages of /api/deviceavinfo");
        }
        m_fleet.setAvMode(m_machineId, m_avMode);
        return std::nullopt;
    }

private:
    enum Slot : int { IdSlot, ModeSlot, GatheringMark };
    FleetBuilder &m_fleet;
    ReadAs m_as;
    std::string_view m_machineId;
    std::optional<std::string_view> m_avMode;
    bool m_isGathering = false;
};

//! CVSS in tenths, or -1 for null, missing, unreadable or outside 0-10.
int tenthsOf(const Scalar &scalar)
{
    if (scalar.kind != Scalar::Number && scalar.kind != Scalar::Text)
        return -1;
    const std::string_view text = trimmed(scalar.text);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() == 3 && isDigit(text[0]) && text[1] == '.' && isDigit(text[2])) // nearly all of them
        return (text[0] - '0') * 10 + (text[2] - '0');
    double cvss = 0;
    const auto r = std::from_chars(text.data(), text.data() + text.size(), cvss);
    if (r.ec != std::errc{} || r.ptr != text.data() + text.size() || cvss < 0 || cvss > 10)
        return -1;
    return static_cast<int>(std::floor(cvss * 10 + 1e-9));
}

std::string_view cveOf(const Scalar &id)
{
    return id.isText() ? trimmed(id.text) : std::string_view();
}

bool isCritical(const Scalar &severity)
{
    return severity.isText() && equalsLower(trimmed(severity.text), "critical");
}

class VulnerabilitySink : public Json::RowSink
{
public:
    VulnerabilitySink(FleetBuilder &fleet, ReadAs as, const VulnerabilityTap &tap)
        : m_fleet(fleet),
          m_as(as),
          m_tap(tap)
    {}

    void begin() override
    {
        for (const auto &[key, member] : fields)
            (m_row.*member).kind = Scalar::Null;
        m_row.hasCveId = false;
    }

    int slotOf(std::string_view key) const override { return slotIn(fields, key); }

    error_code field(int slot, Json::Value value) override
    {
        const auto member = fields[static_cast<size_t>(slot)].second;
        m_row.hasCveId = m_row.hasCveId || member == &Row::cveId;
        return Json::readScalar(value, arena, replaced, m_row.*member);
    }

    std::optional<QString> end(PageMeta &meta) override
    {
        if (!meta.hasRows && !m_row.machineId.isText() && !meta.machineId.empty())
            m_row.machineId = {Scalar::Text, meta.machineId}; // a bare record
        const bool fixed = m_row.status.isText() && equalsLower(trimmed(m_row.status.text), "fixed");
        if (m_row.deviceId.isText() && !m_row.deviceId.text.empty()) {
            m_fleet.beginVulnerabilities(true);
            const int tenths = tenthsOf(m_row.cvssScore);
            const bool critical = (m_tap || tenths < 0)
                                  && isCritical(m_row.severityLevel); // counts only without a CVSS
            const std::string_view cve = fixed ? std::string_view() : cveOf(m_row.cveId);
            m_fleet.addVulnerability(m_row.deviceId.text, cve, tenths, critical);
            if (m_tap)
                m_tap({m_row.id.isText() ? m_row.id.text : std::string_view(), m_row.deviceId.text, cve, tenths,
                       critical, false, noTime});
            return std::nullopt;
        }
        if (m_row.machineId.isText() && !m_row.machineId.text.empty()) {
            m_fleet.beginVulnerabilities(false);
            m_fleet.addVulnerability(m_row.machineId.text, cveOf(m_row.cveId), -1, isCritical(m_row.severity));
            return std::nullopt;
        }
        if (m_row.hasCveId) { // a row of a bulk form that has lost its device
            if (m_as != ReadAs::SavedFile) {
                ++meta.skippedRows;
                return std::nullopt;
            }
            return QStringLiteral("has no text 'deviceId' or 'machineId'");
        }
        if (!m_row.id.isText() || m_row.id.text.empty()) {
            if (m_as == ReadAs::SavedFile)
                return QStringLiteral("has no text 'id'");
            ++meta.skippedRows;
            return std::nullopt;
        }
        perDevice.push_back({std::string(m_row.id.text), tenthsOf(m_row.cvssV3), isCritical(m_row.severity)});
        return std::nullopt;
    }

    struct PerDeviceRow
    {
        std::string cveId;
        int cvssTenths;
        bool critical;
    };
    std::vector<PerDeviceRow> perDevice; //!< rows of the current document that name no device

    void attachTo(const std::string &machineId)
    {
        m_fleet.beginVulnerabilities(true);
        for (const PerDeviceRow &row : perDevice)
            m_fleet.addVulnerability(machineId, row.cveId, row.cvssTenths, row.critical);
        perDevice.clear();
    }

private:
    struct Row
    {
        Scalar id, cveId, cvssV3, cvssScore, status, deviceId, machineId, severity, severityLevel;
        bool hasCveId = false;
    };
    static constexpr std::array<std::pair<std::string_view, Scalar Row::*>, 9> fields{{
        {"id", &Row::id},
        {"cveid", &Row::cveId},
        {"cvssv3", &Row::cvssV3},
        {"cvssscore", &Row::cvssScore},
        {"status", &Row::status},
        {"deviceid", &Row::deviceId},
        {"machineid", &Row::machineId},
        {"severity", &Row::severity},
        {"vulnerabilityseveritylevel", &Row::severityLevel},
    }};
    FleetBuilder &m_fleet;
    ReadAs m_as;
    const VulnerabilityTap &m_tap;
    Row m_row;
};

class ChangeSink : public Json::RowSink
{
public:
    explicit ChangeSink(const VulnerabilityTap &tap) : m_tap(tap) {}

    void begin() override { m_row = {}; }

    int slotOf(std::string_view key) const override { return slotIn(fields, key); }

    error_code field(int slot, Json::Value value) override
    {
        return Json::readScalar(value, arena, replaced, m_row.*fields[static_cast<size_t>(slot)].second);
    }

    std::optional<QString> end(PageMeta & /*meta*/) override
    {
        if (!m_row.id.isText() || m_row.id.text.empty())
            return QStringLiteral("has no text 'id'");
        if (!m_row.deviceId.isText() || m_row.deviceId.text.empty())
            return QStringLiteral("has no text 'deviceId'");
        const Ticks at = m_row.time.isText() ? parseTimestamp(m_row.time.text) : noTime;
        if (at == noTime)
            return QStringLiteral("has no 'eventTimestamp' that can be read");
        m_tap({m_row.id.text, m_row.deviceId.text, cveOf(m_row.cveId), tenthsOf(m_row.cvssScore),
               isCritical(m_row.severity), m_row.status.isText() && equalsLower(trimmed(m_row.status.text), "fixed"),
               at});
        return std::nullopt;
    }

private:
    struct Row
    {
        Scalar id, deviceId, cveId, cvssScore, severity, status, time;
    };
    static constexpr std::array<std::pair<std::string_view, Scalar Row::*>, 7> fields{{
        {"id", &Row::id},
        {"deviceid", &Row::deviceId},
        {"cveid", &Row::cveId},
        {"cvssscore", &Row::cvssScore},
        {"vulnerabilityseveritylevel", &Row::severity},
        {"status", &Row::status},
        {"eventtimestamp", &Row::time},
    }};
    const VulnerabilityTap &m_tap;
    Row m_row;
};

Json::Layout layoutOf(ReadAs as)
{
    return as == ReadAs::PollPage ? Json::Layout::PageOnly : Json::Layout::File;
}

//! Counts what a document brought and keeps its link.
void gather(const PageMeta &meta, FleetBuilder &fleet, PageResult &result)
{
    fleet.notices().replacedText += meta.replaced;
    fleet.notices().recordsWithoutId += meta.skippedRows;
    result.nextLink = meta.nextLink;
    result.rows += meta.rows;
    result.skippedRows += meta.skippedRows;
}

std::optional<QString> noValue(ReadAs as, const PageMeta &meta)
{
    return as == ReadAs::PollPage && !meta.hasRows ? std::optional(QStringLiteral("has no 'value' list"))
                                                   : std::nullopt;
}

} // namespace

Result<PageResult> readMachines(JsonText &text, ReadAs as, const QString &subject, FleetBuilder &fleet)
{
    if (text.isBlank())
        return failure(ErrorCode::BadInput, subject, QStringLiteral("is empty; give an answer of /api/machines"));
    PageResult result;
    MachineSink sink(fleet, as);
    fleet.notices().replacedText += text.replaced;
    const auto walked = Json::walkRows(text, layoutOf(as), subject, sink, [&](PageMeta &meta) -> std::optional<QString> {
        if (auto reason = notRows(meta))
            return reason;
        const std::string_view resource = resourceOf(meta.context);
        if (as == ReadAs::SavedFile && !resource.empty() && resource != "Machines")
            return QStringLiteral("holds %1, not machines; give answers of /api/machines").arg(shortText(resource));
        if (auto reason = noValue(as, meta))
            return reason;
        gather(meta, fleet, result);
        return std::nullopt;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return result;
}

Result<PageResult> readAntivirus(JsonText &text, ReadAs as, const QString &subject, FleetBuilder &fleet)
{
    if (text.isBlank())
        return failure(ErrorCode::BadInput, subject, QStringLiteral("is empty; give pages of /api/deviceavinfo"));
    PageResult result;
    AntivirusSink sink(fleet, as);
    fleet.notices().replacedText += text.replaced;
    const auto walked = Json::walkRows(text, layoutOf(as), subject, sink, [&](PageMeta &meta) -> std::optional<QString> {
        if (auto reason = notRows(meta))
            return reason;
        if (auto reason = noValue(as, meta))
            return reason;
        gather(meta, fleet, result);
        return std::nullopt;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return result;
}

Result<PageResult> readAlerts(JsonText &text, ReadAs as, const QString &subject, AlertCounts &open, uint64_t &replaced)
{
    if (text.isBlank())
        return failure(ErrorCode::BadInput, subject, QStringLiteral("is empty; give pages of /api/alerts"));
    PageResult result;
    AlertSink sink(open, as);
    replaced += text.replaced;
    const auto walked = Json::walkRows(text, layoutOf(as), subject, sink, [&](PageMeta &meta) -> std::optional<QString> {
        if (auto reason = notRows(meta))
            return reason;
        if (auto reason = noValue(as, meta))
            return reason;
        result.nextLink = meta.nextLink;
        result.rows = meta.rows;
        result.skippedRows = meta.skippedRows;
        replaced += meta.replaced;
        return std::nullopt;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return result;
}

Result<PageResult> readVulnerabilityChanges(JsonText &text, const QString &subject, const VulnerabilityTap &tap,
                                            uint64_t &replaced)
{
    PageResult result;
    ChangeSink sink(tap);
    replaced += text.replaced;
    const auto walked = Json::walkRows(text, Json::Layout::PageOnly, subject, sink,
                                       [&](PageMeta &meta) -> std::optional<QString> {
                                           if (auto reason = notRows(meta))
                                               return reason;
                                           if (auto reason = noValue(ReadAs::PollPage, meta))
                                               return reason;
                                           result.nextLink = meta.nextLink;
                                           result.rows = meta.rows;
                                           replaced += meta.replaced;
                                           return std::nullopt;
                                       });
    if (!walked)
        return tl::unexpected(walked.error());
    return result;
}

Result<PageResult> readVulnerabilities(JsonText &text, ReadAs as, const QString &subject, FleetBuilder &fleet)
{
    return readVulnerabilities(text, as, subject, fleet, {});
}

Result<PageResult> readVulnerabilities(JsonText &text, ReadAs as, const QString &subject, FleetBuilder &fleet,
                                       const VulnerabilityTap &tap)
{
    PageResult result;
    if (text.isBlank()) {
        fleet.beginVulnerabilities(true);
        return result;
    }
    VulnerabilitySink sink(fleet, as, tap);
    fleet.notices().replacedText += text.replaced;
    const auto walked = Json::walkRows(text, layoutOf(as), subject, sink, [&](PageMeta &meta) -> std::optional<QString> {
        if (auto reason = notRows(meta))
            return reason;
        if (auto reason = noValue(as, meta))
            return reason;
        gather(meta, fleet, result);
        const std::string_view resource = resourceOf(meta.context);
        const bool perDeviceForm = !sink.perDevice.empty()
                                   || resource.find("PublicVulnerabilityDto") != std::string_view::npos;
        if (!meta.machineId.empty() && meta.hasRows) {
            // Also says that the device was asked about when the list is empty.
            sink.attachTo(meta.machineId);
        } else if (resource == "Vulnerabilities") {
            return QStringLiteral("is the vulnerability catalogue, which names no devices; give pages of "
                                  "SoftwareVulnerabilitiesByMachine or machinesVulnerabilities");
        } else if (perDeviceForm) {
            return QStringLiteral(
                "holds vulnerabilities without saying of which device; wrap a per-device answer as "
                "{\"machineId\":\"..\",\"value\":[..]}, or give pages of SoftwareVulnerabilitiesByMachine");
        } else if (meta.rows == 0) {
            fleet.beginVulnerabilities(resource.find("PublicAssetVulnerabilityDto") == std::string_view::npos);
        }
        return std::nullopt;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return result;
}

Result<PageResult> readVulnerabilitiesOf(const std::string &machineId, JsonText &text, const QString &subject,
                                         FleetBuilder &fleet)
{
    PageResult result;
    const VulnerabilityTap none;
    VulnerabilitySink sink(fleet, ReadAs::PollPage, none);
    fleet.notices().replacedText += text.replaced;
    const auto walked = Json::walkRows(text, Json::Layout::PageOnly, subject, sink,
                                       [&](PageMeta &meta) -> std::optional<QString> {
                                           if (auto reason = notRows(meta))
                                               return reason;
                                           if (auto reason = noValue(ReadAs::PollPage, meta))
                                               return reason;
                                           gather(meta, fleet, result);
                                           sink.attachTo(machineId);
                                           return std::nullopt;
                                       });
    if (!walked)
        return tl::unexpected(walked.error());
    return result;
}

} // namespace Trustgauge
