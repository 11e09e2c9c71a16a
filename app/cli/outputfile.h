#pragma once

#include "core/base/result.h"
#include "core/cli/arguments.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

class QFile;

namespace Trustgauge {
class WholeFile;
}

namespace Trustgauge::Cli {

//! An output that appears whole or not at all; `-` is standard output. What is no regular file (a pipe, a device) is
//! written in place.
class OutputFile
{
public:
    explicit OutputFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Result<void> open();
    [[nodiscard]] QIODevice &device() { return *m_device; }
    [[nodiscard]] Result<void> commit();
    //! The error with this output as its subject.
    [[nodiscard]] Error named(Error error) const;

private:
    [[nodiscard]] tl::unexpected<Error> broken(const QIODevice &file) const;

    QString m_path;
    std::unique_ptr<QIODevice> m_device;
    WholeFile *m_whole = nullptr; //!< the same, where it is written whole
    QFile *m_inPlace = nullptr;   //!< the same, where it is not
};

//! Refuses two outputs on standard output or to one file, and folders that are not there; empty paths do not count.
//! \param inUse what the command reads or keeps, which no output may overwrite; links are followed
[[nodiscard]] Result<void> checkOutputs(const QStringList &paths, const QStringList &inUse);
//! The files that a command line names to be read, and the store with what lies beside it.
[[nodiscard]] QStringList filesInUse(const Arguments &arguments);

} // namespace Trustgauge::Cli
