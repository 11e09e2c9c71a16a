#pragma once

#include "ui/session/tenantchecks.h"

#include <QComboBox>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Trustgauge {

class FormRow;

//! A part of the tenant form: rows of names and controls. The error of a field is shown below it once the user has
//! touched it.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    ~FormSection() override;

    //! Shows the saved values.
    virtual void fill(const TenantConfig &tenant) = 0;
    //! Writes the entered values to the draft.
    virtual void read(TenantDraft &draft) const = 0;
    //! Overwrites secrets in memory.
    virtual void wipe() {}

    [[nodiscard]] const QList<FormRow *> &rows() const { return m_rows; }
    //! \param faults of the whole form, by key
    void showFaults(const QMap<QString, QString> &faults);
    //! Shows errors also of fields that the user has not touched.
    void touchAll();
    //! The row of its first error, focused if requested; nullptr: none of its fields has an error.
    FormRow *showFirstFault(const QMap<QString, QString> &faults, bool givesFocus);

signals:
    //! The form needs to be validated again.
    void edited();
    //! One of its fields has an error, and must become visible.
    void faultFound();

protected:
    //! \param title empty: none
    explicit FormSection(const QString &title = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *form() const { return m_form; }
    FormRow *addRow(const QString &label, QWidget *control);
    //! \param key as in the tenants file, or in draftFaults()
    FormRow *addField(const QString &label, const QString &key, QWidget *control);
    QLineEdit *addLine(const QString &label, const QString &key, const QString &placeholder = {});
    QComboBox *addChoice(const QString &label, const QString &key, const QList<QPair<QString, int>> &choices);
    void watch(QLineEdit *line, const QString &key);
    void touch(const QString &key);

private:
    struct Field
    {
        QString key;
        QWidget *control = nullptr;
        FormRow *row = nullptr;
    };

    QVBoxLayout *m_form = nullptr;
    QList<Field> m_fields;
    QList<FormRow *> m_rows;
    QSet<QString> m_touched;
};

//! The value selected in a box made by addChoice().
template<class Enum>
[[nodiscard]] Enum chosenIn(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}
template<class Enum>
void choose(QComboBox &box, Enum value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

} // namespace Trustgauge
