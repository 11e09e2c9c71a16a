#pragma once

#include "core/base/result.h"
#include "ui/models/devicetwins.h"

#include <QUrl>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Trustgauge {

class ElidedLabel;
class SectionHead;

//! What the record of a device says beside its score: ids, the records that were merged into it, duplicates, and its page
//! in the portal.
class RecordSection : public QWidget
{
    Q_OBJECT

public:
    struct Facts
    {
        QString cycleTime, lastSeen, tags, machineId, entraId;
        Result<QUrl> portal;
    };

    explicit RecordSection(QWidget *parent = nullptr);

    void showRecord(const Facts &facts);
    //! After showRecord(): nullptr while they are looked for.
    void showTwins(const DeviceTwins *twins);

private:
    void insertLines(const QString &name, const QList<TwinLine> &lines);
    void insertLine(const QString &name, const QString &value);
    void insertRow(const QString &name, QWidget *field);
    void removeRowsFrom(int row);
    void showPortal(const Result<QUrl> &portal);

    SectionHead *m_head = nullptr;
    QGridLayout *m_details = nullptr; //!< ends with the row of the portal, which stays, so that its button keeps the focus
    int m_rows = 0;                   //!< before that one
    int m_ownRows = 0;                //!< of these those of showRecord()
    QWidget *m_page = nullptr;        //!< the page's address, and a button
    ElidedLabel *m_address = nullptr;
    QLabel *m_noPage = nullptr; //!< why there is none
};

} // namespace Trustgauge
