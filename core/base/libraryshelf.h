#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace Trustgauge {

//! Where the files of a library (profiles, policies) lie: a folder, or a store that many computers share. A file is
//! named by a relative path such as `lab-1a2b3c4d.json`. Functions may wait for the disk or a server; any thread.
class LibraryShelf
{
public:
    virtual ~LibraryShelf() = default;

    //! How messages name all of it.
    [[nodiscard]] virtual QString name() const = 0;
    //! How messages name one file.
    [[nodiscard]] virtual QString placeOf(const QString &file) const = 0;

    //! The files outside of folders with this ending, by name; none when nothing was written yet.
    [[nodiscard]] virtual Result<QStringList> files(QLatin1StringView ending) const = 0;
    [[nodiscard]] virtual Result<bool> has(const QString &file) const = 0;
    [[nodiscard]] virtual Result<QByteArray> read(const QString &file) const = 0;
    //! When it was written; noTime: that is not known.
    [[nodiscard]] virtual Ticks written(const QString &file) const = 0;

    //! Runs `work`, which calls the functions below and those above. On a server, nobody else changes the library
    //! meanwhile, and an error of `work` undoes what it changed; in a folder each file changes as a whole.
    [[nodiscard]] virtual Result<void> change(const std::function<Result<void>()> &work) const = 0;
    //! Replaces the whole file.
    [[nodiscard]] virtual Result<void> write(const QString &file, const QByteArray &bytes) const = 0;
    //! Replaces what `to` held; when there is no `file`, only removes that.
    [[nodiscard]] virtual Result<void> move(const QString &file, const QString &to) const = 0;
    //! Does nothing when there is no such file.
    [[nodiscard]] virtual Result<void> erase(const QString &file) const = 0;
};

using LibraryShelfPtr = std::shared_ptr<const LibraryShelf>;

} // namespace Trustgauge
