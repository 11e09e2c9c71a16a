#pragma once

#include <QIcon>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Trustgauge {

//! A page shown instead of content (empty, loading, failed): what happened, what to do, one or two buttons.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    //! \param button empty: none
    void setState(const QIcon &icon, const QString &what, const QString &toDo, const QString &button, bool busy = false);
    //! Progress while busy; 0 of 0 when not known.
    void setProgress(qint64 done, qint64 total);
    //! A plain button below the other one; empty: none.
    void setSecondButton(const QString &text);
    //! A button that cancels the current work; empty: none. It is a separate control, so that a key press or click
    //! meant for the button shown before never cancels, or the reverse.
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
