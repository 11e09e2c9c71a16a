#include "ui/tuning/thresholdspanel.h"

#include "core/scoring/profilelimits.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ThresholdsPanel::ThresholdsPanel(TuningSession &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Metrics::cardGap);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    const auto makeBox = [this](const ProfileLimits::Range &range, const QString &name, const QString &objectName) {
        auto *box = new SteadySpinBox;
        box->setRange(range.low, range.high);
        box->setAlignment(Qt::AlignRight);
        box->setProperty("compact", true);
        box->setObjectName(objectName);
        box->setAccessibleName(name);
        connect(box, &SteadySpinBox::typingBegan, this, [this] { m_model.beginGesture(); });
        connect(box, &SteadySpinBox::typingEnded, this, [this] { m_model.endGesture(); });
        return box;
    };
    auto *edges = new QWidget;
    auto *edgeLayout = new QHBoxLayout(edges);
    edgeLayout->setContentsMargins(0, 0, 0, 0);
    edgeLayout->setSpacing(4);
    for (size_t i = 0; i < m_edges.size(); ++i) {
        m_edges[i] = makeBox(ProfileLimits::inactiveDays, tr("Inactivity edge %1, days").arg(i + 1), u"edge%1"_s.arg(i));
        m_edges[i]->setMinimumWidth(54);
        edgeLayout->addWidget(m_edges[i]);
        connect(m_edges[i], &QSpinBox::valueChanged, this, [this, i](int value) {
            m_model.change(u"thresholds.inactiveDays"_s, [i, value](Profile &p) { p.inactiveDays[i] = value; });
        });
    }
    auto *edgesLabel = makeLabel(tr("Inactive from day"));
    edgesLabel->setBuddy(m_edges[0]);
    form->addRow(edgesLabel, edges);
    m_edgeFault = makeParagraph({}, "bad");
    m_edgeFault->setObjectName(u"edgeFault"_s);
    form->addRow(m_edgeFault);

    m_grace = makeBox(ProfileLimits::graceHours, tr("Grace, hours"), u"grace"_s);
    m_grace->setSuffix(tr(" h", "hours"));
    form->addRow(tr("Grace"), m_grace);
    connect(m_grace, &QSpinBox::valueChanged, this, [this](int value) {
        m_model.change(u"thresholds.graceHours"_s, [value](Profile &p) { p.graceHours = value; });
    });

    m_cvss = new SteadyDoubleSpinBox;
    m_cvss->setObjectName(u"cvss"_s);
    m_cvss->setAccessibleName(tr("CVSS from"));
    m_cvss->setRange(ProfileLimits::cvssTenths.low / 10.0, ProfileLimits::cvssTenths.high / 10.0);
    m_cvss->setDecimals(1);
    m_cvss->setSingleStep(0.1);
    m_cvss->setAlignment(Qt::AlignRight);
    m_cvss->setProperty("compact", true);
    form->addRow(tr("CVEs count from CVSS"), m_cvss);
    // What is typed is one step, however long the pauses.
    connect(m_cvss->findChild<QLineEdit *>(), &QLineEdit::textEdited, this, [this] { setTypingCvss(true); });
    connect(m_cvss, &QDoubleSpinBox::editingFinished, this, [this] { setTypingCvss(false); });
    connect(m_cvss, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_model.change(u"thresholds.cvss"_s, [value](Profile &p) { p.cvssTenths = qRound(value * 10.0); });
    });

    m_cap = makeBox(ProfileLimits::cveCap, tr("CVEs for the full weight"), u"cveCap"_s);
    form->addRow(tr("CVEs for the full weight"), m_cap);
    connect(m_cap, &QSpinBox::valueChanged, this,
            [this](int value) { m_model.change(u"thresholds.cveCap"_s, [value](Profile &p) { p.cveCap = value; }); });

    m_cveMode = addChoice(form, tr("Below that number"), u"cveMode"_s, u"cveMode"_s,
                          {displayName(CveMode::Linear), displayName(CveMode::Binary)},
                          [](Profile &p, int i) { p.cveMode = static_cast<CveMode>(i); });
    m_nullCvss = addChoice(form, tr("CVEs without CVSS"), u"nullCvss"_s, u"nullCvss"_s,
                           {displayName(NullCvss::Ignore), displayName(NullCvss::Severity)},
                           [](Profile &p, int i) { p.nullCvss = static_cast<NullCvss>(i); });
    m_normalisation = addChoice(form, tr("A pillar is full at"), u"normalisation"_s, u"normalisation"_s,
                                {displayName(Normalisation::Attainable), displayName(Normalisation::Flat)},
                                [](Profile &p, int i) { p.normalisation = static_cast<Normalisation>(i); });
    m_unknown = addChoice(form, tr("Unknown counts as"), u"unknownAs"_s, u"unknown"_s,
                          {displayName(UnknownAs::Clear), displayName(UnknownAs::Third), displayName(UnknownAs::Full)},
                          [](Profile &p, int i) { p.unknown = static_cast<UnknownAs>(i); });
    m_reset = makeButton(tr("Back to the defaults"), "link");
    m_reset->setObjectName(u"thresholdsReset"_s);
    m_reset->setAccessibleName(tr("Thresholds and choices back to the defaults"));
    connect(m_reset, &QPushButton::clicked, this, &ThresholdsPanel::resetToDefaults);
    form->addRow(m_reset);
    tellDefaults();
    connect(&model, &TuningSession::profileChanged, this, &ThresholdsPanel::refresh);
    refresh();
}

