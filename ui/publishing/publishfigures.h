#pragma once

#include <QWidget>

namespace Trustgauge {

class FigureCard;
class PublishingSession;

//! The figures of publishing: what waits, what was refused, band changes, what is left out.
class PublishFigures : public QWidget
{
    Q_OBJECT

public:
    explicit PublishFigures(PublishingSession &publishing, QWidget *parent = nullptr);

private:
    void refresh();

    PublishingSession &m_publishing;
    FigureCard *m_waiting = nullptr;
    FigureCard *m_deadLettered = nullptr;
    FigureCard *m_changes = nullptr;
    FigureCard *m_leftOut = nullptr;
};

} // namespace Trustgauge
