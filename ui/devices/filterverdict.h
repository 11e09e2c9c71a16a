#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Trustgauge {

class FilterLine;
class Theme;

//! Says below the filter whether it is valid, what the table shows instead if not, and offers the repair.
class FilterVerdict : public QWidget
{
    Q_OBJECT

public:
    FilterVerdict(FilterLine &line, const Theme &theme, QWidget *parent = nullptr);

    //! \param inUse text of the filter that the table shows
    //! \param count how many devices that are
    void tell(const QString &inUse, const QString &count);

private:
    void refresh();

    FilterLine &m_line;
    const Theme &m_theme;
    QString m_inUse, m_count;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_repair = nullptr;
};

} // namespace Trustgauge
