#include "core/simulator/http/pagestore.h"

#include <QFile>

namespace Trustgauge::Simulator {

namespace {

constexpr qint64 storedPartSize = 512 * 1024;

} // namespace

void PageStore::apply(const HttpRequest &request, HttpResponse *response)
{
    if (!response->producer || response->status != 200 || request.method != "GET")
        return;
    // Include the host, because links in a page contain it.
    const QByteArray key = request.header("Host") + ' ' + request.target;
    if (const auto whole = m_whole->constFind(key); whole != m_whole->constEnd()) {
        const auto file = std::make_shared<QFile>(*whole);
        if (file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            response->producer = [file](QByteArray &part) {
                part = file->read(storedPartSize);
                return !part.isEmpty();
            };
            return;
        }
    }
    const auto file = std::make_shared<QFile>(m_folder + QStringLiteral("/page-%1").arg(++m_number));
    if (!file->open(QIODevice::WriteOnly))
        return;
    response->producer = [file, key, whole = m_whole, source = response->producer](QByteArray &part) {
        if (source(part)) {
            file->write(part);
            return true;
        }
        if (file->isOpen()) {
            file->close();
            whole->insert(key, file->fileName());
        }
        return false;
    };
}

} // namespace Trustgauge::Simulator
