#include "ui/rehearsal/warningscard.h"

#include "ui/settings/uisettings.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int highestLimit = 1'000'000;

} // namespace

WarningsCard::WarningsCard(RehearsalSession &model, UiSettingsStore &settings, const Theme &theme, QWidget *parent)
    : Card(tr("Warnings"), parent),
      m_model(model),
      m_theme(theme)
{
    m_limit = new SteadySpinBox;
    m_limit->setObjectName(u"warnAbove"_s);
    m_limit->setRange(1, highestLimit);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setValue(settings.value().policyWarnAbove);
    m_limit->setAccessibleName(tr("Warn of an action that more devices meet than this"));
    m_limit->setToolTip(m_limit->accessibleName());
    QLabel *label = makeLabel(tr("above", "warn above a number of devices"), "dim");
    label->setBuddy(m_limit);
    addToHeader(label);
    addToHeader(m_limit);
    addToHeader(makeLabel(tr("devices", "after a number in a field"), "dim"));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(4);
    body()->addLayout(m_lines);
    model.setMostDevices(static_cast<size_t>(m_limit->value()));
    connect(m_limit, &QSpinBox::valueChanged, this, [this, &settings](int limit) {
        settings.change([limit](UiSettings &s) { s.policyWarnAbove = limit; });
        m_model.setMostDevices(static_cast<size_t>(limit));
    });
    connect(&theme, &Theme::changed, this, &WarningsCard::showWarnings);
    showWarnings();
}

void WarningsCard::setOutcome(const RehearsalSession::OutcomePtr &outcome)
{
    const auto told = [](const RehearsalSession::OutcomePtr &of) {
        return of ? std::pair(of->rehearsal.warnings, of->remarks)
                  : std::pair(std::vector<PolicyWarning>(), QList<Message>());
    };
    const bool isSame = bool(outcome) == bool(m_outcome) && told(outcome) == told(m_outcome);
    m_outcome = outcome;
    if (!isSame)
        showWarnings();
}

void WarningsCard::showWarnings()
{
    auto *list = new QWidget;
    list->setObjectName(u"warningList"_s);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    const auto addLine = [&](QLatin1StringView icon, Theme::Tint tint, const QString &text) {
        auto *mark = new QLabel;
        mark->setPixmap(m_theme.icon(icon, tint).pixmap(QSize(16, 16), devicePixelRatioF()));
        auto *line = new QHBoxLayout;
        line->setSpacing(Metrics::gap);
        line->addWidget(mark);
        line->addWidget(makeParagraph(text), 1);
        lines->addLayout(line);
        return line;
    };
    int count = 0;
    if (m_outcome) {
        for (const PolicyWarning &warning : m_outcome->rehearsal.warnings) {
            QHBoxLayout *line = addLine("warning"_L1, Theme::Tint::Warn, plainText(sentenceOf(warning).text()));
            ++count;
            const bool hasDevices = warning.devices > 0 && warning.kind != PolicyWarningKind::Shadowed;
            if (!hasDevices)
                continue;
            QPushButton *show = makeButton(tr("Show devices"), "link");
            show->setObjectName(u"warnedDevices%1"_s.arg(count));
            show->setAccessibleName(tr("Show devices: %1", "a warning").arg(plainText(sentenceOf(warning).text())));
            connect(show, &QPushButton::clicked, this, [this, warning] { emit devicesRequested(warning); });
            line->addWidget(show);
        }
        for (const Message &remark : m_outcome->remarks)
            addLine("info"_L1, Theme::Tint::Dim, plainText(remark.text()));
    }
    if (count == 0 && m_outcome)
        addLine("check"_L1, Theme::Tint::Ok, tr("Nothing deserves a second look."));
    setRemark(count > 0 ? grouped(count) : QString());
    if (m_list) {
        m_lines->removeWidget(m_list);
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = list;
    m_lines->addWidget(list);
}

} // namespace Trustgauge
