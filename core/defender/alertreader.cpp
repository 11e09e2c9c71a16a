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

template<class Enum, size_t size>
Enum wordAmong(const std::array<std::string_view, size> &keys, std::string_view word)
{
    for (size_t i = 0; i < size; ++i) {
        if (equalsLower(word, keys[i]))
            return static_cast<Enum>(i);
    }
    return static_cast<Enum>(0);
}

QString received(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class AlertSink : public Json::RowSink
{
public:
    AlertSink(AlertsByMachine &into, ReadAs as, std::string_view ofMachine)
        : m_into(into),
          m_as(as),
          m_ofMachine(ofMachine)
    {}

    void begin()
    {
        m_machineId = m_ofMachine;
        m_alert = {};
        m_isAlert = false;
    }

    int slotOf(std::string_view key) const { return slotIn(slotKeys, key); }

    error_code field(int slot, Json::Value value)
    {
        m_isAlert = m_isAlert || slot == IncidentSlot || slot == CreatedSlot;
        if (slot == IncidentSlot)
            return Json::skipValue(value.value);
        Scalar scalar;
        if (const error_code e = Json::readScalar(value, arena, replaced, scalar))
            return e;
        const std::string_view word = scalar.isText() ? trimmed(scalar.text) : std::string_view();
        switch (slot) {
        case IdSlot:
            m_alert.id = received(scalar.kind == Scalar::Number ? scalar.text : word);
            break;
        case MachineSlot:
            m_machineId = word.empty() ? m_ofMachine : word;
            break;
        case StatusSlot:
            m_alert.status = wordAmong<AlertStatus>(alertStatusKeys, word);
            break;
        case SeveritySlot:
            m_alert.severity = wordAmong<AlertSeverity>(alertSeverityKeys, word);
            break;
        case TitleSlot:
            m_alert.title = received(word);
            break;
        case CreatedSlot:
            m_alert.created = parseTimestamp(word);
            break;
        case ResolvedSlot:
            m_alert.resolved = parseTimestamp(word);
            break;
        default:
            break;
        }
        return SUCCESS;
    }

    std::optional<Message> end(PageMeta &meta, std::string_view row)
    {
        if (!m_isAlert) {
            const PageKind kind = kindOfRow(row);
            const bool isOurs = kind == PageKind::Alerts
                                || (kind == PageKind::Unknown && meta.contextKind == PageKind::Alerts);
            if (!isOurs)
                return notOfTheList(meta, m_as, wanted(), kind, row, sentence("Defender", "is no alert"));
        }
        if (m_machineId.empty() || m_alert.id.isEmpty())
            ++meta.skippedRows;
        else
            m_into[std::string(m_machineId)].push_back(std::move(m_alert));
        return std::nullopt;
    }

    static const Wanted &wanted()
    {
        static const Wanted alerts{{PageKind::Alerts},
                                   sentence("Defender", "alerts"),
                                   sentence("Defender", "give pages of /api/alerts")};
        return alerts;
    }

private:
    enum Slot : int {
        IdSlot,
        MachineSlot,
        StatusSlot,
        SeveritySlot,
        TitleSlot,
        CreatedSlot,
        ResolvedSlot,
        IncidentSlot
    };
    static constexpr std::array<std::pair<std::string_view, Slot>, 8> slotKeys{{{"id", IdSlot},
                                                                                {"machineid", MachineSlot},
                                                                                {"status", StatusSlot},
                                                                                {"severity", SeveritySlot},
                                                                                {"title", TitleSlot},
                                                                                {"alertcreationtime", CreatedSlot},
                                                                                {"resolvedtime", ResolvedSlot},
                                                                                {"incidentid", IncidentSlot}}};

    AlertsByMachine &m_into;
    ReadAs m_as;
    std::string_view m_ofMachine;
    std::string_view m_machineId;
    DeviceAlert m_alert;
    bool m_isAlert = false;
};

} // namespace

Result<PageResult> readAlerts(JsonText &text, ReadAs as, const Message &subject, AlertsByMachine &into,
                              uint64_t &replaced, std::string_view ofMachine)
{
    if (text.isBlank())
        return failure(ErrorCode::BadInput, subject,
                       as == ReadAs::PollPage ? sentence("Defender", "is empty")
                                              : sentence("Defender", "is empty; give pages of /api/alerts"));
    AlertSink sink(into, as, ofMachine);
    return readRows(text, as, subject, AlertSink::wanted(), sink, replaced);
}

} // namespace Trustgauge
