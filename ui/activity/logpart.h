#pragma once

#include "ui/models/logmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Trustgauge {

class Card;
class Theme;

//! The last lines of the program's log, without secrets: filter, copy. Follows the log while it is visible.
class LogPart : public QWidget
{
    Q_OBJECT

public:
    explicit LogPart(const Theme &theme, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTools(const Theme &theme);
    void refresh();
    void copy() const;

    LogModel m_model;
    QTimer m_timer;
    Card *m_card = nullptr;
    QComboBox *m_least = nullptr;
    QLineEdit *m_words = nullptr;
    QPushButton *m_copy = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace Trustgauge
