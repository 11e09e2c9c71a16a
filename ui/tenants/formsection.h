#pragma once

#include "ui/session/tenantchecks.h"

#include <QComboBox>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Trustgauge {

class FormRow;

//! A part of the form of a tenant: rows of names and controls. What is wrong with a field stands below it as soon as the
//! field was touched.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    ~FormSection() override;

    //! Shows what is saved.
    virtual void fill(const TenantConfig &tenant) = 0;
    //! Takes over what was entered.
    virtual void read(TenantDraft &draft) const = 0;
    //! Overwrites what is secret.
    virtual void wipe() {}

    [[nodiscard]] const QList<FormRow *> &rows() const { return m_rows; }
    //! \param faults by key, of the whole form
    void showFaults(const QMap<QString, QString> &faults);
    //! Every fault is to be shown, even where nobody was yet.
    void touchAll();
    //! The row of its first fault, which is given the focus if wanted; nullptr: none of its fields is wrong.
    FormRow *showFirstFault(const QMap<QString, QString> &faults, bool givesFocus);

signals:
    //! The form is to be checked again.
    void edited();
    //! One of its fields is wrong, and is to be seen.
    void faultFound();

protected:
    //! \param title empty: none
    explicit FormSection(const QString &title = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *form() const { return m_form; }
    FormRow *addRow(const QString &label, QWidget *control);
    //! \param key as in the tenants file, or of draftFaults()
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

//! The value that a box of addChoice() shows.
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
