#pragma once

#include "core/simulator/http/httpmessage.h"

#include <memory>
#include <QHash>
#include <QString>

namespace Trustgauge::Simulator {

//! Rendered pages in files, for measurements that must not include the rendering: the first answer to an address is
//! written down while it is sent, later ones are read from the file.
class PageStore
{
public:
    explicit PageStore(const QString &folder) : m_folder(folder) {}

    //! Makes the answer come from the file when there is a whole one, or go into one.
    void apply(const HttpRequest &request, HttpResponse *response);
    void clear() { m_whole->clear(); }

private:
    QString m_folder;
    // Shared with the writers, which may end after the store.
    std::shared_ptr<QHash<QByteArray, QString>> m_whole = std::make_shared<QHash<QByteArray, QString>>();
    int m_number = 0;
};

} // namespace Trustgauge::Simulator
