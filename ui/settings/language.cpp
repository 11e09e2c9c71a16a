#include "ui/settings/language.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QStringList windowLanguages()
{
    QStringList out{u"en"_s}; // the texts in the source
    const QStringList files = QDir(u":/i18n"_s).entryList({u"trustgauge_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.sliced(file.indexOf(u'_') + 1).chopped(3); // without `.qm`
        if (!out.contains(code))
            out << code;
    }
    return out;
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = code == "en"_L1 ? u"English"_s : locale.nativeLanguageName(); // Qt says 'American English'
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? code : name;
}

QLocale localeOf(const QString &code, const QLocale &system)
{
    if (code.isEmpty())
        return system;
    const QLocale::Language language = QLocale(code).language();
    if (language == QLocale::C || language == system.language())
        return system;
    return QLocale(language, system.territory());
}

} // namespace Trustgauge
