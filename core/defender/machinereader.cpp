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

    std::optional<Message> end(PageMeta &meta, std::string_view row)
    {
        if (!m_hasId || !isPlain()) {
            PageKind kind = kindOfRow(row);
            // On a page whose context says 'machines', a row with only an id is a device about which nothing is known.
            if (m_hasId && kind == PageKind::Unknown)
                kind = meta.contextKind;
            if (!m_hasId || kind != PageKind::Machines)
                return notOfTheList(
                    meta, m_as, wanted(), m_hasId || kind != PageKind::Machines ? kind : PageKind::Unknown, row,
                    m_hasId ? sentence("Defender", "is no machine record: beside its 'id' it has no key of one")
                            : sentence("Defender", "has no text 'id', which every machine record needs"));
        }
        m_fleet.addMachine(m_record);
        return std::nullopt;
    }

    static const Wanted &wanted()
    {
        static const Wanted machines{{PageKind::Machines},
                                     sentence("Defender", "machines"),
                                     sentence("Defender", "give answers of /api/machines")};
        return machines;
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

    //! Whether the row has a field that only machine records have.
    [[nodiscard]] bool isPlain() const
    {
        return !m_record.riskScore.empty() || !m_record.healthStatus.empty() || !m_record.onboardingStatus.empty()
               || !m_record.exposureLevel.empty();
    }

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

    //! Reads a list of texts without escapes, which nearly all are; false for anything else.
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
        m_hasMode = false;
    }

    int slotOf(std::string_view key) const
    {
        if (keyIs(key, "machineid"))
            return IdSlot;
        return keyIs(key, "avmode") ? ModeSlot : ignored;
    }

    error_code field(int slot, Json::Value value)
    {
        Scalar scalar;
        if (const error_code e = Json::readScalar(value, arena, replaced, scalar))
            return e;
        if (slot == IdSlot)
            m_machineId = scalar.isText() ? scalar.text : std::string_view();
        else
            m_avMode = scalar.optional();
        m_hasMode = m_hasMode || slot == ModeSlot;
        return SUCCESS;
    }

    std::optional<Message> end(PageMeta &meta, std::string_view row)
    {
        if (m_machineId.empty() && !meta.hasRows && !meta.machineId.empty())
            m_machineId = meta.machineId; // a single record without a page
        if (m_machineId.empty() || !m_hasMode) {
            const PageKind kind = kindOfRow(row);
            const bool isOurs = kind == PageKind::Antivirus
                                || (kind == PageKind::Unknown && meta.contextKind == PageKind::Antivirus);
            if (m_machineId.empty() || !isOurs)
                return notOfTheList(meta, m_as, wanted(), isOurs ? PageKind::Unknown : kind, row,
                                    m_machineId.empty() ? sentence("Defender", "has no text 'machineId'")
                                                        : sentence("Defender", "has no 'avMode'"));
        }
        m_fleet.setAvMode(m_machineId, m_avMode);
        return std::nullopt;
    }

    static const Wanted &wanted()
    {
        static const Wanted antivirus{{PageKind::Antivirus},
                                      sentence("Defender", "antivirus health"),
                                      sentence("Defender", "give pages of /api/deviceavinfo")};
        return antivirus;
    }

private:
    enum Slot : int { IdSlot, ModeSlot };
    FleetBuilder &m_fleet;
    ReadAs m_as;
    std::string_view m_machineId;
    std::optional<std::string_view> m_avMode;
    bool m_hasMode = false; // the key was present, even if null
};

} // namespace

namespace {

//! Why a page about one device is not a list of devices.
std::optional<Message> aboutOneDevice(const PageMeta &meta, const Message &give)
{
    if (meta.isPage && !meta.machineId.empty())
        return sentence("Defender", "is an answer about one device ('machineId' beside 'value'); %1").arg(give);
    return std::nullopt;
}

} // namespace

Result<PageResult> readMachines(JsonText &text, ReadAs as, const Message &subject, FleetBuilder &fleet)
{
    if (text.isBlank())
        return failure(ErrorCode::BadInput, subject,
                       as == ReadAs::PollPage ? sentence("Defender", "is empty")
                                              : sentence("Defender", "is empty; give an answer of /api/machines"));
    MachineSink sink(fleet, as);
    return readIntoFleet(
        text, as, subject, MachineSink::wanted(), sink, fleet, [as](PageMeta &meta) -> std::optional<Message> {
            // The keys of rows show their kind. A list without rows has only its context, and an
            // unknown context may still be one of machines.
            if (as == ReadAs::SavedFile && meta.rows == 0 && !meta.context.empty()
                && meta.contextKind == PageKind::Unknown && meta.context.find("achine") == std::string::npos)
                return sentence("Defender",
                                "holds something else than machines, as its '@odata.context' says; give answers of "
                                "/api/machines");
            return aboutOneDevice(meta, MachineSink::wanted().give);
        });
}

Result<PageResult> readAntivirus(JsonText &text, ReadAs as, const Message &subject, FleetBuilder &fleet)
{
    if (text.isBlank())
        return failure(ErrorCode::BadInput, subject,
                       as == ReadAs::PollPage ? sentence("Defender", "is empty")
                                              : sentence("Defender", "is empty; give pages of /api/deviceavinfo"));
    fleet.beginAntivirus();
    AntivirusSink sink(fleet, as);
    return readIntoFleet(text, as, subject, AntivirusSink::wanted(), sink, fleet,
                         [](PageMeta &meta) { return aboutOneDevice(meta, AntivirusSink::wanted().give); });
}

} // namespace Trustgauge
