#pragma once

#include "core/publish/publishview.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Trustgauge {

class FleetSession;

//! For each tenant that got a profile: whether its scores are out, and the way to the preview of publishing them. Itself
//! it publishes nothing.
class AppliedNotes : public QWidget
{
    Q_OBJECT

public:
    AppliedNotes(FleetSession &session, const QStringList &tenants, QWidget *parent = nullptr);

signals:
    void previewRequested(const QString &tenantName);

private:
    void take(const QString &tenantName, const PublishView &view);
    void tell(const QString &tenantName, const QString &words, bool offersPreview);

    struct Line
    {
        QLabel *words = nullptr;
        QPushButton *preview = nullptr;
    };
    FleetSession &m_session;
    QHash<QString, Line> m_lines;
};

} // namespace Trustgauge
