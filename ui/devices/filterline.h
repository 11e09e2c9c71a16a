#pragma once

#include "ui/models/fleetfilter.h"

#include <QLineEdit>

#include <optional>

namespace Trustgauge {

class Theme;

//! The filter as it is typed, and why it is invalid.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterLine(const Theme &theme, QWidget *parent = nullptr);

    //! Shows the text of the filter in use.
    void showText(const QString &valid);
    [[nodiscard]] const std::optional<ExpressionFault> &fault() const { return m_fault; }
    //! Marks the text as invalid by a fault found while it was used.
    void refuse(const ExpressionFault &fault);
    //! Puts the suggested word in place of the faulty one.
    void repair();

signals:
    //! The text has changed; its fault is known.
    void judged();
    //! Down, or Enter in a valid filter.
    void tableWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<ExpressionFault> m_fault;
};

} // namespace Trustgauge
