#include "core/doctor/redactor.h"

#include "core/base/safetext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr qsizetype shortestName = 3;

//! Replaces every match by the result of `make`.
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
    text = withoutSecrets(text);
    static const QRegularExpression mail(QStringLiteral("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mac(QStringLiteral("\\b[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}\\b"));
    static const QRegularExpression ipv4(QStringLiteral("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b"));
    static const QRegularExpression ipv6(
        QStringLiteral("(?<![\\w:])[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}(?![\\w:])"));
    text = replaced(text, mail, [this](const auto &m) { return pseudonym(QStringLiteral("user"), m.captured()); });
    for (const auto &[name, kind] : m_names)
        text.replace(name, pseudonym(kind, name), Qt::CaseInsensitive);
    const auto address = [this](const auto &m) { return pseudonym(QStringLiteral("address"), m.captured()); };
    text = replaced(text, mac, address);
    text = replaced(text, ipv4, address);
    // Times of day look like IPv6 addresses, so check that each match is one.
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
