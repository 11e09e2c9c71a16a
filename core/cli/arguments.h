#pragma once

#include "core/base/result.h"
#include "core/cli/commandspec.h"

#include <QHash>
#include <QStringList>

namespace Trustgauge::Cli {

//! A parsed command line.
class Arguments
{
public:
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_values.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }

    //! Parses `words`. Usage errors, naming the option: unknown, or given twice although single; a missing value or one
    //! that is no choice; a required option is missing. Pure; any thread.
    [[nodiscard]] static Result<Arguments> parse(const CommandSpec &spec, const QStringList &words);

private:
    QHash<QString, QStringList> m_values;
};

} // namespace Trustgauge::Cli
