#pragma once

#include "ui/models/callmodel.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Trustgauge {

class Card;
class FleetSession;
class Theme;

//! What the calls of the last hour have taken of the limits, and the calls of this program since its start, by endpoint
//! and result, with a filter.
class CallsPart : public QWidget
{
    Q_OBJECT

public:
    CallsPart(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    CallModel m_model;
    QTimer m_timer; //!< while it is visible
    Card *m_card = nullptr;
    QLineEdit *m_words = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Trustgauge
