#pragma once

#include "core/publish/targetcheck.h"

#include <QWidget>

class QLabel;

namespace Trustgauge {

class PublishingSession;
struct PublishResult;

//! What the last test of the target found, or why the last publish failed.
class TargetFindings : public QWidget
{
    Q_OBJECT

public:
    explicit TargetFindings(PublishingSession &publishing, QWidget *parent = nullptr);

    void showTesting();

private:
    void showFindings(const QList<TargetFinding> &findings);
    void showFault(const PublishResult &result);

    QLabel *m_text = nullptr;
};

} // namespace Trustgauge
