#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Trustgauge {

class ElidedLabel;

//! Tells how far a work has got, and cancels it. Floats over the bottom of an area, above other strips there, and moves
//! nothing. Work that is soon done shows none.
class WorkStrip : public QFrame
{
    Q_OBJECT

public:
    //! \param area the widget over whose bottom it floats
    explicit WorkStrip(QWidget *area);

    void begin(const QString &what);
    void tell(qint64 done, qint64 all);
    void end();

signals:
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear();
    void settle();

    ElidedLabel *m_what = nullptr;
    QLabel *m_share = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_soon;
};

} // namespace Trustgauge
