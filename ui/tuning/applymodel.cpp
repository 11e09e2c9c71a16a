#include "ui/tuning/applymodel.h"

#include "ui/models/fleettablemodel.h"
#include "ui/session/fleetsession.h"
#include "ui/session/profileeffects.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QStringList applyHeaders()
{
    QStringList out{ApplyModel::tr("Tenant"), ApplyModel::tr("In use"), ApplyModel::tr("Change band")};
    for (size_t band = 0; band < bandCount; ++band)
        out << bandName(static_cast<Band>(band));
    return out << insufficientWord();
}

QString countAndChange(size_t before, size_t after)
{
    const auto from = static_cast<qint64>(before);
    const auto to = static_cast<qint64>(after);
    return from == to ? grouped(to)
                      : ApplyModel::tr("%1 (%2)", "devices, change").arg(grouped(to), signedCountText(to - from));
}

} // namespace

ApplyModel::ApplyModel(const ProfileEffects &effects, const QString &chosen, QObject *parent)
    : RowTable(applyHeaders(), {2, 3, 4, 5, 6, 7, 8}, parent),
      m_effects(effects),
      m_chosen{chosen}
{
    connect(&effects, &ProfileEffects::changed, this, &ApplyModel::refresh);
    connect(&effects.session(), &FleetSession::tenantChanged, this, &ApplyModel::refresh);
    refresh();
}

void ApplyModel::refresh()
{
    QList<ApplyRow> rows;
    for (const TenantConfig &tenant : m_effects.session().tenants()) {
        ApplyRow row{tenant.name, {plainText(tenant.name), plainText(tenant.profile)}, false, false};
        row.isUsing = tenant.profile == m_effects.profile().name;
        row.isChosen = !row.isUsing && m_chosen.contains(tenant.name);
        const TenantEffect effect = m_effects.of(tenant.name);
        if (row.isUsing)
            row.cells << tr("uses it already");
        else if (effect.state == TenantEffect::State::NoData)
            row.cells << tr("never polled");
        else if (effect.state == TenantEffect::State::Loading)
            row.cells << tr("loading…");
        else if (effect.state == TenantEffect::State::Counting)
            row.cells << tr("counting…");
        else
            row.cells << grouped(static_cast<qint64>(effect.outcome.bandChanges()));
        if (effect.state == TenantEffect::State::Known) {
            const TuningOutcome &outcome = effect.outcome;
            for (size_t band = 0; band < bandCount; ++band)
                row.cells << countAndChange(outcome.before.bands[band], outcome.after.bands[band]);
            row.cells << countAndChange(outcome.before.insufficient, outcome.after.insufficient);
        }
        rows << row;
    }
    setRows(rows);
    emit chosenChanged();
}

QStringList ApplyModel::chosen() const
{
    QStringList out;
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).isChosen)
            out << row(i).tenant;
    }
    return out;
}

Qt::CheckState ApplyModel::chosenState() const
{
    int can = 0;
    for (int i = 0; i < rowCount(); ++i)
        can += row(i).isUsing ? 0 : 1;
    const auto has = static_cast<int>(chosen().size());
    return has == 0 ? Qt::Unchecked : has == can ? Qt::Checked : Qt::PartiallyChecked;
}

void ApplyModel::chooseAll(bool all)
{
    m_chosen.clear();
    for (int i = 0; all && i < rowCount(); ++i)
        m_chosen.insert(row(i).tenant);
    refresh();
}

void ApplyModel::turn(int row)
{
    const QString tenant = this->row(row).tenant;
    if (this->row(row).isUsing)
        return;
    if (!m_chosen.remove(tenant))
        m_chosen.insert(tenant);
    refresh();
}

QVariant ApplyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApplyRow &row = this->row(index.row());
    const QString text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipText(text);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::CheckStateRole:
        return index.column() != 0 ? QVariant() : QVariant(row.isChosen || row.isUsing ? Qt::Checked : Qt::Unchecked);
    case FleetTableModel::DimRole:
        return row.isUsing;
    default:
        return {};
    }
}

Qt::ItemFlags ApplyModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags out = Qt::ItemIsSelectable;
    if (!row(index.row()).isUsing)
        out |= Qt::ItemIsEnabled;
    if (index.column() == 0)
        out |= Qt::ItemIsUserCheckable;
    return out;
}

bool ApplyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 0 || role != Qt::CheckStateRole
        || row(index.row()).isUsing)
        return false;
    if (row(index.row()).isChosen != (value.toInt() == Qt::Checked))
        turn(index.row());
    return true;
}

} // namespace Trustgauge
