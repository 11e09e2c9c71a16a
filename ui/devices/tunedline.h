#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Trustgauge {

struct Profile;

//! Tells, while a profile is being edited, which scores the list shows, and leads to the others.
class TunedLine : public QFrame
{
    Q_OBJECT

public:
    explicit TunedLine(QWidget *parent = nullptr);

    //! The list shows both.
    void showProfiles(const Profile &edited, const Profile &inUse);
    //! The list shows only scores of the profile in use.
    void offer(const Profile &inUse);

signals:
    //! \param shown whether the edited scores are asked for, or only those in use
    void editWanted(bool shown);

private:
    QLabel *m_words = nullptr;
    QPushButton *m_other = nullptr;
    bool m_isOffer = false;
};

} // namespace Trustgauge
