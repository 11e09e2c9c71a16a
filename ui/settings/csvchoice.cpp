#include "ui/settings/csvchoice.h"

#include "ui/settings/uisettings.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Trustgauge {

std::optional<CsvFormat> csvFormatOf(const QLocale &locale)
{
    if (locale.decimalPoint() != u","_s)
        return std::nullopt;
    CsvFormat out;
    out.separator = ';'; // the comma is the decimal sign
    out.decimal = ',';
    return out;
}

CsvFormat csvFormatOf(const UiSettings &settings)
{
    CsvFormat out;
    if (settings.csvForThisCountry)
        out = csvFormatOf(QLocale::system()).value_or(CsvFormat());
    out.bom = settings.csvBom;
    out.formulaGuard = settings.csvFormulaGuard;
    return out;
}

} // namespace Trustgauge
