#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Trustgauge {

//! A secret that cannot be printed by accident: no QDebug operator, no conversion, no comparison with text.
//! Only reveal() gives the bytes, so all uses can be found by name. Copies share one buffer, which is
//! overwritten when the last copy is destroyed; until then removedFrom() finds the secret in any text. Any
//! thread.
class SecretText
{
public:
    SecretText() = default;
    //! Also overwrites the bytes passed in, unless they are shared.
    explicit SecretText(QByteArray utf8);

    [[nodiscard]] bool isEmpty() const { return !m_held; }
    //! The UTF-8 bytes, for the request that needs them and the keychain only. Valid while any copy of this exists.
    [[nodiscard]] const QByteArray &reveal() const;
    bool operator==(const SecretText &other) const;

    //! Whether to remove secrets so short that they could be ordinary words.
    enum class ShortOnes { Go, Stay };
    //! `text` without any secret that exists at this moment; see withoutSecrets().
    [[nodiscard]] static QString removedFrom(const QString &text, ShortOnes shortOnes);

private:
    class Held;
    class Registry;
    std::shared_ptr<const Held> m_held; // null: empty
};

//! Overwrites bytes that held a secret, unless they are shared, and empties the array.
void wipe(QByteArray &bytes);

} // namespace Trustgauge
