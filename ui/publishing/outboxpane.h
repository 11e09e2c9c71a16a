#pragma once

#include "ui/publishing/publishmodels.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace Trustgauge {

class PublishingSession;
class Theme;

//! The records that wait or were put aside as refused; those put aside can be sent again or dropped.
class OutboxPane : public QWidget
{
    Q_OBJECT

public:
    OutboxPane(PublishingSession &publishing, const Theme &theme, QWidget *parent = nullptr);

    //! The buttons, to be placed where the pane is shown.
    [[nodiscard]] QList<QPushButton *> buttons() const { return {m_retry, m_drop}; }

private:
    void refresh();
    void refreshChoice();
    void dropChosen();
    [[nodiscard]] QList<qint64> chosenDeadLetters() const;

    PublishingSession &m_publishing;
    OutboxModel m_model;
    QTableView *m_table = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_drop = nullptr;
};

} // namespace Trustgauge
