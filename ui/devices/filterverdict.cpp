#include "ui/devices/filterverdict.h"

#include "ui/devices/filterline.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QStringList textsOf(const QList<FilterLack> &lacks)
{
    QStringList out;
    for (const FilterLack lack : lacks)
        out << sentenceOf(lack).text();
    return out;
}

FilterVerdict::FilterVerdict(FilterLine &line, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_line(line),
      m_theme(theme)
{
    setObjectName(u"filterVerdict"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::gap, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    m_icon = new QLabel;
    m_text = makeParagraph({});
    m_text->setObjectName(u"filterVerdictText"_s);
    m_repair = makeButton({}, "link");
    m_repair->setObjectName(u"filterRepair"_s);
    m_repair->setToolTip(tr("Alt+Enter in the line does the same"));
    connect(m_repair, &QPushButton::clicked, &line, &FilterLine::repair);
    line.setVerdict(this);
    connect(&theme, &Theme::changed, this, &FilterVerdict::refresh);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_repair);
    setMinimumHeight(Metrics::controlHeight); // the same height with and without the button
    hide();
}

void FilterVerdict::tell(const FilterOutcome &outcome)
{
    m_outcome = outcome;
    refresh();
}

QString FilterVerdict::words(const QString &fault) const
{
    if (!fault.isEmpty() && !m_outcome.meanwhile.isEmpty())
        return tr("%1 %2", "fault; what holds until it is mended").arg(fault, m_outcome.meanwhile);
    if (!fault.isEmpty())
        return m_outcome.inUse.isEmpty() ? tr("%1 Until then the table is not filtered by words: %2.", "fault; devices")
                                               .arg(fault, m_outcome.count)
                                         : tr("%1 The table still shows “%2”: %3.", "fault; filter; how many devices")
                                               .arg(fault, plainText(m_outcome.inUse), m_outcome.count);
    if (m_outcome.isReading)
        return tr("Valid; reading from the store what it asks of…");
    QStringList sentences{tr("Valid: %1.", "filter: how many devices").arg(m_outcome.count)};
    sentences << m_outcome.limits;
    return sentences.join(u' ');
}

void FilterVerdict::refresh()
{
    const std::optional<ExpressionFault> &fault = m_line.fault();
    setVisible(!m_line.text().trimmed().isEmpty());
    const QString told = fault ? plainText(sentenceOf(*fault).text()) : m_outcome.failure;
    const bool isLimited = told.isEmpty() && !m_outcome.isReading && !m_outcome.limits.isEmpty();
    const QIcon icon = !told.isEmpty() ? m_theme.icon("error"_L1, Theme::Tint::Bad)
                       : isLimited     ? m_theme.icon("warning"_L1, Theme::Tint::Warn)
                                       : m_theme.icon("check"_L1, Theme::Tint::Ok);
    m_icon->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(words(told));
    setStyleProperty(m_text, "role", !told.isEmpty() ? u"bad"_s : isLimited ? u"warn"_s : u"ok"_s);
    setStyleProperty(&m_line, "faulty", fault.has_value());
    m_line.setAccessibleDescription(m_line.text().isEmpty() ? QString() : m_text->text());
    const bool repairs = fault && fault->replacement;
    m_repair->setVisible(repairs);
    if (repairs)
        m_repair->setText(fault->replacement->isEmpty()
                              ? tr("Leave it out")
                              : tr("Use %1", "a word of the filter").arg(*fault->replacement).replace(u'&', u"&&"_s));
}

} // namespace Trustgauge
