#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace Trustgauge::Cli {

//! Texts in a language while this lives. The command line itself is in English, only reports are not.
class ReportLanguage
{
public:
    //! \param name such as `de` or `de_CH`; Usage, listing the languages, when there are no texts in it
    [[nodiscard]] static Result<std::unique_ptr<ReportLanguage>> of(const QString &name);
    ~ReportLanguage();
    ReportLanguage(const ReportLanguage &) = delete;
    ReportLanguage &operator=(const ReportLanguage &) = delete;

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    explicit ReportLanguage(QLocale locale) : m_locale(std::move(locale)) {}

    QLocale m_locale;
    QTranslator m_texts;
};

} // namespace Trustgauge::Cli
