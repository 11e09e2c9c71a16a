#include "core/base/text.h"
#include "core/defender/pagereading.h"

namespace Trustgauge {

namespace {

using Json::keyIs;
using Json::PageMeta;
using Json::Scalar;
using simdjson::error_code;
using simdjson::SUCCESS;

class AlertSink : public Json::RowSink
{
public:
    AlertSink(AlertCounts &open, ReadAs as, std::string_view ofMachine) : m_open(open), m_as(as), m_ofMachine(ofMachine)
    {}

    void begin()
    {
        m_machineId = m_ofMachine;
        m_severity = m_id = m_title = {};
        m_created = noTime;
        m_isResolved = false;
        m_isAlert = false;
    }

    int slotOf(std::string_view key) const
    {
        if (keyIs(key, "machineid"))
            return IdSlot;
        if (keyIs(key, "status"))
            return StatusSlot;
        if (keyIs(key, "severity"))
            return SeveritySlot;
        if (keyIs(key, "id"))
            return AlertIdSlot;
        if (keyIs(key, "title"))
            return TitleSlot;
        if (keyIs(key, "alertcreationtime"))
            return CreatedSlot;
        return keyIs(key, "incidentid") ? AlertMark : ignored;
    }

    error_code field(int slot, Json::Value value)
    {
        m_isAlert = m_isAlert || slot == AlertMark || slot == CreatedSlot;
        if (slot == AlertMark)
            return Json::skipValue(value.value);
        Scalar scalar;
        if (const error_code e = Json::readScalar(value, arena, replaced, scalar))
            return e;
        const std::string_view word = scalar.isText() ? scalar.text : std::string_view();
        if (slot == IdSlot)
            m_machineId = word.empty() ? m_ofMachine : word;
        else if (slot == SeveritySlot)
            m_severity = trimmed(word);
        else if (slot == AlertIdSlot)
            m_id = word;
        else if (slot == TitleSlot)
            m_title = trimmed(word);
        else if (slot == CreatedSlot)
            m_created = word.empty() ? noTime : parseTimestamp(word);
        else
            m_isResolved = equalsLower(word, "resolved");
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
        if (m_machineId.empty()) {
            ++meta.skippedRows;
            return std::nullopt;
        }
        if (m_isResolved)
            return std::nullopt;
        OpenAlerts &open = m_open[std::string(m_machineId)];
        ++open.all;
        open.list.push_back({std::string(m_id), std::string(m_title), std::string(m_severity), m_created});
        if (equalsLower(m_severity, "high"))
            ++open.high;
        else if (equalsLower(m_severity, "medium"))
            ++open.medium;
        else if (equalsLower(m_severity, "low"))
            ++open.low;
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
    enum Slot : int { IdSlot, StatusSlot, SeveritySlot, AlertIdSlot, TitleSlot, CreatedSlot, AlertMark };
    AlertCounts &m_open;
    ReadAs m_as;
    std::string_view m_ofMachine;
    std::string_view m_machineId;
    std::string_view m_severity, m_id, m_title;
    Ticks m_created = noTime;
    bool m_isResolved = false;
    bool m_isAlert = false;
};

} // namespace

Result<PageResult> readAlerts(JsonText &text, ReadAs as, const Message &subject, AlertCounts &open, uint64_t &replaced,
                              std::string_view ofMachine)
{
    if (text.isBlank())
        return failure(ErrorCode::BadInput, subject,
                       as == ReadAs::PollPage ? sentence("Defender", "is empty")
                                              : sentence("Defender", "is empty; give pages of /api/alerts"));
    AlertSink sink(open, as, ofMachine);
    return readRows(text, as, subject, AlertSink::wanted(), sink, replaced);
}

} // namespace Trustgauge
