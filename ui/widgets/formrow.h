#pragma once

#include <QWidget>

class QLabel;

namespace Trustgauge {

//! One line of a form: a name, its control, and below it what is wrong with what was entered. A widget of its own, so that
//! it can be hidden as a whole and a sentence that appears takes its own room. (QFormLayout, with rows that come and go,
//! lays wrapped sentences over the fields.)
class FormRow : public QWidget
{
    Q_OBJECT

public:
    //! \param name with its mnemonic; empty: a control without a name before it
    FormRow(const QString &name, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QLabel *name() const { return m_name; }
    [[nodiscard]] QLabel *fault() const { return m_fault; }
    //! Empty: none.
    void setFault(const QString &fault);

private:
    QLabel *m_name = nullptr;
    QLabel *m_fault = nullptr;
};

//! Gives all of them one column of names, as wide as the widest needs it.
void alignNames(const QList<FormRow *> &rows, int atLeast);

} // namespace Trustgauge
