#pragma once

#include "ui/shell/noticebar.h"

#include <QWidget>

class QVBoxLayout;

namespace Trustgauge {

//! Messages that float over the page, so that nothing under them moves: what went well goes by itself, what went wrong or
//! must be acted on stays until it is closed.
class Toasts : public QWidget
{
    Q_OBJECT

public:
    enum class Stay { Shortly, UntilClosed };

    //! \param area what they float over, at its bottom
    Toasts(const Theme &theme, QWidget *area);

    void tell(NoticeBar::Tone tone, const QString &text, Stay stay);
    //! Of those on show, oldest first.
    [[nodiscard]] QStringList texts() const;

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
