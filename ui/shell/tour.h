#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QLabel;
class QPushButton;

namespace Trustgauge {

//! A short tour of the window: a bubble beside one part after another, which is outlined meanwhile. Enter goes on, Esc
//! ends it; the window stays usable.
class Tour : public QFrame
{
    Q_OBJECT

public:
    explicit Tour(QWidget *window);
    ~Tour() override;

    //! Begins with the first part that is visible.
    void start();
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! A stop of the tour: a widget of the window by its name, and what is to know about it.
    struct Stop
    {
        QString widget, title, text;
    };
    [[nodiscard]] static QList<Stop> stops();
    //! Shows the stop, or the next visible one in this direction; ends the tour behind the last.
    void showStop(qsizetype stop, int direction);
    void place();

    QWidget *m_window;
    QFrame *m_outline = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QList<Stop> m_stops;
    qsizetype m_stop = 0;
    QPointer<QWidget> m_part; //!< that is outlined
    QPointer<QWidget> m_focusBefore;
};

} // namespace Trustgauge
