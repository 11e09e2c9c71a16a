#include "app/cli/reportlanguage.h"

#include <QCoreApplication>
#include <QDir>

namespace Trustgauge::Cli {

namespace {

const auto folder = QStringLiteral(":/i18n");
const auto prefix = QStringLiteral("trustgauge_");

//! The codes of the languages that there are texts in.
QStringList languages()
{
    QStringList out;
    for (QString name : QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        out << name.mid(prefix.size()).chopped(3);
    return out;
}

} // namespace

Result<std::unique_ptr<ReportLanguage>> ReportLanguage::of(const QString &name)
{
    const QLocale locale(name);
    const QString code = QLocale::languageToCode(locale.language());
    std::unique_ptr<ReportLanguage> out(new ReportLanguage(locale));
    const bool isKnown = locale.language() != QLocale::C && languages().contains(code);
    if (!isKnown || !out->m_texts.load(prefix + code, folder))
        return failure(ErrorCode::Usage, QStringLiteral("--language"),
                       QStringLiteral("there are no texts in '%1'; choose one of: %2")
                           .arg(name, languages().join(QStringLiteral(", "))));
    QCoreApplication::installTranslator(&out->m_texts);
    return out;
}

ReportLanguage::~ReportLanguage()
{
    QCoreApplication::removeTranslator(&m_texts);
}

} // namespace Trustgauge::Cli
