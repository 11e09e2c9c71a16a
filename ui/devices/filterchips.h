#pragma once

#include <QStringList>
#include <QWidget>

namespace Trustgauge {

class Theme;

//! The part of the fleet that a list is limited to, apart from its filter's text.
struct FilterScope
{
    QString title;         //!< empty: the whole
    bool isOfEdit = false; //!< a choice that only an edited profile makes

    bool operator==(const FilterScope &) const = default;
};

//! What limits the list of devices, each a button that takes it away: its scope, and the conditions of the filter in use
//! when there are several.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(const Theme &theme, QWidget *parent = nullptr);

    //! Shows the conditions of a valid filter.
    void setFilter(const QString &text, const FilterScope &scope = {});

signals:
    //! A condition was taken away.
    void filterWanted(const QString &text);
    //! The scope was taken away.
    void scopeDropped();
    //! The last button that had the focus has gone.
    void left();

private:
    void addChip(QWidget *chip);
    [[nodiscard]] QWidget *makeScope();
    [[nodiscard]] QWidget *makeCondition(qsizetype index);

    const Theme &m_theme;
    QStringList m_conditions;
    FilterScope m_scope;
    QList<QWidget *> m_chips;
    qsizetype m_focused = -1; //!< the place of the button that takes the focus when they are made anew
};

} // namespace Trustgauge
