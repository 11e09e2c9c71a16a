#pragma once

#include "ui/models/rowtable.h"

#include <QSet>

namespace Trustgauge {

class ProfileEffects;

//! A tenant that may get a profile, and what that would do to its bands.
struct ApplyRow
{
    QString tenant;
    QStringList cells;
    bool isUsing = false;  //!< has the profile already
    bool isChosen = false; //!< shall get it

    bool operator==(const ApplyRow &) const = default;
};

//! The tenants beside what a profile does to each; the first column is checked for those that shall get it.
class ApplyModel : public RowTable<ApplyRow>
{
    Q_OBJECT

public:
    //! \param chosen the tenant that is checked from the beginning
    ApplyModel(const ProfileEffects &effects, const QString &chosen, QObject *parent = nullptr);

    [[nodiscard]] QStringList chosen() const;
    //! Of the tenants that can be chosen.
    [[nodiscard]] Qt::CheckState chosenState() const;
    void chooseAll(bool all);
    //! Does nothing for a tenant that has the profile already.
    void turn(int row);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void chosenChanged();

protected:
    [[nodiscard]] QString keyOf(const ApplyRow &row) const override { return row.tenant; }

private:
    void refresh();

    const ProfileEffects &m_effects;
    QSet<QString> m_chosen;
};

} // namespace Trustgauge
