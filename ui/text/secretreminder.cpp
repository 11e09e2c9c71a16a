#include "ui/text/secretreminder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

bool hasCertificate(const TenantConfig &tenant)
{
    return tenant.credential == CredentialKind::Certificate;
}

QString shownDate(const QDate &day)
{
    static const QRegularExpression weekday(u"\\bd{3,4}\\b,?\\s*"_s);
    const QLocale locale;
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

//! 31/12/2026, 31.12.2026, 12-31-2026, 2026/12/31: three numbers, in the order of the language in which the portal is
//! shown. If day and month could be swapped, the locale's order is used.
std::optional<QDate> parseFigures(const QString &text)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})\\.?$"_s);
    static const QRegularExpression yearLast(u"^(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})$"_s);
    if (const auto m = yearFirst.match(text); m.hasMatch()) {
        const QDate day(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
        return day.isValid() && day.year() > 2000 ? std::optional(day) : std::nullopt;
    }
    const auto m = yearLast.match(text);
    if (!m.hasMatch() || m.captured(4).toInt() <= 2000)
        return std::nullopt;
    const int first = m.captured(1).toInt();
    const int second = m.captured(3).toInt();
    const QDate dayFirst(m.captured(4).toInt(), second, first);
    const QDate monthFirst(m.captured(4).toInt(), first, second);
    const QString order = QLocale().dateFormat(QLocale::ShortFormat);
    const bool monthLeads = order.indexOf(u'M') < order.indexOf(u'd');
    for (const QDate &day : {monthLeads ? monthFirst : dayFirst, monthLeads ? dayFirst : monthFirst}) {
        if (day.isValid())
            return day;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> parseLastDay(const QString &text)
{
    const QString trimmedText = text.trimmed();
    if (trimmedText.isEmpty())
        return QDate();
    const QLocale locale;
    for (const QDate &day :
         {QDate::fromString(trimmedText, Qt::ISODate), locale.toDate(trimmedText, QLocale::LongFormat),
          locale.toDate(trimmedText, QLocale::ShortFormat)}) {
        if (day.isValid() && day.year() > 2000) // a short form may have a two-digit year
            return day;
    }
    return parseFigures(trimmedText);
}

QString expirySentence(const TenantConfig &tenant, const QDate &lastDay, const QDate &today)
{
    const bool certificate = hasCertificate(tenant);
    if (!lastDay.isValid())
        return certificate
                   ? QCoreApplication::translate("SecretReminder",
                                                 "The certificate's last day shows itself with the first poll.")
                   : QCoreApplication::translate("SecretReminder", "No expiry date of the client secret is noted.");
    const qint64 days = daysLeft(lastDay, today);
    const QString date = shownDate(lastDay);
    if (days < 0)
        return certificate ? QCoreApplication::translate("SecretReminder", "The certificate expired on %1.").arg(date)
                           : QCoreApplication::translate("SecretReminder",
                                                         "By the noted date, the client secret expired on %1.")
                                 .arg(date);
    if (days == 0)
        return certificate ? QCoreApplication::translate("SecretReminder", "The certificate expires today.")
                           : QCoreApplication::translate("SecretReminder", "The client secret expires today.");
    const int count = static_cast<int>(days);
    return (certificate ? QCoreApplication::translate("SecretReminder", "The certificate expires in %n day(s), on %1.",
                                                      nullptr, count)
                        : QCoreApplication::translate("SecretReminder",
                                                      "The client secret expires in %n day(s), on %1.", nullptr, count))
        .arg(date);
}

QString expiryStatus(const TenantConfig &tenant, const QDate &lastDay, const QDate &today)
{
    if (!lastDay.isValid())
        return {};
    const qint64 days = daysLeft(lastDay, today);
    const bool certificate = hasCertificate(tenant);
    if (expiryStage(days) == ExpiryStage::Far)
        return {};
    if (days < 0)
        return certificate ? QCoreApplication::translate("SecretReminder", "Certificate: expired")
                           : QCoreApplication::translate("SecretReminder", "Secret: expired");
    const int count = static_cast<int>(days);
    return certificate ? QCoreApplication::translate("SecretReminder", "Certificate: %n day(s) left", nullptr, count)
                       : QCoreApplication::translate("SecretReminder", "Secret: %n day(s) left", nullptr, count);
}

QString reminderName(const TenantConfig &tenant, const QDate &lastDay, ExpiryStage stage)
{
    return u"%1 %2 %3"_s.arg(tenant.secretKey(), lastDay.toString(Qt::ISODate)).arg(static_cast<int>(stage));
}

QString replaceSecretText(const TenantConfig &tenant)
{
    return hasCertificate(tenant) ? QCoreApplication::translate("SecretReminder", "Replace the certificate…")
                                  : QCoreApplication::translate("SecretReminder", "Replace the secret…");
}

} // namespace Trustgauge
