#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Trustgauge {

//! Bytes that contain a secret, such as a request body. Overwritten when the last copy is destroyed. Any thread.
class WipedBytes
{
public:
    WipedBytes() = default;
    //! Also overwrites the bytes passed in, unless they are shared.
    explicit WipedBytes(QByteArray bytes);

    [[nodiscard]] bool isEmpty() const { return !m_held; }
    //! Valid while any copy of this exists.
    [[nodiscard]] const QByteArray &reveal() const;

private:
    class Held;
    std::shared_ptr<const Held> m_held; // null: empty
};

//! Overwrites a text that held a secret, unless it is shared, and empties it; see also wipe(QByteArray &).
void wipe(QString &text);

} // namespace Trustgauge
