#pragma once

#include "ui/shell/noticebar.h"

#include <QWidget>

class QVBoxLayout;

namespace Trustgauge {

//! Messages that float over the page without moving its content: successes disappear by themselves, failures and tasks
//! stay until they are closed.
class Toasts : public QWidget
{
    Q_OBJECT

public:
    enum class Stay { Shortly, UntilClosed };

    //! \param area the widget over whose bottom they float
    Toasts(const Theme &theme, QWidget *area);

    void tell(NoticeBar::Tone tone, const QString &text, Stay stay);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void settle();
    void makeRoom();
    void remove(NoticeBar *toast);

    const Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
    QList<NoticeBar *> m_toasts;
};

} // namespace Trustgauge
