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

//! An output file that appears complete or not at all; `-` is standard output. Anything but a regular file (a pipe, a
//! device) is written in place.
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
    WholeFile *m_whole = nullptr; //!< the same device, if written completely or not at all
    QFile *m_inPlace = nullptr;   //!< the same device, if written in place
};

//! Refuses two outputs to standard output or to one file, and folders that do not exist; empty paths are ignored.
//! \param inUse files that the command reads or keeps, which no output may overwrite; links are followed
[[nodiscard]] Result<void> checkOutputs(const QStringList &paths, const QStringList &inUse);
//! The input files named on a command line, and the store with its side files.
[[nodiscard]] QStringList filesInUse(const Arguments &arguments);

} // namespace Trustgauge::Cli
