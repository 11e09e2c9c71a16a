#include "ui/devices/saveviewdialog.h"

#include "ui/devices/deviceviews.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SaveViewDialog::SaveViewDialog(const DeviceViews &views, const DeviceView &suggestion, const QString &tenant,
                               QWidget *parent)
    : QDialog(parent),
      m_views(views),
      m_tenant(tenant)
{
    setObjectName(u"saveViewDialog"_s);
    setWindowTitle(tr("Save view"));
    m_name = new QLineEdit(suggestion.name);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(longestViewName);
    m_name->selectAll();
    QLabel *label = makeLabel(tr("&Name of the view"));
    label->setBuddy(m_name);
    m_forAll = new QRadioButton(tr("For &all tenants"));
    m_forAll->setObjectName(u"viewForAll"_s);
    m_forOne = new QRadioButton(tr("&Only for %1").arg(plainText(tenant).replace(u'&', u"&&"_s)));
    m_forOne->setObjectName(u"viewForOne"_s);
    m_forOne->setVisible(!tenant.isEmpty());
    (suggestion.tenant.isEmpty() || tenant.isEmpty() ? m_forAll : m_forOne)->setChecked(true);
    m_remark = makeParagraph({}, "dim");
    m_remark->setMinimumHeight(36);
    QPushButton *cancel = makeButton(tr("Cancel"));
    m_save = makeButton(tr("Save"), "primary");
    m_save->setObjectName(u"saveViewButton"_s);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeParagraph(tr("Keeps the filter, the order and the columns.")));
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_forAll);
    layout->addWidget(m_forOne);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    setMinimumWidth(400);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::check);
    connect(m_forAll, &QRadioButton::toggled, this, &SaveViewDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit chosen(m_name->text().trimmed(), chosenTenant());
        accept();
    });
    check();
}

QString SaveViewDialog::chosenTenant() const
{
    return m_forOne->isChecked() ? m_tenant : QString();
}

void SaveViewDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    const bool isKnown = m_views.find(name, chosenTenant()) != nullptr;
    m_save->setText(isKnown ? tr("Replace") : tr("Save"));
    m_remark->setText(name.isEmpty() ? tr("Give the view a name.")
                      : isKnown      ? tr("A view of this name exists; it will be replaced.")
                                     : QString());
}

} // namespace Trustgauge
