#pragma once

#include <QObject>

class QWidget;

namespace Trustgauge {

class PublishingSession;
struct PublishOverrides;

//! Publishes now, after asking for the confirmations that the safety checks require.
class PublishCommand : public QObject
{
    Q_OBJECT

public:
    PublishCommand(PublishingSession &publishing, QWidget *window);

    void publish();

private:
    void ask(const QString &question, const QString &yes, const PublishOverrides &overrides);

    PublishingSession &m_publishing;
    QWidget *m_window;
};

} // namespace Trustgauge
