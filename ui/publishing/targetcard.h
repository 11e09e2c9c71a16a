#pragma once

#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace Trustgauge {

class PublishingSession;
class Theme;

//! Where the scores go and how far they are, with the commands for it.
class TargetCard : public Card
{
    Q_OBJECT

public:
    TargetCard(PublishingSession &publishing, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();

    PublishingSession &m_publishing;
    QLabel *m_target = nullptr;
    QCheckBox *m_tombstones = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_test = nullptr;
};

} // namespace Trustgauge