QComboBox *ThresholdsPanel::addChoice(QFormLayout *form, const QString &name, const QString &objectName,
                                      const QString &key, const QStringList &words,
                                      const std::function<void(Profile &, int)> &apply)
{
    auto *box = new SteadyComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->addItems(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the list may be wider
    box->setMinimumContentsLength(12);
    form->addRow(name, box);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, key, apply](int i) { m_model.change(key, [&apply, i](Profile &p) { apply(p, i); }); });
    return box;
}

void ThresholdsPanel::setTypingCvss(bool typing)
{
    if (typing == m_isTypingCvss)
        return;
    m_isTypingCvss = typing;
    if (typing)
        m_model.beginGesture();
    else
        m_model.endGesture();
}

void ThresholdsPanel::tellDefaults()
{
    const Profile defaults;
    const auto tell = [](QWidget *control, const QString &value) {
        const QString words = tr("Trustgauge's own default: %1.").arg(value);
        control->setToolTip(toolTipText(words));
        control->setAccessibleDescription(words);
    };
    for (size_t i = 0; i < m_edges.size(); ++i)
        tell(m_edges[i], QLocale().toString(defaults.inactiveDays[i]));
    tell(m_grace, QLocale().toString(defaults.graceHours) + m_grace->suffix());
    tell(m_cvss, QLocale().toString(defaults.cvssTenths / 10.0, 'f', 1));
    tell(m_cap, QLocale().toString(defaults.cveCap));
    tell(m_cveMode, displayName(defaults.cveMode));
    tell(m_nullCvss, displayName(defaults.nullCvss));
    tell(m_normalisation, displayName(defaults.normalisation));
    tell(m_unknown, displayName(defaults.unknown));
}

void ThresholdsPanel::resetToDefaults()
{
    const Profile defaults;
    Profile next = defaults;
    next.name = m_model.edited().name;
    next.pillars = m_model.edited().pillars;
    next.weights = m_model.edited().weights;
    m_model.edit(next, tr("Thresholds and choices back to the defaults"));
}

QString ThresholdsPanel::summary() const
{
    const Profile &p = m_model.edited();
    return tr("CVSS from %1 · cap %2 · grace %3 h", "hours")
        .arg(QLocale().toString(p.cvssTenths / 10.0, 'f', 1), QLocale().toString(p.cveCap),
             QLocale().toString(p.graceHours));
}

void ThresholdsPanel::refresh()
{
    const Profile &p = m_model.edited();
    const auto show = [](QSpinBox *box, int value) {
        const QSignalBlocker quiet(box);
        if (box->value() != value) // setValue() would discard a number being typed
            box->setValue(value);
    };
    const auto choose = [](QComboBox *box, auto value) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(static_cast<int>(value));
    };
    QString edgeFault;
    for (const ProfileRemark &remark : m_model.errors()) {
        if (remark.key == "thresholds.inactiveDays"_L1)
            edgeFault = remarkText(remark, p);
    }
    for (size_t i = 0; i < m_edges.size(); ++i) {
        show(m_edges[i], p.inactiveDays[i]);
        setStyleProperty(m_edges[i], "faulty", !edgeFault.isEmpty());
    }
    m_edgeFault->setText(edgeFault);
    m_edgeFault->setVisible(!edgeFault.isEmpty());
    show(m_grace, p.graceHours);
    show(m_cap, p.cveCap);
    {
        const QSignalBlocker quiet(m_cvss);
        if (qRound(m_cvss->value() * 10.0) != p.cvssTenths)
            m_cvss->setValue(static_cast<double>(p.cvssTenths) / 10.0);
    }
    choose(m_cveMode, p.cveMode);
    choose(m_nullCvss, p.nullCvss);
    choose(m_normalisation, p.normalisation);
    choose(m_unknown, p.unknown);
    Profile weighted;
    weighted.name = p.name;
    weighted.pillars = p.pillars;
    weighted.weights = p.weights;
    m_reset->setEnabled(p != weighted);
}

} // namespace Trustgauge
