#include "ui/text/notetext.h"

#include "core/config/vulnerabilitysource.h"
#include "ui/text/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QString noteText(const Message &note)
{
    static const QRegularExpression time(u"\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z"_s);
    QString text = note.text();
    QRegularExpressionMatch match = time.match(text);
    while (match.hasMatch()) {
        const Ticks at = parseTimestamp(match.captured().toStdString());
        const QString shown = at == noTime ? match.captured() : localTime(at);
        text.replace(match.capturedStart(), match.capturedLength(), shown);
        match = time.match(text, match.capturedStart() + shown.size());
    }
    const auto nameSource = [&text](const char *word) {
        const QString key = QString::fromLatin1(word);
        text.replace(u"(%1)"_s.arg(key), u"(%1)"_s.arg(sourceName(key)));
    };
    for (const SourceFacts &facts : sourceFacts)
        nameSource(facts.key);
    nameSource(changesSource.key);
    return plainText(text);
}

} // namespace Trustgauge
