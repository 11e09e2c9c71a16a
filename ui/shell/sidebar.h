#pragma once

#include <QWidget>

class QAction;
class QButtonGroup;
class QHBoxLayout;
class QVBoxLayout;

namespace Trustgauge {

class Theme;

//! The pages of the window; arrow keys move between them.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(const Theme &theme, QWidget *parent = nullptr);

    //! Below those added before. \param page its number
    void addPage(int page, QLatin1StringView icon, const QString &title, const QString &shortcut);
    //! Below what was added before.
    void addGap();
    void setCurrent(int page);
    //! Adds a plain button at the bottom, beside the others.
    void addTool(QAction *action);

signals:
    void pageRequested(int page);

private:
    const Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QButtonGroup *m_group = nullptr;
};

} // namespace Trustgauge
