#pragma once

#include "core/workspace/latestrequest.h"
#include "core/workspace/reportfile.h"
#include "ui/report/pdfpages.h"
#include "ui/session/asynccall.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Trustgauge {

//! Writes one report at a time on the thread pool.
class ReportWriting : public QObject
{
    Q_OBJECT

public:
    enum class Format { Html, Pdf };

    explicit ReportWriting(QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_call.isRunning(); }
    //! Not while one is running. -> progressed.., then written, failed or cancelled
    void begin(const ReportOrder &order, Format format);
    //! -> cancelled soon, or what came before it
    void cancel() { m_request.forget(); }

signals:
    //! \param done of so many devices the records are read
    void progressed(qint64 done, qint64 all);
    void written(const QString &path);
    void failed(const Trustgauge::Error &error);
    void cancelled();

private:
    struct Progress
    {
        std::atomic<qint64> done = 0, all = 0;
    };
    void tell();

    LatestCall m_call;
    LatestRequest m_request;
    QTimer m_clock;
    std::shared_ptr<Progress> m_progress;
};

} // namespace Trustgauge
