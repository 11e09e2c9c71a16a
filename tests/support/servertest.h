#pragma once

#include "support/postgresserver.h"

#include <QObject>
#include <QString>

namespace Trustgauge {

//! A test with a server of its own. Each case has an empty database; one that prepares more calls init() first.
class ServerTest : public QObject
{
    Q_OBJECT

protected slots:
    void initTestCase();
    void init();

protected:
    PostgresServer m_server;
    QString m_place; //!< the case's database, as a store
};

} // namespace Trustgauge
