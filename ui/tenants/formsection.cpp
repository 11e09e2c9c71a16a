#include "ui/tenants/formsection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

FormSection::FormSection(const QString &title, QWidget *parent) : QWidget(parent)
{
    m_form = new QVBoxLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(6);
    if (title.isEmpty())
        return;
    m_form->addSpacing(Metrics::gridStep);
    m_form->addWidget(makeLabel(title, "title"));
}

FormSection::~FormSection()
{
    // A field that loses the focus during destruction would signal us after our members are destroyed.
    const QList<QWidget *> children = findChildren<QWidget *>();
    for (QWidget *child : children)
        child->disconnect(this);
}

FormRow *FormSection::addRow(const QString &label, QWidget *control)
{
    auto *row = new FormRow(label, control);
    m_rows << row;
    m_form->addWidget(row);
    return row;
}

FormRow *FormSection::addField(const QString &label, const QString &key, QWidget *control)
{
    QWidget *focus = control->focusProxy() ? control->focusProxy() : control;
    if (focus->objectName().isEmpty())
        focus->setObjectName(key);
    QString spoken = label;
    focus->setAccessibleName(spoken.remove(u'&'));
    FormRow *row = addRow(label, control);
    row->fault()->setObjectName(key + u"Fault"_s);
    m_fields.append({key, focus, row});
    return row;
}

void FormSection::watch(QLineEdit *line, const QString &key)
{
    connect(line, &QLineEdit::textEdited, this, &FormSection::edited);
    connect(line, &QLineEdit::editingFinished, this, [this, line, key] {
        if (!line->text().isEmpty() || line->isModified()) // not when merely tabbed through
            touch(key);
    });
}

QLineEdit *FormSection::addLine(const QString &label, const QString &key, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    addField(label, key, line);
    watch(line, key);
    return line;
}

QComboBox *FormSection::addChoice(const QString &label, const QString &key, const QList<QPair<QString, int>> &choices)
{
    auto *box = new SteadyComboBox;
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    addField(label, key, box);
    return box;
}

void FormSection::touch(const QString &key)
{
    m_touched.insert(key);
    emit edited();
}

void FormSection::touchAll()
{
    for (const Field &field : std::as_const(m_fields))
        m_touched.insert(field.key);
}

void FormSection::showFaults(const QMap<QString, QString> &faults)
{
    for (const Field &field : std::as_const(m_fields)) {
        const QString fault = m_touched.contains(field.key) ? faults.value(field.key) : QString();
        field.row->setFault(fault);
        setStyleProperty(field.control, "faulty", !fault.isEmpty());
        field.control->setAccessibleDescription(fault);
    }
}

FormRow *FormSection::showFirstFault(const QMap<QString, QString> &faults, bool givesFocus)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!faults.contains(field.key))
            continue;
        emit faultFound(); // first, since hidden fields cannot be focused
        if (givesFocus)
            field.control->setFocus(Qt::OtherFocusReason);
        return field.row;
    }
    return nullptr;
}

} // namespace Trustgauge
