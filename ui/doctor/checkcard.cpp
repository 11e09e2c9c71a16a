#include "ui/doctor/checkcard.h"

#include "core/doctor/doctorfault.h"
#include "ui/doctor/checklook.h"
#include "ui/session/doctorsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

CheckCard::CheckCard(DoctorSession &doctor, const DoctorModel &model, const Theme &theme, QWidget *parent)
    : Card(tr("Check"), parent),
      m_doctor(doctor),
      m_model(model),
      m_theme(theme)
{
    m_stateIcon = new QLabel;
    m_state = makeLabel({});
    m_meaning = makeParagraph({});
    m_meaning->setObjectName(u"doctorMeaning"_s);
    m_remedyTitle = makeLabel(tr("What to do"), "title");
    m_remedy = makeParagraph({});
    m_remedy->setObjectName(u"doctorRemedy"_s);
    m_evidence = makeParagraph({}, "dim");
    m_evidence->setObjectName(u"doctorEvidence"_s);
    for (QLabel *label : {m_meaning, m_remedy, m_evidence})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_again = makeButton({});
    m_again->setObjectName(u"runCheckAgain"_s);
    setButtonText(m_again, theme.icon("refresh"_L1), tr("Check this again"));
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_row >= 0 && !m_doctor.isRunning())
            m_doctor.runCheck(static_cast<DoctorCheck>(m_row));
    });
    m_openLink = makeButton({});
    m_openLink->setObjectName(u"openRemedyLink"_s);
    setButtonText(m_openLink, theme.icon("export"_L1), tr("Open the page for it"));
    connect(m_openLink, &QPushButton::clicked, this, [this] {
        if (m_row >= 0 && m_model.result(m_row))
            openTrustedLink(m_model.result(m_row)->link);
    });

    auto *texts = new QWidget;
    texts->setObjectName(u"scrollBody"_s);
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    auto *state = new QHBoxLayout;
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    column->addLayout(state);
    column->addWidget(m_meaning);
    column->addSpacing(Metrics::gridStep);
    column->addWidget(m_remedyTitle);
    column->addWidget(m_remedy);
    column->addSpacing(Metrics::gridStep);
    column->addWidget(m_evidence);
    column->addStretch(1);
    setMinimumHeight(220);
    body()->addWidget(texts, 1); // the whole column scrolls if needed
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_again);
    buttons->addWidget(m_openLink);
    buttons->addStretch(1);
    body()->addLayout(buttons);
}

void CheckCard::showCheck(int row)
{
    m_row = row;
    m_again->setEnabled(row >= 0 && !m_doctor.isRunning() && m_doctor.diagnosis());
    if (row < 0) {
        setTitle(tr("Check"));
        setRemark(tr("choose one to see what it means"));
        for (QLabel *label : {m_state, m_meaning, m_remedy, m_evidence})
            label->setText({});
        m_stateIcon->setPixmap({});
        m_remedyTitle->hide();
        m_openLink->hide();
        return;
    }
    const auto check = static_cast<DoctorCheck>(row);
    const DoctorModel::RowState state = m_model.state(row);
    const std::optional<CheckResult> &result = m_model.result(row);
    setTitle(titleOf(check));
    setRemark(idOf(check));
    m_stateIcon->setPixmap(checkMark(m_theme, state).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_state->setText(DoctorModel::stateName(state));
    m_meaning->setText(result ? plainText(result->meaning) : purposeOf(check));
    m_remedy->setText(result ? plainText(result->remedy) : QString());
    m_remedyTitle->setVisible(result && !result->remedy.isEmpty());
    m_remedy->setVisible(result && !result->remedy.isEmpty());
    m_evidence->setText(result && !result->evidence.isEmpty() ? tr("Seen: %1").arg(plainText(result->evidence))
                                                              : QString());
    m_openLink->setVisible(result && isTrustedLink(result->link));
    m_openLink->setToolTip(result ? toolTipText(result->link) : QString());
}

void openTrustedLink(const QString &link)
{
    if (isTrustedLink(link))
        QDesktopServices::openUrl(QUrl(link));
}

} // namespace Trustgauge
