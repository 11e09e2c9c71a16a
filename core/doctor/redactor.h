#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace Trustgauge {

//! Makes texts safe to give away: removes secrets (see withoutSecrets()) and replaces mail, IP and MAC addresses, the
//! home folder and known names by pseudonyms such as `device-1f09a3`. Equal texts get equal pseudonyms under the same
//! salt, so readers can tell them apart. Pure; any thread.
class Redactor
{
public:
    //! \param salt makes pseudonyms differ between tenants, so they cannot be guessed; the tenant's ids are suitable
    explicit Redactor(QByteArray salt) : m_salt(std::move(salt)) {}

    //! \param kind prefix of the pseudonym, such as `device`; names below three characters are ignored, because they
    //! would match everywhere
    void addName(const QString &kind, const QString &name);

    [[nodiscard]] QString redacted(QString text) const;

private:
    [[nodiscard]] QString pseudonym(const QString &kind, const QString &text) const;

    QByteArray m_salt;
    QList<QPair<QString, QString>> m_names; //!< name, kind; longest first
};

} // namespace Trustgauge
