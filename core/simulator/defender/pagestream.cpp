#include "core/simulator/defender/pagestream.h"

#include <algorithm>

namespace Trustgauge::Simulator {

namespace {

constexpr qsizetype streamPartSize = 192 * 1024;

class Streamer
{
public:
    explicit Streamer(PageStream page) : m_page(std::move(page)) {}

    bool next(QByteArray &part)
    {
        if (m_stage == Stage::Done)
            return false;
        part.clear();
        part.reserve(streamPartSize + 65'536);
        if (m_stage == Stage::Start)
            begin(part);
        if (m_stage == Stage::Rows)
            rows(part);
        if (m_stage == Stage::End)
            end(part);
        if (m_stage == Stage::Padding)
            padding(part);
        return true;
    }

private:
    enum class Stage { Start, Rows, Padding, End, Done };

    void begin(QByteArray &part)
    {
        JsonAppender json(part);
        json.beginObject();
        json.key("@odata.context").text(m_page.context);
        if (m_page.count >= 0)
            json.key("@odata.count").number(m_page.count);
        json.key("value").beginArray();
        findStart();
        m_left = m_page.top;
        m_stage = Stage::Rows;
    }

    // Finds the unit with the first row of the page, and the row's position in it.
    void findStart()
    {
        if (m_page.oneRowEach) {
            m_unit = static_cast<int>(std::min<qint64>(m_page.skip, m_page.units));
            return;
        }
        qint64 before = 0;
        if (m_page.marks && !m_page.marks->isEmpty()) {
            auto mark = m_page.marks->upperBound(m_page.skip);
            if (mark != m_page.marks->begin()) {
                --mark;
                before = mark.key();
                m_unit = mark.value();
            }
        }
        QByteArray nothing;
        JsonAppender none(nothing);
        while (m_unit < m_page.units) {
            const qint64 here = m_page.write(none, m_unit, 0, 0, false);
            if (before + here > m_page.skip)
                break;
            before += here;
            ++m_unit;
        }
        m_unitStart = before;
        m_rowInUnit = std::max<qint64>(0, m_page.skip - before);
    }

    void rows(QByteArray &part)
    {
        JsonAppender json(part);
        if (m_rowsWritten > 0)
            json.continued();
        while (m_left > 0 && m_unit < m_page.units && part.size() < streamPartSize) {
            const qint64 total = m_page.write(json, m_unit, m_rowInUnit, m_left, m_left == 1);
            const qint64 written = std::clamp<qint64>(total - m_rowInUnit, 0, m_left);
            m_left -= written;
            m_rowsWritten += written;
            if (m_rowInUnit + written < total) {
                m_rowInUnit += written;
                m_moreInUnit = true;
                break;
            }
            m_unitStart += total;
            m_rowInUnit = 0;
            ++m_unit;
        }
        if (m_left <= 0 || m_unit >= m_page.units)
            m_stage = m_page.padding > 0 ? Stage::Padding : Stage::End;
    }

    void padding(QByteArray &part)
    {
        const qint64 size = std::min<qint64>(m_page.padding, streamPartSize);
        part.append(QByteArray(size, ' '));
        m_page.padding -= size;
        if (m_page.padding <= 0)
            m_stage = Stage::End;
    }

    bool moreRows()
    {
        if (m_moreInUnit)
            return true;
        if (m_page.oneRowEach)
            return m_unit < m_page.units;
        QByteArray nothing;
        JsonAppender none(nothing);
        for (int unit = m_unit; unit < m_page.units; ++unit) {
            if (m_page.write(none, unit, 0, 0, false) > 0)
                return true;
        }
        return false;
    }

    void end(QByteArray &part)
    {
        JsonAppender json(part);
        json.endArray();
        if (m_page.marks && !m_page.oneRowEach)
            m_page.marks->insert(m_unitStart, m_unit);
        if (m_page.link && m_page.top > 0 && ((m_page.linkToNothing && m_rowsWritten > 0) || moreRows())) {
            const qint64 repeated = std::min(m_page.repeatLast, m_rowsWritten - 1);
            const QByteArray link = m_page.link(m_page.skip + m_rowsWritten - std::max<qint64>(0, repeated));
            if (!link.isEmpty())
                json.key("@odata.nextLink").text(link);
        }
        json.endObject();
        m_stage = Stage::Done;
    }

    PageStream m_page;
    Stage m_stage = Stage::Start;
    int m_unit = 0;
    qint64 m_unitStart = 0; // number of rows before m_unit
    qint64 m_rowInUnit = 0;
    qint64 m_left = 0;
    qint64 m_rowsWritten = 0;
    bool m_moreInUnit = false;
};

} // namespace

BodyProducer streamPage(PageStream page)
{
    const auto streamer = std::make_shared<Streamer>(std::move(page));
    return [streamer](QByteArray &part) { return streamer->next(part); };
}

qint64 countRows(int units, const UnitWriter &write)
{
    QByteArray nothing;
    JsonAppender none(nothing);
    qint64 total = 0;
    for (int unit = 0; unit < units; ++unit)
        total += write(none, unit, 0, 0, false);
    return total;
}

} // namespace Trustgauge::Simulator
