#include "ui/doctor/secretcard.h"

#include "ui/session/fleetsession.h"
#include "ui/text/secretreminder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SecretCard::SecretCard(FleetSession &session, const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_theme(theme)
{
    setObjectName(u"card"_s);
    m_text = makeParagraph({});
    m_text->setObjectName(u"secretExpiry"_s);
    m_replace = makeButton({});
    m_replace->setObjectName(u"replaceSecretHere"_s);
    connect(m_replace, &QPushButton::clicked, this, &SecretCard::replaceRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::cardGap, Metrics::gap, Metrics::cardGap, Metrics::gap);
    row->setSpacing(Metrics::cardGap);
    row->addWidget(m_text, 1);
    row->addWidget(m_replace);
}

void SecretCard::refresh()
{
    const TenantConfig *tenant = m_session.tenant();
    if (!tenant)
        return;
    const QDate lastDay = m_session.secretLastDay(*tenant);
    const QDate today = QDate::currentDate();
    m_text->setText(expirySentence(*tenant, lastDay, today));
    setStyleProperty(m_text, "role", expiryStatus(*tenant, lastDay, today).isEmpty() ? QVariant() : QVariant(u"warn"_s));
    setButtonText(m_replace, m_theme.icon("key"_L1), replaceSecretText(*tenant));
}

} // namespace Trustgauge
