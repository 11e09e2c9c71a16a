#include "core/doctor/redactor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr qsizetype shortestName = 3;

//! Replaces every match by what `make` says of it.
template<class F>
QString replaced(const QString &text, const QRegularExpression &pattern, F &&make)
{
    QString out;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += make(match);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

} // namespace

void Redactor::addSecret(const SecretText &secret)
{
    const QByteArray &bytes = secret.reveal();
    if (bytes.isEmpty())
        return;
    // As it is, as a form sends it, and as Basic authentication and JSON write it.
    QStringList forms{QString::fromUtf8(bytes),
                      QString::fromLatin1(bytes.toPercentEncoding()),
                      QString::fromLatin1(bytes.toPercentEncoding().toLower()),
                      QString::fromLatin1(bytes.toBase64()),
                      QString::fromLatin1(
                          bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)),
                      QString::fromLatin1(bytes.toHex())};
    QString json = forms.first();
    forms << json.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    for (const QString &form : std::as_const(forms)) {
        if (!m_secrets.contains(form))
            m_secrets << form;
    }
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void Redactor::addName(const QString &kind, const QString &name)
{
    const QString trimmedName = name.trimmed();
    if (trimmedName.size() < shortestName)
        return;
    const auto place = std::lower_bound(m_names.begin(), m_names.end(), trimmedName,
                                        [](const auto &known, const QString &n) {
        return known.first.size() > n.size();
    });
    m_names.insert(place, {trimmedName, kind});
}

QString Redactor::pseudonym(const QString &kind, const QString &text) const
{
    const QByteArray hash = QCryptographicHash::hash(m_salt + '\n' + text.toLower().toUtf8(),
                                                     QCryptographicHash::Sha256);
    return QStringLiteral("%1-%2").arg(kind, QString::fromLatin1(hash.toHex().left(6)));
}

QString Redactor::redacted(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, QStringLiteral("[secret]"));
    static const QRegularExpression token(QStringLiteral("eyJ[\\w-]{4,}(\\.[\\w-]*){0,2}"));
    static const QRegularExpression credentials(QStringLiteral(
                                                    "\\b(Bearer|Basic|Token(?=\\s+[\\w.~+/=-]{20}))\\s+[\\w.~+/=-]{6,}"),
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression field(
        QStringLiteral("\\b(client_?secret|client_assertion|access_token|refresh_token|password|passwd|pwd|secret|sig|"
                       "api_?key)(\"?\\s*[=:]\\s*\"?)([^\\s&\",;]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(QStringLiteral("(://)[^/\\s@]+@"));
    static const QRegularExpression mail(QStringLiteral("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mac(QStringLiteral("\\b[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}\\b"));
    static const QRegularExpression ipv4(QStringLiteral("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b"));
    static const QRegularExpression ipv6(
        QStringLiteral("(?<![\\w:])[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}(?![\\w:])"));
    text.replace(token, QStringLiteral("[token]"));
    text.replace(credentials, QStringLiteral("\\1 [credentials]"));
    text.replace(field, QStringLiteral("\\1\\2[secret]"));
    text.replace(userInfo, QStringLiteral("\\1[credentials]@"));
    text = replaced(text, mail, [this](const auto &m) { return pseudonym(QStringLiteral("user"), m.captured()); });
    for (const auto &[name, kind] : m_names)
        text.replace(name, pseudonym(kind, name), Qt::CaseInsensitive);
    const auto address = [this](const auto &m) { return pseudonym(QStringLiteral("address"), m.captured()); };
    text = replaced(text, mac, address);
    text = replaced(text, ipv4, address);
    // Times of the day look alike; only what is an address is one.
    text = replaced(text, ipv6,
                    [&](const auto &m) { return QHostAddress(m.captured()).isNull() ? m.captured() : address(m); });
    const QString home = QDir::homePath();
    if (home.size() > 1)
        text.replace(home, QStringLiteral("~"));
    static const QRegularExpression otherHome(QStringLiteral("(/home/|/Users/|\\\\Users\\\\)[^/\\\\\\s\"]+"));
    text.replace(otherHome, QStringLiteral("\\1[user]"));
    return text;
}

} // namespace Trustgauge
