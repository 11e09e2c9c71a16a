#include "core/simulator/defender/exportfiles.h"

#include "core/simulator/defender/pagequery.h"
#include "core/simulator/defender/vulnerabilityrowwriter.h"
#include "core/simulator/http/compression.h"

#include <algorithm>
#include <QRandomGenerator>

namespace Trustgauge::Simulator {

namespace {

constexpr int usualDevicesPerFile = 5'000;
constexpr qsizetype exportPartSize = 256 * 1024;
constexpr int maxValidHours = 6;

HttpResponse storageError(int status, const QByteArray &code, const QByteArray &message)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/xml";
    response.headers = {{"x-ms-error-code", code}};
    response.body = R"(<?xml version="1.0" encoding="utf-8"?><Error><Code>)" + code + "</Code><Message>" + message
                    + "</Message></Error>";
    return response;
}

// Generates the lines of the devices in [next, end).
class LineStreamer
{
public:
    LineStreamer(const FleetGenerator *fleet, int first, int end)
        : m_fleet(fleet),
          m_writer(*fleet, RowStyle::ExportLine),
          m_next(first),
          m_end(end)
    {}

    bool next(QByteArray &part)
    {
        part.clear();
        part.reserve(exportPartSize + 65'536);
        while (m_next < m_end && part.size() < exportPartSize) {
            const Device device = m_fleet->device(m_next++);
            m_writer.setDevice(device);
            for (const VulnerabilityRow &row : m_fleet->rows(device)) {
                JsonAppender json(part);
                m_writer.write(json, row);
                part.append('\n');
            }
        }
        return !part.isEmpty();
    }

private:
    const FleetGenerator *m_fleet;
    VulnerabilityRowWriter m_writer;
    int m_next;
    int m_end;
};

} // namespace

int ExportFiles::devicesPerFile() const
{
    return m_state.behaviour.exportDevicesPerFile > 0 ? m_state.behaviour.exportDevicesPerFile : usualDevicesPerFile;
}

HttpResponse ExportFiles::list(const HttpRequest &request)
{
    int hours = 1;
    if (const QByteArray text = request.queryValue("sasValidHours"); !text.isNull()) {
        const auto wanted = plainInteger(text);
        if (!wanted || *wanted < 1 || *wanted > maxValidHours)
            return apiError(400, "BadRequest", "sasValidHours must be a whole number from 1 to 6");
        hours = static_cast<int>(*wanted);
    }
    const QByteArray signature = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    m_signatures.insert(signature, {m_state.monotonicMs() + qint64{3'600'000} * hours, 0});
    const int devices = m_state.behaviour.emptyTenant ? 0 : m_state.fleet.size();
    const int files = m_state.behaviour.emptyExport ? 1 : (devices + devicesPerFile() - 1) / devicesPerFile();
    const qint64 now = m_state.fleet.options().now;
    // The files change at most once: other time, other names.
    const bool anew = m_state.behaviour.exportMadeAnew && m_lists > 0;
    ++m_lists;
    const QByteArray base = m_state.behaviour.exportLinkBase.isEmpty() ? m_state.baseUrl
                                                                       : m_state.behaviour.exportLinkBase;
    HttpResponse response = apiAnswer();
    JsonAppender json(response.body);
    json.beginObject();
    json.key("@odata.context")
        .text(
            "https://api.securitycenter.microsoft.com/api/$metadata#microsoft.windowsDefenderATP.api.ExportFilesResponse");
    json.key("exportFiles").beginArray();
    for (int file = 0; file < files; ++file) {
        const QByteArray number = QByteArray::number(file).rightJustified(5, '0');
        json.text(base + "/blob/tvm-export/" + isoTime({anew ? now + 86'400 : now, 0, 0}).left(10)
                  + "/VaExport/json/OrgId=" + m_state.tenantId + "/part-" + number
                  + ".c000.json.gz?sv=2024-11-04&sr=b&sp=r&sig=" + signature + "%2B");
    }
    json.endArray();
    json.key("generatedTime").text(isoTime({anew ? now : now - 5'000, 0, 0}));
    json.endObject();
    return response;
}

HttpResponse ExportFiles::file(const HttpRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return storageError(405, "UnsupportedHttpVerb", "The resource does not support this method.");
    if (!request.header("Authorization").isNull())
        return storageError(400, "InvalidAuthenticationInfo",
                            "A signed address must be used without an Authorization header.");
    QByteArray signature = request.queryValue("sig");
    if (signature.endsWith('+'))
        signature.chop(1);
    else
        signature.clear();
    const auto known = m_signatures.find(signature);
    const int uses = m_state.behaviour.exportLinkUses;
    if (known == m_signatures.end() || m_state.monotonicMs() > known->validUntilMs
        || (uses > 0 && known->uses++ >= uses))
        return storageError(403, "AuthenticationFailed",
                            "The signature of the address is not valid, or it has expired.");
    const QByteArray name = request.segments.constLast();
    bool ok = false;
    const int number = name.mid(5, 5).toInt(&ok);
    const int first = number * devicesPerFile();
    if (!ok || !name.startsWith("part-") || (first >= m_state.fleet.size() && !m_state.behaviour.emptyExport))
        return storageError(404, "BlobNotFound", "The specified blob does not exist.");
    HttpResponse response;
    response.contentType = "application/octet-stream";
    response.headers = {{"x-ms-blob-type", "BlockBlob"}};
    if (m_state.behaviour.emptyExport)
        return response;
    const int end = std::min(first + devicesPerFile(), m_state.fleet.size());
    const auto lines = std::make_shared<LineStreamer>(&m_state.fleet, first, end);
    response.producer = compressed([lines](QByteArray &part) { return lines->next(part); }, Compression::Gzip);
    return response;
}

} // namespace Trustgauge::Simulator
