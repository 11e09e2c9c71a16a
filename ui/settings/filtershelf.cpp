#include "ui/settings/filtershelf.h"

#include "ui/settings/uisettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

FilterShelf::FilterShelf(UiSettingsStore &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

void FilterShelf::load()
{
    const QJsonObject all = QJsonDocument::fromJson(m_settings.value().deviceFilters).object();
    for (const QJsonValue &entry : all.value("recent"_L1).toArray()) {
        Recent recent{entry["tenant"_L1].toString(), {}};
        for (const QJsonValue &text : entry["filters"_L1].toArray())
            recent.texts << text.toString();
        m_recent << recent;
    }
    for (const QJsonValue &entry : all.value("saved"_L1).toArray()) {
        const SavedFilter filter{entry["name"_L1].toString(), entry["filter"_L1].toString()};
        if (faultOf(filter.name) == NameFault::None)
            m_saved << filter;
    }
    sort();
}

void FilterShelf::store()
{
    QJsonArray recent;
    for (const Recent &one : m_recent)
        recent << QJsonObject{{u"tenant"_s, one.tenant}, {u"filters"_s, QJsonArray::fromStringList(one.texts)}};
    QJsonArray saved;
    for (const SavedFilter &one : m_saved)
        saved << QJsonObject{{u"name"_s, one.name}, {u"filter"_s, one.text}};
    const QByteArray json = QJsonDocument(QJsonObject{{u"recent"_s, recent}, {u"saved"_s, saved}})
                                .toJson(QJsonDocument::Compact);
    m_settings.change([&json](UiSettings &settings) { settings.deviceFilters = json; });
}

void FilterShelf::sort()
{
    std::sort(m_saved.begin(), m_saved.end(), [](const SavedFilter &a, const SavedFilter &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
}

QStringList FilterShelf::recent(const QString &tenant) const
{
    const auto it = std::find_if(m_recent.begin(), m_recent.end(),
                                 [&tenant](const Recent &one) { return one.tenant == tenant; });
    return it == m_recent.end() ? QStringList() : it->texts;
}

void FilterShelf::remember(const QString &tenant, const QString &text)
{
    const QString used = text.trimmed();
    QStringList texts = recent(tenant);
    if (used.isEmpty() || (!texts.isEmpty() && texts.constFirst() == used))
        return;
    texts.removeAll(used);
    texts.prepend(used);
    texts = texts.mid(0, mostRecent);
    m_recent.removeIf([&tenant](const Recent &one) { return one.tenant == tenant; });
    m_recent.prepend({tenant, texts});
    m_recent = m_recent.mid(0, mostTenants);
    store();
}

void FilterShelf::forgetRecent(const QString &tenant)
{
    if (m_recent.removeIf([&tenant](const Recent &one) { return one.tenant == tenant; }) > 0)
        store();
}

FilterShelf::NameFault FilterShelf::faultOf(const QString &name, const QString &except) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return NameFault::Blank;
    const bool isTaken = std::any_of(m_saved.begin(), m_saved.end(), [&](const SavedFilter &one) {
        return isSameName(one.name, wanted) && (except.isEmpty() || !isSameName(one.name, except));
    });
    return isTaken ? NameFault::Taken : NameFault::None;
}

FilterShelf::NameFault FilterShelf::save(const QString &name, const QString &text)
{
    const NameFault fault = faultOf(name);
    if (fault != NameFault::None)
        return fault;
    m_saved << SavedFilter{name.trimmed(), text.trimmed()};
    sort();
    store();
    emit savedChanged();
    return fault;
}

FilterShelf::NameFault FilterShelf::rename(const QString &from, const QString &to)
{
    const NameFault fault = faultOf(to, from);
    if (fault != NameFault::None)
        return fault;
    for (SavedFilter &one : m_saved) {
        if (isSameName(one.name, from))
            one.name = to.trimmed();
    }
    sort();
    store();
    emit savedChanged();
    return fault;
}

void FilterShelf::remove(const QString &name)
{
    if (m_saved.removeIf([&name](const SavedFilter &one) { return isSameName(one.name, name); }) == 0)
        return;
    store();
    emit savedChanged();
}

} // namespace Trustgauge
