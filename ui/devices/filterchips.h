#pragma once

#include <QStringList>
#include <QWidget>

namespace Trustgauge {

class Theme;

//! The conditions of the filter in use, when there are several: each a button that takes it away.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(const Theme &theme, QWidget *parent = nullptr);

    //! Shows the conditions of a valid filter.
    void setFilter(const QString &text);

signals:
    //! A condition was taken away.
    void filterWanted(const QString &text);
    //! The last button that had the focus has gone.
    void left();

private:
    void remove(qsizetype index);

    const Theme &m_theme;
    QStringList m_conditions;
    QList<QWidget *> m_chips;
    qsizetype m_focused = -1; //!< the place of the button that takes the focus when they are made anew
};

} // namespace Trustgauge
