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

    //! Refuses unknown and repeated single options, missing values, values that are no choice of the option, and missing
    //! required options, each by name.
    [[nodiscard]] static Result<Arguments> parse(const CommandSpec &spec, const QStringList &words);

private:
    QHash<QString, QStringList> m_values;
};

} // namespace Trustgauge::Cli
