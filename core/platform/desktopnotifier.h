#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace Trustgauge {

//! Shows messages through the desktop's own notification service, which also exists where there is no tray. Use on the
//! GUI thread; it never waits.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    //! \param key identifies the message in the signals
    //! \param title, text plain text
    //! \param openWord name of the action of a click, for services that show it
    void show(const QString &key, const QString &title, const QString &text, const QString &openWord);

signals:
    //! The person clicked the message.
    void clicked(const QString &key);
    //! There is no service, or it did not show the message.
    void notShown(const QString &key);

private slots:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id, uint reason);

private:
    QHash<uint, QString> m_shown; //!< key of each message on the screen, by the service's number
};

} // namespace Trustgauge
