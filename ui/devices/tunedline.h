#pragma once

#include <QFrame>

class QLabel;

namespace Trustgauge {

struct Profile;

//! Says that the list shows scores under a profile being edited.
class TunedLine : public QFrame
{
    Q_OBJECT

public:
    explicit TunedLine(QWidget *parent = nullptr);

    void showProfiles(const Profile &edited, const Profile &inUse);

signals:
    void leaveWanted();

private:
    QLabel *m_words = nullptr;
};

} // namespace Trustgauge
