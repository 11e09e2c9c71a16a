#pragma once

#include "core/config/tuningdrafts.h"

#include <QObject>

namespace Trustgauge {

//! Reads and keeps the drafts of tuning. Has a thread of its own, since what was edited is written at once, also while
//! a cycle is being stored.
class DraftService : public QObject
{
    Q_OBJECT

public:
    explicit DraftService(const QString &folder) : m_drafts(folder) {}

    //! Emits noticed for each file that cannot be understood, then loaded.
    void open();
    //! Writes the draft of a tenant, or deletes an empty one. Emits kept or failed, and noticed when a file there cannot
    //! be understood.
    void keep(const Trustgauge::TuningDraft &draft);

signals:
    void loaded(const QList<Trustgauge::TuningDraft> &drafts);
    void noticed(const Trustgauge::Message &notice);
    void kept(const QString &tenantId, Trustgauge::Ticks when);
    void failed(const QString &tenantId, const Trustgauge::Error &error);

private:
    TuningDrafts m_drafts;
};

} // namespace Trustgauge
