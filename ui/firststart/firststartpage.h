#pragma once

#include <QWidget>

namespace Trustgauge {

class Theme;

//! Shown in a window without tenants: offers the demo, a new connection, or an import.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    FirstStartPage(const Theme &theme, bool offersDemo, QWidget *parent = nullptr);

signals:
    void demoRequested();
    void connectRequested();
    void importRequested();

private:
    QWidget *makeChoice(const Theme &theme, QLatin1StringView icon, const QString &title, const QString &text,
                        const QString &button, const char *role, const QString &name, void (FirstStartPage::*chosen)());
};

} // namespace Trustgauge
