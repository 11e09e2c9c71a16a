#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace Trustgauge {

//! Codes of the languages that the window can speak: English, then those with translations in the program.
[[nodiscard]] QStringList windowLanguages();
//! The language's name in itself, `Deutsch`.
[[nodiscard]] QString languageName(const QString &code);
//! The locale for texts, numbers and dates.
//! \param code the chosen language; empty: that of the system
//! \param system its country is kept, so that numbers stay as people know them there
[[nodiscard]] QLocale localeOf(const QString &code, const QLocale &system);

} // namespace Trustgauge
