#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace Trustgauge {

//! Takes out of texts what nobody outside may read: what withoutSecrets() takes out, mail addresses, IP and MAC addresses, the home folder, and known names. Names and addresses
//! become pseudonyms such as `device-1f09a3`, the same for the same text under the same salt, so that a reader can
//! still tell them apart. Pure; any thread.
class Redactor
{
public:
    //! \param salt keeps pseudonyms from being guessed from one tenant to another; the tenant's ids will do
    explicit Redactor(QByteArray salt) : m_salt(std::move(salt)) {}

    //! \param kind first part of the pseudonym, such as `device`; names below three characters are not replaced, as
    //! they would hit everything
    void addName(const QString &kind, const QString &name);

    [[nodiscard]] QString redacted(QString text) const;
    [[nodiscard]] QString pseudonym(const QString &kind, const QString &text) const;

private:
    QByteArray m_salt;
    QList<QPair<QString, QString>> m_names; //!< name, kind; longest first
};

} // namespace Trustgauge
