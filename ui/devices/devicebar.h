#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;

namespace Trustgauge {

class FilterLine;
class Theme;
class ViewsButton;

//! The line above the table: the way back, the filter, the count, views, columns, export. Narrow,
//! it keeps the icons of buttons and drops their captions.
class DeviceBar : public QWidget
{
    Q_OBJECT

public:
    //! The bar takes ownership of the filter and the button of views.
    DeviceBar(FilterLine *filter, ViewsButton *views, QMenu *columnMenu, QMenu *exportMenu, const Theme &theme,
              QWidget *parent = nullptr);

    //! Shows a button back to the page that opened the list; empty: no button.
    void offerWayBack(const QString &words);
    void setCount(const QString &count);
    void openColumnMenu();
    void openExportMenu();

signals:
    void wayBackTaken();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    const Theme &m_theme;
    QPushButton *m_back = nullptr;
    QLabel *m_count = nullptr;
    ViewsButton *m_views = nullptr;
    QPushButton *m_columns = nullptr;
    QPushButton *m_export = nullptr;
    std::optional<bool> m_isFolded;
};

} // namespace Trustgauge
