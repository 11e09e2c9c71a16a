#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

namespace Trustgauge {

//! A secret that does not print: no QDebug operator, no conversion, no comparison with text. Values are copied only
//! where the secret is used (`reveal`), so that every such place can be found by name.
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(QByteArray utf8) : m_utf8(std::move(utf8)) {}

    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    //! The UTF-8 bytes; for the request that needs them and the keychain only.
    [[nodiscard]] const QByteArray &reveal() const { return m_utf8; }
    bool operator==(const SecretText &) const = default;

private:
    QByteArray m_utf8;
};

} // namespace Trustgauge
