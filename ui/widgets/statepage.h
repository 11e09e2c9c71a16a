#pragma once

#include <QIcon>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Trustgauge {

//! A whole page in place of content: what is here, what to do, one button. Used for empty, loading and failed states.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    //! \param button empty: none
    void setState(const QIcon &icon, const QString &what, const QString &toDo, const QString &button, bool busy = false);
    //! Done of total while busy; 0 of 0 when it is not known.
    void setProgress(qint64 done, qint64 total);
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void activated();

private:
    QLabel *m_icon = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_toDo = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace Trustgauge
