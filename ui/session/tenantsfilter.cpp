#include "ui/session/tenantsfilter.h"

#include "core/query/filterevaluation.h"
#include "core/store/store.h"
#include "ui/text/words.h"

#include <memory>
#include <utility>

namespace Trustgauge {

TenantsFilter::TenantsFilter(FleetSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &FleetSession::tenantScored, this, &TenantsFilter::refresh);
    connect(&session, &FleetSession::viewChanged, this, &TenantsFilter::refresh);
}

TenantsFilter::~TenantsFilter() = default;

void TenantsFilter::setShown(bool shown)
{
    m_isShown = shown;
    refresh();
}

void TenantsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    refresh();
}

QList<TenantsFilter::Subject> TenantsFilter::subjects() const
{
    QList<Subject> out;
    for (const TenantConfig &tenant : m_session.tenants()) {
        const TenantState &state = m_session.state(tenant.name);
        if (state.cycle && state.scores)
            out << Subject{tenant.name, state.cycle->info.id, state.scores};
    }
    return out;
}

TenantsFilter::Answer TenantsFilter::evaluated(const QString &text, const QList<Subject> &subjects,
                                               const QString &storePath, const Request &request)
{
    Answer out;
    const auto fail = [&out](const Error &error) {
        out.error = error;
        return out;
    };
    const auto filter = parseFilter(text);
    if (!filter)
        return fail({ErrorCode::Usage, text, sentenceOf(filter.error()), 0});
    std::unique_ptr<Store> store;
    if (needsSources(*filter) && !subjects.isEmpty()) {
        Result<std::unique_ptr<Store>> opened = Store::open(storePath, Store::Open::MustExist);
        if (!opened)
            return fail(opened.error());
        store = std::move(*opened);
        store->connection().interruptWhen([request] { return request.isStale(); });
    }
    for (const Subject &subject : subjects) {
        if (request.isStale())
            break;
        FilterInput input{*subject.scores};
        for (size_t band = 0; band < bandCount; ++band)
            input.bandNames[band] = {bandName(static_cast<Band>(band))};
        FilterSources sources;
        if (store) {
            Result<FilterSources> read = readFilterSources(*filter, *store, {subject.tenant, subject.cycle},
                                                           *subject.scores);
            if (!read)
                return fail(read.error());
            sources = std::move(*read);
            sources.giveTo(input);
            for (const FilterLack lack : std::as_const(sources.lacks)) {
                if (!out.lacks.contains(lack))
                    out.lacks << lack;
            }
        }
        auto rows = evaluate(*filter, input);
        if (!rows)
            return fail({ErrorCode::Usage, text, sentenceOf(rows.error()), 0});
        auto matches = std::make_shared<TenantMatches>();
        matches->scores = subject.scores;
        for (const uint32_t row : rows->rows())
            ++matches->places[subject.scores->place(row)];
        for (const size_t devices : matches->places)
            matches->devices += devices;
        matches->rows = std::move(*rows);
        out.matches.insert(subject.tenant, std::move(matches));
    }
    return out;
}

void TenantsFilter::refresh()
{
    if (!m_isShown)
        return;
    if (m_text.isEmpty()) {
        if (m_askedText.isEmpty() && m_inUse.isEmpty())
            return;
        m_request.forget();
        m_call.forget();
        m_askedText.clear();
        m_inUse.clear();
        m_asked.clear();
        m_matches.clear();
        m_lacks.clear();
        m_error.reset();
        emit changed();
        return;
    }
    const QList<Subject> wanted = subjects();
    if (m_text == m_askedText && wanted == m_asked)
        return;
    m_askedText = m_text;
    m_asked = wanted;
    m_call.run(
        this,
        [text = m_text, wanted, path = m_session.workspace().options().storePath, request = m_request.begin()] {
        return evaluated(text, wanted, path, request);
        },
        [this, text = m_text](const Answer &answer) {
        m_request.forget();
        m_error = answer.error;
        if (!answer.error) {
            m_inUse = text;
            m_matches = answer.matches;
            m_lacks = answer.lacks;
        }
        emit changed();
    });
    emit changed();
}

} // namespace Trustgauge
