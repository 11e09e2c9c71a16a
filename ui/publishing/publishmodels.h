#pragma once

#include "core/pipeline/publishview.h"

#include <QAbstractTableModel>

namespace Trustgauge {

//! The words of a published band: a band's name, insufficient data, or gone.
[[nodiscard]] QString publishedBandName(const QString &key);

//! What would be sent, beside what was last accepted.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Device, Change, Before, Now, ColumnCount };

    explicit PreviewModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void setRows(const QList<PreviewRow> &rows);
    [[nodiscard]] const PreviewRow &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PreviewRow> m_rows;
};

//! What waits, and what was put aside.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Device, State, Band, Tries, LastError, ColumnCount };

    explicit OutboxModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void setRows(const QList<OutboxRecord> &rows);
    [[nodiscard]] const OutboxRecord &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<OutboxRecord> m_rows;
};

//! The publishes of a tenant, newest first.
class PublishHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Queued, State, Records, Accepted, LeftOut, Corrections, Changed, Rate, Notes, ColumnCount };

    explicit PublishHistoryModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void setRows(const QList<PublishRun> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const PublishRun &run, int column);
    QList<PublishRun> m_rows;
};

} // namespace Trustgauge
