#pragma once

#include <QIcon>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Trustgauge {

//! A whole page in place of content: what is here, what to do, one button, or a second and quieter one. Used for empty, loading and failed states.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    //! \param button empty: none
    void setState(const QIcon &icon, const QString &what, const QString &toDo, const QString &button, bool busy = false);
    //! Done of total while busy; 0 of 0 when it is not known.
    void setProgress(qint64 done, qint64 total);
    //! A plain button below the other; empty: none.
    void setSecondButton(const QString &text);
    //! Cancels what the page waits for; empty: none. It is a control of its own, so that no key or click that was meant
    //! for what stood there before cancels anything, or the other way round.
    void setCancelButton(const QString &text);
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void activated();
    void secondActivated();
    void cancelled();

private:
    QLabel *m_icon = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_toDo = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_button = nullptr;
    QPushButton *m_second = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Trustgauge
