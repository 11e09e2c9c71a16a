#pragma once

#include <QWidget>

class QLabel;

namespace Trustgauge {

//! A form row: name, control, and below it the error in the entered value. A widget, so that it can be hidden as a
//! whole and grows when an error appears. (QFormLayout lays wrapped sentences over the fields when rows come and
//! go.)
class FormRow : public QWidget
{
    Q_OBJECT

public:
    //! \param name with its mnemonic; empty: no name
    FormRow(const QString &name, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QLabel *name() const { return m_name; }
    [[nodiscard]] QLabel *fault() const { return m_fault; }
    //! Sets the error; empty: none.
    void setFault(const QString &fault);

private:
    QLabel *m_name = nullptr;
    QLabel *m_fault = nullptr;
};

//! Gives the names of all rows the same width, that of the widest.
void alignNames(const QList<FormRow *> &rows, int atLeast);

} // namespace Trustgauge
