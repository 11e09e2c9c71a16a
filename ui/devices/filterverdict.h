#pragma once

#include "core/workspace/filtersources.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Trustgauge {

class FilterLine;
class Theme;

//! What is unknown of every device, as complete sentences.
[[nodiscard]] QStringList textsOf(const QList<FilterLack> &lacks);

//! What came of the filter in the line.
struct FilterOutcome
{
    QString inUse;      //!< text of the filter that the table shows
    QString count;      //!< how many devices that are
    QString failure;    //!< why what the line asks of cannot be read: a complete sentence
    QStringList limits; //!< what is unknown of every device: complete sentences
    QString meanwhile;  //!< what holds while the text is invalid: a complete sentence; empty: what the table shows
    bool isReading = false;

    bool operator==(const FilterOutcome &) const = default;
};

//! Says below the filter whether it is valid, what the table shows instead if not, and offers the repair.
class FilterVerdict : public QWidget
{
    Q_OBJECT

public:
    FilterVerdict(FilterLine &line, const Theme &theme, QWidget *parent = nullptr);

    void tell(const FilterOutcome &outcome);

private:
    void refresh();
    [[nodiscard]] QString words(const QString &fault) const;

    FilterLine &m_line;
    const Theme &m_theme;
    FilterOutcome m_outcome;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_repair = nullptr;
};

} // namespace Trustgauge
