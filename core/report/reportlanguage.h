#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace Trustgauge {

//! A language that a report can be written in, whatever language the program speaks. Immutable; any thread.
class ReportLanguage
{
public:
    //! Codes of the languages, such as `de`, in order.
    [[nodiscard]] static QStringList codes();
    //! \param name such as `de` or `de_CH`; Usage, listing the languages, when there are no texts in it
    [[nodiscard]] static Result<std::shared_ptr<const ReportLanguage>> of(const QString &name);
    ~ReportLanguage();
    ReportLanguage(const ReportLanguage &) = delete;
    ReportLanguage &operator=(const ReportLanguage &) = delete;

    //! Of figures.
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    //! A text of the program in this language; its source where it has none.
    [[nodiscard]] QString translated(const char *context, const char *source, const char *disambiguation, int n) const;

    //! While it lives, the texts of its thread are in a language, and those of all other threads stay as they are.
    class Use
    {
    public:
        //! \param language must live longer
        explicit Use(const ReportLanguage &language);
        ~Use();
        Use(const Use &) = delete;
        Use &operator=(const Use &) = delete;

    private:
        const ReportLanguage *m_before;
    };

private:
    explicit ReportLanguage(const QLocale &locale);

    QLocale m_locale;
    std::unique_ptr<QTranslator> m_texts;
};

using ReportLanguagePtr = std::shared_ptr<const ReportLanguage>;

} // namespace Trustgauge
