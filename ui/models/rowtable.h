#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace Trustgauge {

//! A table whose rows are replaced as a whole. A row with a known key counts as the same row: views keep their
//! selection, current row and scroll position. Derived models define the contents of the cells.
template<class Row>
class RowTable : public QAbstractTableModel
{
public:
    //! \param figureColumns columns aligned to the right
    RowTable(QStringList headers, QList<int> figureColumns, QObject *parent)
        : QAbstractTableModel(parent),
          m_headers(std::move(headers)),
          m_figureColumns(std::move(figureColumns))
    {}

    void setRows(const QList<Row> &rows)
    {
        if (rows == m_rows)
            return;
        const QStringList keys = keysOf(rows);
        removeOthers(keys);
        arrangeLike(keys);
        insertNew(rows, keys);
        change(rows);
    }
    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignmentOf(section);
        return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
    }

protected:
    //! Identifies a row across refreshes. If rows share a key, the first stays the first.
    [[nodiscard]] virtual QString keyOf(const Row &row) const = 0;
    [[nodiscard]] QVariant alignmentOf(int column) const
    {
        return QVariant((m_figureColumns.contains(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

private:
    using Places = QHash<QString, int>;

    //! Makes keys unique: the second row with a key gets a number, and so on.
    [[nodiscard]] QStringList keysOf(const QList<Row> &rows) const
    {
        QStringList out;
        out.reserve(rows.size());
        QHash<QString, int> seen;
        for (const Row &row : rows) {
            const QString key = keyOf(row);
            out << key + u'\n' + QString::number(seen[key]++);
        }
        return out;
    }
    [[nodiscard]] static Places placesOf(const QStringList &keys)
    {
        Places out;
        for (int i = 0; i < keys.size(); ++i)
            out.insert(keys.at(i), i);
        return out;
    }

    void removeOthers(const QStringList &keys)
    {
        const Places places = placesOf(keys);
        for (int end = rowCount(); end > 0;) {
            int begin = end;
            while (begin > 0 && !places.contains(m_keys.at(begin - 1)))
                --begin;
            if (begin == end) {
                --end;
                continue;
            }
            this->beginRemoveRows({}, begin, end - 1);
            m_rows.remove(begin, end - begin);
            m_keys.remove(begin, end - begin);
            this->endRemoveRows();
            end = begin;
        }
    }

    //! Reorders the rows that stay as in \p keys.
    void arrangeLike(const QStringList &keys)
    {
        const Places places = placesOf(keys);
        QList<int> order;
        for (int i = 0; i < m_keys.size(); ++i)
            order << i;
        const auto isBefore = [&](int a, int b) { return places.value(m_keys.at(a)) < places.value(m_keys.at(b)); };
        if (std::is_sorted(order.cbegin(), order.cend(), isBefore))
            return;
        emit this->layoutAboutToBeChanged();
        std::sort(order.begin(), order.end(), isBefore);
        QList<Row> rows;
        QStringList ordered;
        QList<int> placeOf(order.size());
        for (int place = 0; place < order.size(); ++place) {
            rows << m_rows.at(order.at(place));
            ordered << m_keys.at(order.at(place));
            placeOf[order.at(place)] = place;
        }
        m_rows = rows;
        m_keys = ordered;
        const QModelIndexList held = this->persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &index : held)
            moved << this->index(placeOf.at(index.row()), index.column());
        this->changePersistentIndexList(held, moved);
        emit this->layoutChanged();
    }

    void insertNew(const QList<Row> &rows, const QStringList &keys)
    {
        for (int begin = 0; begin < keys.size();) {
            int end = begin;
            const QString next = m_keys.value(begin);
            while (end < keys.size() && keys.at(end) != next)
                ++end;
            if (begin == end) {
                ++begin;
                continue;
            }
            this->beginInsertRows({}, begin, end - 1);
            m_rows = m_rows.first(begin) + rows.sliced(begin, end - begin) + m_rows.sliced(begin);
            m_keys = m_keys.first(begin) + keys.sliced(begin, end - begin) + m_keys.sliced(begin);
            this->endInsertRows();
            begin = end;
        }
    }

    //! Replaces contents of unchanged rows, with one dataChanged for the whole range.
    void change(const QList<Row> &rows)
    {
        int first = -1, last = -1;
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.at(i) == m_rows.at(i))
                continue;
            m_rows[i] = rows.at(i);
            first = first < 0 ? i : first;
            last = i;
        }
        if (first >= 0)
            emit this->dataChanged(this->index(first, 0), this->index(last, columnCount() - 1));
    }

    QStringList m_headers;
    QList<int> m_figureColumns;
    QList<Row> m_rows;
    QStringList m_keys; //!< one per row
};

} // namespace Trustgauge
