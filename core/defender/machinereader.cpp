#include "core/base/text.h"
#include "core/defender/pagereading.h"

#include <array>
#include <utility>

namespace Trustgauge {

namespace {

using Json::keyIs;
using Json::PageMeta;
using Json::Scalar;
using simdjson::error_code;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

class MachineSink : public Json::RowSink
{
public:
    MachineSink(FleetBuilder &fleet, ReadAs as) : m_fleet(fleet), m_as(as) {}

    void begin()
    {
        m_record.id = {};
        for (const auto &[key, member] : fields)
            m_record.*member = {};
        m_record.tags.clear();
        m_hasId = false;
    }

    int slotOf(std::string_view key) const
    {
        if (keyIs(key, "id"))
            return idSlot;
        if (keyIs(key, "machinetags"))
            return tagsSlot;
        return slotIn(fields, key);
    }

    error_code field(int slot, Json::Value value)
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
            m_record.*fields[static_cast<size_t>(slot)].second = scalar.text;
        }
        return SUCCESS;
    }

    std::optional<QString> end(PageMeta &meta)
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
    static constexpr std::array<std::pair<std::string_view, std::string_view MachineRecord::*>, 12> fields{{
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

class AntivirusSink : public Json::RowSink
{
public:
    AntivirusSink(FleetBuilder &fleet, ReadAs as) : m_fleet(fleet), m_as(as) {}

    void begin()
    {
        m_machineId = {};
        m_avMode.reset();
        m_isGathering = false;
    }

    int slotOf(std::string_view key) const
    {
        if (keyIs(key, "machineid"))
            return IdSlot;
        if (keyIs(key, "avmode"))
            return ModeSlot;
        return keyIs(key, "devicegatheredinfo") ? GatheringMark : ignored;
    }

    error_code field(int slot, Json::Value value)
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

    std::optional<QString> end(PageMeta &meta)
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

} // namespace

Result<PageResult> readMachines(JsonText &text, ReadAs as, const QString &subject, FleetBuilder &fleet)
{
    if (text.isBlank())
        return failure(ErrorCode::BadInput, subject, QStringLiteral("is empty; give an answer of /api/machines"));
    MachineSink sink(fleet, as);
    return readIntoFleet(text, as, subject, sink, fleet, [as](PageMeta &meta) -> std::optional<QString> {
        const std::string_view resource = resourceOf(meta.context);
        if (as == ReadAs::SavedFile && !resource.empty() && resource != "Machines")
            return QStringLiteral("holds %1, not machines; give answers of /api/machines").arg(shortText(resource));
        return std::nullopt;
    });
}

Result<PageResult> readAntivirus(JsonText &text, ReadAs as, const QString &subject, FleetBuilder &fleet)
{
    if (text.isBlank())
        return failure(ErrorCode::BadInput, subject, QStringLiteral("is empty; give pages of /api/deviceavinfo"));
    AntivirusSink sink(fleet, as);
    return readIntoFleet(text, as, subject, sink, fleet, [](PageMeta &) { return std::optional<QString>(); });
}

} // namespace Trustgauge
