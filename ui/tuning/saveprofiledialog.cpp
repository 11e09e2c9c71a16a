#include "ui/tuning/saveprofiledialog.h"

#include "core/scoring/presets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SaveProfileDialog::SaveProfileDialog(const QString &suggestion, const QString &tenant, const QString &effect,
                                     const QList<Profile> &known, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"saveProfileDialog"_s);
    setWindowTitle(tr("Save profile"));
    for (const Profile &profile : known)
        m_known << profile.name;
    m_name = new QLineEdit(suggestion);
    m_name->setObjectName(u"profileName"_s);
    m_name->setMaxLength(100);
    m_name->selectAll();
    QLabel *label = makeLabel(tr("&Name of the profile"));
    label->setBuddy(m_name);
    m_note = new QLineEdit;
    m_note->setObjectName(u"profileNote"_s);
    m_note->setMaxLength(200);
    m_note->setPlaceholderText(tr("what is new in this version, and why"));
    QLabel *noteLabel = makeLabel(tr("N&ote"));
    noteLabel->setBuddy(m_note);
    m_remark = makeParagraph({}, "dim");
    m_remark->setMinimumHeight(36);
    QPushButton *cancel = makeButton(tr("Cancel"));
    m_save = makeButton(tr("Save and use"), "primary");
    m_save->setObjectName(u"saveProfileButton"_s);
    m_save->setDefault(true);
    m_later = makeButton(tr("Save for later"));
    m_later->setObjectName(u"saveForLater"_s);
    m_later->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_later);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(
        makeParagraph(tr("“Save and use” scores %1 with this profile from now on.", "tenant").arg(tenant)));
    QLabel *what = makeParagraph(effect, "strong");
    what->setObjectName(u"profileEffect"_s);
    layout->addWidget(what);
    layout->addSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(noteLabel);
    layout->addWidget(m_note);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    connect(m_name, &QLineEdit::textChanged, this, &SaveProfileDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit nameChosen(m_name->text().trimmed(), m_note->text().trimmed());
        accept();
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        emit laterChosen(m_name->text().trimmed(), m_note->text().trimmed());
        accept();
    });
    check();
}

void SaveProfileDialog::setInUse(const QStringList &names)
{
    m_inUse = names;
    check();
}

void SaveProfileDialog::check()
{
    const QString name = m_name->text().trimmed();
    QString fault;
    if (name.isEmpty())
        fault = tr("Give the profile a name.");
    else if (isPreset(name))
        fault = tr("This name belongs to a built-in profile; choose another.");
    m_save->setEnabled(fault.isEmpty());
    const bool isUsed = m_inUse.contains(name); // its newest version is what tenants are scored with
    m_later->setEnabled(fault.isEmpty() && !isUsed);
    m_later->setToolTip(isUsed ? tr("Tenants are scored with the profile of this name; choose another name")
                               : tr("A version of the library; which profile is in use does not change"));
    setStyleProperty(m_name, "faulty", !fault.isEmpty());
    setStyleProperty(m_remark, "role", fault.isEmpty() ? u"dim"_s : u"bad"_s);
    m_remark->setText(!fault.isEmpty()         ? fault
                      : m_known.contains(name) ? tr("A profile of this name exists: this becomes its newest version, "
                                                    "also for other tenants that use it.")
                                               : QString());
}

} // namespace Trustgauge
