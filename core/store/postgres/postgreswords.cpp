#include "core/store/postgres/postgreswords.h"

namespace Trustgauge {

QString spokenBy(const PGconn *connection)
{
    return QString::fromUtf8(PQerrorMessage(connection)).simplified();
}

QHash<QString, QString> settingsOf(const PostgresOptions &options)
{
    QHash<QString, QString> out;
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        if (option->val)
            out.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    return out;
}

} // namespace Trustgauge
