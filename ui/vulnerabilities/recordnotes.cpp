#include "ui/vulnerabilities/recordnotes.h"

#include "core/base/safetext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr Ticks freshFor = 24 * ticksPerHour;

//! The records are older than the scores, in words.
QString ageBehind(Ticks older, Ticks newer)
{
    const auto hours = static_cast<int>((newer - older) / ticksPerHour);
    return hours < 1
               ? QCoreApplication::translate("Vulnerabilities", "less than an hour older than the scores")
               : QCoreApplication::translate("Vulnerabilities", "%Ln hour(s) older than the scores", nullptr, hours);
}

} // namespace

QString whyNothing(const VulnerabilitySession::OutcomePtr &outcome, const QString &otherwise)
{
    const bool isFiltered = outcome && !outcome->filter.isEmpty() && outcome->found.devices == 0;
    return isFiltered
               ? QCoreApplication::translate("Vulnerabilities", "No device with sufficient data matches the filter.")
               : otherwise;
}

QList<RecordNote> recordNotes(const VulnerabilitySession::Outcome &outcome, Ticks shownPast, Ticks now)
{
    const CvesFound &found = outcome.found;
    const auto count = [](size_t devices) { return static_cast<int>(devices); };
    QList<RecordNote> out;
    if (const Ticks told = found.source.recordsAsOf; told != noTime && told < outcome.cycle.asOf)
        out << RecordNote{QCoreApplication::translate("Vulnerabilities",
                                                      "Records of %1, %2. The service makes them anew every six hours.")
                              .arg(localTime(told), ageBehind(told, outcome.cycle.asOf)),
                          now - told > freshFor};
    else if (told != noTime)
        out << RecordNote{QCoreApplication::translate("Vulnerabilities", "Records of %1.").arg(localTime(told)),
                          now - told > freshFor};
    if (found.older > 0)
        out << RecordNote{QCoreApplication::translate("Vulnerabilities",
                                                      "The records of %Ln device(s) are older, back to %1: the last "
                                                      "answer did not tell of them.",
                                                      nullptr, count(found.older))
                              .arg(localTime(found.oldest)),
                          true};
    if (outcome.cycle.state != CycleState::Complete) {
        const QString reason = outcome.cycle.reason.text();
        out << RecordNote{
            reason.isEmpty()
                ? QCoreApplication::translate("Vulnerabilities",
                                              "The newest cycle is partial, so the figures are the least there can be.")
                : QCoreApplication::translate("Vulnerabilities", "The newest cycle is partial, so the figures are the "
                                                                 "least there can be: %1")
                      .arg(plainText(reason)),
            true};
    }
    if (found.unknown > 0)
        out << RecordNote{QCoreApplication::translate("Vulnerabilities",
                                                      "The CVEs of %Ln device(s) are unknown: nothing of theirs "
                                                      "counts, which does not make them safe.",
                                                      nullptr, count(found.unknown)),
                          true};
    if (found.insufficient > 0)
        out << RecordNote{QCoreApplication::translate("Vulnerabilities",
                                                      "%Ln device(s) with insufficient data are left out.", nullptr,
                                                      count(found.insufficient)),
                          false};
    if (outcome.isEdited)
        out << RecordNote{QCoreApplication::translate("Vulnerabilities",
                                                      "Under the edited profile %1, which is not saved.")
                              .arg(quotedText(outcome.scores->profile().name)),
                          false};
    if (shownPast != noTime)
        out << RecordNote{QCoreApplication::translate("Vulnerabilities",
                                                      "Overview and Devices show the cycle of %1. Records are kept of "
                                                      "the newest answer only, so this page shows the newest cycle.")
                              .arg(cycleTime(shownPast)),
                          false};
    return out;
}

void showNotes(const QList<RecordNote> &notes, QBoxLayout *lines, const Theme &theme)
{
    while (QLayoutItem *item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecordNote &note : notes) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Metrics::gap);
        auto *mark = new QLabel;
        const QIcon icon = note.isWarning ? theme.icon("warning"_L1, Theme::Tint::Warn)
                                          : theme.icon("info"_L1, Theme::Tint::Accent);
        mark->setPixmap(icon.pixmap(QSize(16, 16), line->devicePixelRatioF()));
        auto *text = makeParagraph(note.text, note.isWarning ? "warn" : nullptr);
        text->setObjectName(u"recordNote"_s);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        lines->addWidget(line);
    }
}

} // namespace Trustgauge
