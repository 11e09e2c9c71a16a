#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Trustgauge {

//! Bytes with a secret among them, such as the body of a request: overwritten when the last copy goes. Any thread.
class WipedBytes
{
public:
    WipedBytes() = default;
    //! The bytes given are overwritten, too, where nobody else holds them.
    explicit WipedBytes(QByteArray bytes);

    [[nodiscard]] bool isEmpty() const { return !m_held; }
    //! Valid while a copy of this lives.
    [[nodiscard]] const QByteArray &reveal() const;

private:
    class Held;
    std::shared_ptr<const Held> m_held; // null: empty
};

//! Overwrites a text that held a secret, where nobody else holds it, and empties it; see also wipe(QByteArray &).
void wipe(QString &text);

} // namespace Trustgauge
