#pragma once

#include "core/simulator/http/httpmessage.h"

#include <memory>
#include <QHash>
#include <QString>

namespace Trustgauge::Simulator {

//! Stores rendered pages in files, for benchmarks that must not measure the rendering: the first response to a URL is
//! written to a file while it is sent, later ones are read from it.
class PageStore
{
public:
    explicit PageStore(const QString &folder) : m_folder(folder) {}

    //! Serves the response from its file, or writes it to one.
    void apply(const HttpRequest &request, HttpResponse *response);
    void clear() { m_whole->clear(); }

private:
    QString m_folder;
    // Shared with the writers, which may outlive the store.
    std::shared_ptr<QHash<QByteArray, QString>> m_whole = std::make_shared<QHash<QByteArray, QString>>();
    int m_number = 0;
};

} // namespace Trustgauge::Simulator
