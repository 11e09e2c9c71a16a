#include "core/base/wipedbytes.h"

#include "core/base/secrettext.h"

#include <openssl/crypto.h>

namespace Trustgauge {

class WipedBytes::Held
{
public:
    explicit Held(const QByteArray &given) : bytes(given.constData(), given.size()) {} // a deep copy
    ~Held() { wipe(bytes); }
    Q_DISABLE_COPY_MOVE(Held)

    QByteArray bytes;
};

WipedBytes::WipedBytes(QByteArray bytes)
{
    if (!bytes.isEmpty())
        m_held = std::make_shared<const Held>(bytes);
    wipe(bytes);
}

const QByteArray &WipedBytes::reveal() const
{
    static const QByteArray nothing;
    return m_held ? m_held->bytes : nothing;
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace Trustgauge
