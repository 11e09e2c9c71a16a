#include "core/base/sslsetup.h"

#include "core/base/localfile.h"

#include <QSslCertificate>
#include <QSslKey>

namespace Trustgauge {

namespace {

Error unusable(const QString &path, const Message &why)
{
    return {ErrorCode::BadInput, path, why, 0};
}

Result<QByteArray> contentOf(const QString &path, const QString &key)
{
    Result<QByteArray> content = readFile(path);
    if (!content)
        return tl::unexpected(unusable(path, Message(QStringLiteral("%1 (%2)")).arg(content.error().detail, key)));
    return content;
}

} // namespace

SslSetup::SslSetup(const QString &caFile, const QString &clientCertificate)
    : m_configuration(QSslConfiguration::defaultConfiguration())
{
    if (!caFile.isEmpty())
        trust(caFile);
    if (!m_fault && !clientCertificate.isEmpty())
        identify(clientCertificate);
}

void SslSetup::trust(const QString &caFile)
{
    const Result<QByteArray> content = contentOf(caFile, QStringLiteral("caFile"));
    if (!content) {
        m_fault = content.error();
        return;
    }
    QList<QSslCertificate> own = QSslCertificate::fromData(*content, QSsl::Pem);
    if (own.isEmpty())
        own = QSslCertificate::fromData(*content, QSsl::Der);
    if (own.isEmpty())
        m_fault = unusable(caFile, sentence("Network", "holds no certificate, neither PEM nor DER (caFile)"));
    // Qt loads system CAs on demand only while a configuration has no list of its own, so add them explicitly.
    m_configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
}

void SslSetup::identify(const QString &path)
{
    const Result<QByteArray> pem = contentOf(path, QStringLiteral("clientCertificate"));
    if (!pem) {
        m_fault = pem.error();
        return;
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*pem, QSsl::Pem);
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (key.isNull())
            key = QSslKey(*pem, algorithm, QSsl::Pem);
    }
    if (chain.isEmpty() || key.isNull()) {
        m_fault = unusable(path, sentence("Network", "holds no PEM certificate with its key (clientCertificate)"));
        return;
    }
    m_configuration.setLocalCertificateChain(chain);
    m_configuration.setPrivateKey(key);
}

} // namespace Trustgauge
