#include "core/store/statetexts.h"

#include "core/store/contentsum.h"
#include "core/store/sqlstatement.h"
#include "core/store/storeconnection.h"

#include <QByteArray>
#include <QSqlError>

#include <algorithm>

namespace Trustgauge {

namespace {
constexpr size_t firstSignal = 1, firstTrait = 7; // in StateTexts
constexpr int64_t mostDirect = 1 << 20;           // numbers that are an index, too
} // namespace

SharedTexts::SharedTexts(const char *table, const char *columns, size_t count)
    : m_table(table),
      m_columns(columns),
      m_count(count)
{}

Result<void> SharedTexts::load(const StoreConnection &connection, qint64 tenant)
{
    m_connection = &connection;
    m_tenant = tenant;
    m_rows.clear();
    m_byId.clear();
    m_byLargeId.clear();
    m_bySum.clear();
    const QByteArray sql = QByteArray("SELECT id, ") + m_columns + " FROM " + m_table + " WHERE tenant = ?";
    SqlStatement rows(connection, sql.constData());
    rows.bindInteger(1, tenant);
    std::vector<std::string_view> texts(m_count);
    while (rows.next()) {
        bool isGood = true;
        for (size_t i = 0; i < m_count; ++i) {
            const int column = static_cast<int>(i) + 1;
            isGood = isGood && rows.isText(column);
            texts[i] = rows.text(column);
        }
        if (isGood)
            remember(rows.integer(0), texts);
    }
    return rows.error().isValid() ? connection.sqlError(rows.error()) : Result<void>();
}

const std::vector<std::string> *SharedTexts::find(int64_t id) const
{
    if (id >= 0 && id < static_cast<int64_t>(m_byId.size())) {
        const Row *row = m_byId[static_cast<size_t>(id)];
        return row ? &row->texts : nullptr;
    }
    const auto it = m_byLargeId.find(id);
    return it == m_byLargeId.end() ? nullptr : &it->second->texts;
}

Result<int64_t> SharedTexts::idOf(std::span<const std::string_view> texts)
{
    if (m_bySum.empty()) {
        for (const Row &row : m_rows) {
            const std::vector<std::string_view> views(row.texts.begin(), row.texts.end());
            m_bySum.emplace(sumOf(views), &row);
        }
    }
    const uint64_t sum = sumOf(texts);
    const auto [first, last] = m_bySum.equal_range(sum);
    const auto same = std::find_if(first, last, [&](const auto &one) {
        return std::equal(texts.begin(), texts.end(), one.second->texts.begin(), one.second->texts.end());
    });
    if (same != last)
        return same->second->id;
    const QByteArray sql = QByteArray("INSERT INTO ") + m_table + " (tenant, " + m_columns + ") VALUES (?"
                           + QByteArray(", ?").repeated(static_cast<qsizetype>(m_count)) + ") RETURNING id";
    SqlStatement add(*m_connection, sql.constData());
    add.bindInteger(1, m_tenant);
    for (size_t i = 0; i < m_count; ++i)
        add.bindText(static_cast<int>(i) + 2, texts[i]);
    if (!add.next())
        return m_connection->sqlError(add.error());
    const Row &row = remember(add.integer(0), texts);
    add.reset();
    m_bySum.emplace(sum, &row);
    return row.id;
}

uint64_t SharedTexts::sumOf(std::span<const std::string_view> texts)
{
    uint64_t sum = 0;
    for (const std::string_view text : texts)
        sum = contentSum(text, sum);
    return sum;
}

const SharedTexts::Row &SharedTexts::remember(int64_t id, std::span<const std::string_view> texts)
{
    const Row &row = m_rows.emplace_back(Row{id, {texts.begin(), texts.end()}});
    if (id < 0 || id >= mostDirect) {
        m_byLargeId.emplace(id, &row);
        return row;
    }
    if (m_byId.size() <= static_cast<size_t>(id))
        m_byId.resize(static_cast<size_t>(id) + 1);
    m_byId[static_cast<size_t>(id)] = &row;
    return row;
}

Result<void> DeviceTexts::load(const StoreConnection &connection, qint64 tenant)
{
    if (const auto r = m_signalTexts.load(connection, tenant); !r)
        return r;
    return m_traitTexts.load(connection, tenant);
}

bool DeviceTexts::read(int64_t signalRow, int64_t traitRow, StateTexts &out) const
{
    const std::vector<std::string> *ofSignals = m_signalTexts.find(signalRow);
    const std::vector<std::string> *ofTraits = m_traitTexts.find(traitRow);
    if (!ofSignals || !ofTraits)
        return false;
    std::copy(ofSignals->begin(), ofSignals->end(), out.begin() + firstSignal);
    std::copy(ofTraits->begin(), ofTraits->end(), out.begin() + firstTrait);
    return true;
}

Result<DeviceTexts::Rows> DeviceTexts::rowsOf(const StateTexts &texts)
{
    const std::span<const std::string_view> all(texts);
    const Result<int64_t> ofSignals = m_signalTexts.idOf(all.subspan(firstSignal, firstTrait - firstSignal));
    if (!ofSignals)
        return tl::unexpected(ofSignals.error());
    const Result<int64_t> ofTraits = m_traitTexts.idOf(all.subspan(firstTrait, texts.size() - 1 - firstTrait));
    if (!ofTraits)
        return tl::unexpected(ofTraits.error());
    return Rows{*ofSignals, *ofTraits};
}

} // namespace Trustgauge
