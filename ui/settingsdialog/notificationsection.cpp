#include "ui/settingsdialog/notificationsection.h"

#include "core/workspace/workspace.h"
#include "ui/settings/uisettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int besideTick = 24; // where the text of a check box begins
}

NotificationSection::NotificationSection(const Workspace &workspace, UiSettingsStore &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeLabel(tr("Notify me on the desktop when"), "title"));
    const auto addBox = [&](const QString &text, const QString &name, bool NotificationChoice::*field) {
        auto *box = new QCheckBox(text);
        box->setObjectName(name);
        layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, field](bool on) {
            m_settings.change([field, on](UiSettings &s) { s.notifications.*field = on; });
        });
        return box;
    };
    m_broke = addBox(tr("a &connection breaks: a tenant that could be polled no longer can"), u"notifyBroken"_s,
                     &NotificationChoice::connectionBroke);
    m_bands = addBox(tr("&many devices change band from one cycle to the next"), u"notifyBands"_s,
                     &NotificationChoice::bandsChanged);
    m_percent = new SteadySpinBox;
    m_percent->setObjectName(u"notifyBandsPercent"_s);
    m_percent->setRange(1, 100);
    m_percent->setSuffix(tr(" %", "after a number"));
    m_percent->setFixedWidth(100);
    m_percent->setAccessibleName(tr("Part of the fleet from which it is told"));
    auto *percent = new FormRow(tr("from this &part of the fleet on"), m_percent);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(besideTick, 0, 0, 0);
    indented->addWidget(percent);
    indented->addStretch(1);
    layout->addLayout(indented);
    connect(m_percent, &SteadySpinBox::valueChanged, this,
            [this](int value) { m_settings.change([value](UiSettings &s) { s.notifications.bandsPercent = value; }); });
    m_secret = addBox(tr("a &secret or certificate ends soon: 30, 14, 7 and 1 days before, and when it has ended"),
                      u"notifySecret"_s, &NotificationChoice::secretEnds);
    layout->addSpacing(Metrics::gap);
    layout->addWidget(makeParagraph(tr("Each is told once. Several that happen together are told in one. What the "
                                       "window in front already shows is not told again. A click opens the page and "
                                       "the tenant."),
                                    "small"));
    if (workspace.isDemo())
        layout->addWidget(makeParagraph(tr("The demo sends no notifications."), "small"));
    layout->addStretch(1);
    connect(&settings, &UiSettingsStore::changed, this, &NotificationSection::refresh);
    refresh();
}

void NotificationSection::refresh()
{
    const NotificationChoice &now = m_settings.value().notifications;
    m_broke->setChecked(now.connectionBroke);
    m_bands->setChecked(now.bandsChanged);
    m_percent->setValue(now.bandsPercent);
    m_percent->setEnabled(now.bandsChanged);
    m_secret->setChecked(now.secretEnds);
}

} // namespace Trustgauge
