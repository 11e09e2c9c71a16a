#pragma once

#include "core/simulator/http/httpmessage.h"
#include "core/simulator/servicestate.h"

#include <QHash>

namespace Trustgauge::Simulator {

//! The vulnerability export: a list of signed links, and the files behind them (gzip, one JSON object in each line).
class ExportFiles
{
public:
    explicit ExportFiles(ServiceState &state) : m_state(state) {}

    //! The list of links; every call makes new ones.
    HttpResponse list(const HttpRequest &request);
    //! A file. Refused with an Authorization header, because signed links must not get a token.
    HttpResponse file(const HttpRequest &request);

private:
    struct Signature
    {
        qint64 validUntilMs = 0;
        int uses = 0;
    };
    [[nodiscard]] int devicesPerFile() const;
    ServiceState &m_state;
    int m_lists = 0;
    QHash<QByteArray, Signature> m_signatures;
};

} // namespace Trustgauge::Simulator
