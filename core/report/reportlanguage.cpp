#include "core/report/reportlanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <mutex>

namespace Trustgauge {

namespace {

const auto textFolder = QStringLiteral(":/i18n");
const auto textPrefix = QStringLiteral("trustgauge_");

thread_local const ReportLanguage *languageOfThread = nullptr;

//! Asked before all other translators, answers only threads that use a language.
class ThreadTexts final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        return languageOfThread ? languageOfThread->translated(context, source, disambiguation, n) : QString();
    }
    //! So that installing it tells no window that its language has changed.
    bool isEmpty() const override { return true; }
};

} // namespace

QStringList ReportLanguage::codes()
{
    QStringList out{QStringLiteral("en")}; // the texts in the source
    for (const QString &name :
         QDir(textFolder).entryList({textPrefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        if (const QString code = name.mid(textPrefix.size()).chopped(3); !out.contains(code))
            out << code;
    }
    out.sort();
    return out;
}

ReportLanguage::ReportLanguage(const QLocale &locale) : m_locale(locale), m_texts(std::make_unique<QTranslator>()) {}

ReportLanguage::~ReportLanguage() = default;

Result<std::shared_ptr<const ReportLanguage>> ReportLanguage::of(const QString &name)
{
    const QLocale locale(name);
    const QString code = QLocale::languageToCode(locale.language());
    if (locale.language() == QLocale::C || !codes().contains(code))
        return failure(ErrorCode::Usage, QStringLiteral("--language"),
                       sentence("Report", "there are no texts in '%1'; choose one of: %2")
                           .arg(name, codes().join(QStringLiteral(", "))));
    const std::shared_ptr<ReportLanguage> out(new ReportLanguage(locale));
    [[maybe_unused]] const bool hasTexts = out->m_texts->load(textPrefix + code, textFolder); // English needs none
    return std::shared_ptr<const ReportLanguage>(out);
}

QString ReportLanguage::translated(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString out = m_texts->translate(context, source, disambiguation, n);
    if (out.isNull())
        out = QString::fromUtf8(source);
    if (n >= 0) // before Qt writes it as the program's language does
        out.replace(QStringLiteral("%Ln"), m_locale.toString(n));
    return out;
}

ReportLanguage::Use::Use(const ReportLanguage &language) : m_before(std::exchange(languageOfThread, &language))
{
    static ThreadTexts texts; // ends with the program, not with its application, which may be of another thread
    static std::once_flag installed;
    std::call_once(installed, [] { QCoreApplication::installTranslator(&texts); });
}

ReportLanguage::Use::~Use()
{
    languageOfThread = m_before;
}

} // namespace Trustgauge
