#pragma once

#include "core/fleet/fleet.h"

#include <QSqlDatabase>
#include <QString>

namespace Trustgauge::Bench {

//! A new SQLite file with one table of device rows, written in the usual way, as a floor.
class BareTable
{
public:
    explicit BareTable(const QString &path);
    ~BareTable();
    BareTable(const BareTable &) = delete;
    BareTable &operator=(const BareTable &) = delete;

    //! Inserts the rows in one transaction.
    void insert(const Fleet &fleet, size_t firstRow, size_t rows);

private:
    QSqlDatabase m_database;
};

} // namespace Trustgauge::Bench
