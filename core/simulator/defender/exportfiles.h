#pragma once

#include "core/simulator/http/httpmessage.h"
#include "core/simulator/servicestate.h"

#include <QHash>

namespace Trustgauge::Simulator {

//! The vulnerability export: a list of signed links, and the files behind them (gzip of one JSON object a line).
class ExportFiles
{
public:
    explicit ExportFiles(ServiceState &state) : m_state(state) {}

    //! The list of links; each call makes new ones.
    HttpResponse list(const HttpRequest &request);
    //! A file. It is refused when the request carries an Authorization header, as a signed address must not get one.
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
