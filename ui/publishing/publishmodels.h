#pragma once

#include "core/publish/publishview.h"
#include "ui/models/rowtable.h"

namespace Trustgauge {

//! The display name of a published band: a band's name, insufficient data, or gone.
[[nodiscard]] QString publishedBandName(const QString &key);

//! What would be sent, with what was last accepted.
class PreviewModel : public RowTable<PreviewRow>
{
    Q_OBJECT

public:
    enum Column { Device, Change, Before, Now };

    explicit PreviewModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const PreviewRow &row) const override;
};

//! Waiting and parked records.
class OutboxModel : public RowTable<OutboxRecord>
{
    Q_OBJECT

public:
    enum Column { Device, State, Band, Tries, LastError };

    explicit OutboxModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const OutboxRecord &row) const override;
};

//! The publish runs of a tenant, newest first.
class PublishHistoryModel : public RowTable<PublishRun>
{
    Q_OBJECT

public:
    enum Column { Queued, State, Records, Accepted, LeftOut, Corrections, Changed, Rate, Notes };

    explicit PublishHistoryModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const PublishRun &row) const override;

private:
    [[nodiscard]] static QString text(const PublishRun &run, int column);
};

} // namespace Trustgauge
