#include "ui/rehearsal/savepolicydialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SavePolicyDialog::SavePolicyDialog(const QString &suggestion, const QList<PolicyVersion> &known, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"savePolicyDialog"_s);
    setWindowTitle(tr("Save version"));
    for (const PolicyVersion &version : known)
        m_known << version.policy.name;
    m_name = new QLineEdit(suggestion);
    m_name->setObjectName(u"policyName"_s);
    m_name->setMaxLength(100);
    QLabel *label = makeLabel(tr("&Name of the policy"));
    label->setBuddy(m_name);
    m_note = new QLineEdit;
    m_note->setObjectName(u"policyNote"_s);
    m_note->setMaxLength(200);
    m_note->setPlaceholderText(tr("what is new in this version, and why"));
    QLabel *noteLabel = makeLabel(tr("N&ote"));
    noteLabel->setBuddy(m_note);
    m_remark = makeParagraph({}, "dim");
    m_remark->setMinimumHeight(36);
    QPushButton *cancel = makeButton(tr("Cancel"));
    m_save = makeButton(tr("Save version"), "primary");
    m_save->setObjectName(u"savePolicyButton"_s);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeParagraph(tr("The policy is kept in the library. Nothing is enforced by Trustgauge.")));
    layout->addSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(noteLabel);
    layout->addWidget(m_note);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    connect(m_name, &QLineEdit::textChanged, this, &SavePolicyDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit nameChosen(m_name->text().trimmed(), m_note->text().trimmed());
        accept();
    });
    if (m_known.contains(suggestion))
        m_note->setFocus();
    else
        m_name->selectAll();
    check();
}

void SavePolicyDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    setStyleProperty(m_name, "faulty", name.isEmpty());
    setStyleProperty(m_remark, "role", name.isEmpty() ? u"bad"_s : u"dim"_s);
    m_remark->setText(name.isEmpty()           ? tr("Give the policy a name.")
                      : m_known.contains(name) ? tr("A policy of this name exists: this becomes its newest version.")
                                               : QString());
}

} // namespace Trustgauge
