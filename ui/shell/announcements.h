#pragma once

#include <QObject>

class QWidget;

namespace Trustgauge {

class Theme;
class Toasts;
class Workspace;

//! What the window says in passing: successes, failures, and what a person must do.
class Announcements : public QObject
{
    Q_OBJECT

public:
    //! \param area the widget over which they appear
    Announcements(Workspace &workspace, const Theme &theme, QWidget *area);

    void tellDone(const QString &text);
    //! Stays until it is closed.
    void tellToDo(const QString &text);
    void tellFailure(const QString &text);

private:
    Toasts *m_toasts = nullptr;
};

} // namespace Trustgauge
