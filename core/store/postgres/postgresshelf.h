#pragma once

#include "core/base/libraryshelf.h"
#include "core/store/postgres/postgreslink.h"

#include <mutex>

namespace Trustgauge {

//! The files of a library in the store on a server, where all its windows and programs see them. Its connection is made
//! when it is needed. Errors name the store.
class PostgresShelf : public LibraryShelf
{
public:
    //! \param library such as `profiles`: those of another library are not seen
    PostgresShelf(QString store, const QString &library);

    [[nodiscard]] QString name() const override { return m_store; }
    [[nodiscard]] QString placeOf(const QString &file) const override;
    [[nodiscard]] Result<QStringList> files(QLatin1StringView ending) const override;
    [[nodiscard]] Result<bool> has(const QString &file) const override;
    [[nodiscard]] Result<QByteArray> read(const QString &file) const override;
    [[nodiscard]] Ticks written(const QString &file) const override;
    //! One program at a time.
    [[nodiscard]] Result<void> change(const std::function<Result<void>()> &work) const override;
    [[nodiscard]] Result<void> write(const QString &file, const QByteArray &bytes) const override;
    [[nodiscard]] Result<void> move(const QString &file, const QString &to) const override;
    [[nodiscard]] Result<void> erase(const QString &file) const override;

private:
    //! Connects when there is no connection. \return false: there is no such store yet
    [[nodiscard]] Result<bool> reach() const;
    //! \param sql $1 is the library, $2 the file
    [[nodiscard]] Result<PostgresLink::Answer> ask(const std::string &sql, const QString &file) const;
    [[nodiscard]] Result<void> run(const std::string &sql) const;
    //! A statement about a file, within change().
    [[nodiscard]] Result<void> edit(const std::string &sql, const PostgresValues &values) const;

    QString m_store;
    std::string m_library;
    mutable std::recursive_mutex m_mutex; // of the connection
    mutable std::shared_ptr<PostgresLink> m_link;
    mutable bool m_isThere = false; // the store, which stays
    mutable int m_depth = 0;        // of change()
};

} // namespace Trustgauge
