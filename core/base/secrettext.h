#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Trustgauge {

//! A secret that does not print: no QDebug operator, no conversion, no comparison with text. The bytes are reached only
//! where the secret is used (`reveal`), so that every such place can be found by name. Copies share one piece of memory,
//! which is overwritten when the last of them goes; until then the program knows it for a secret wherever it is quoted.
//! Any thread.
class SecretText
{
public:
    SecretText() = default;
    //! The bytes given are overwritten, too, where nobody else holds them.
    explicit SecretText(QByteArray utf8);

    [[nodiscard]] bool isEmpty() const { return !m_held; }
    //! The UTF-8 bytes; for the request that needs them and the keychain only. Valid while a copy of this lives.
    [[nodiscard]] const QByteArray &reveal() const;
    bool operator==(const SecretText &other) const;

    //! Secrets so short that they may be words of our own sentences.
    enum class ShortOnes { Go, Stay };
    //! `text` without any secret that somebody holds at this moment; see withoutSecrets().
    [[nodiscard]] static QString removedFrom(const QString &text, ShortOnes shortOnes);

private:
    class Held;
    class Registry;
    std::shared_ptr<const Held> m_held; // null: empty
};

//! Overwrites bytes that held a secret, where nobody else holds them, and empties the array.
void wipe(QByteArray &bytes);

} // namespace Trustgauge
