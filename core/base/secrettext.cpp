#include "core/base/secrettext.h"

#include "core/base/secretforms.h"

#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <openssl/crypto.h>

namespace Trustgauge {

class SecretText::Held
{
public:
    explicit Held(const QByteArray &utf8) : bytes(utf8.constData(), utf8.size()) {} // a deep copy
    ~Held();
    Q_DISABLE_COPY_MOVE(Held)

    QByteArray bytes;
};

//! All secrets that exist in the process.
class SecretText::Registry
{
public:
    //! Never deleted, because a secret in a static object may live longer.
    static Registry &get()
    {
        static auto *const made = new Registry;
        return *made;
    }
    void add(const std::shared_ptr<const Held> &one)
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_held, [](const auto &known) { return known.expired(); });
        m_held.push_back(one);
        forget();
    }
    void oneHasGone()
    {
        std::shared_ptr<const SecretForms> old; // destroyed after the lock is released
        const QMutexLocker lock(&m_mutex);
        old = std::move(m_forms);
        ++m_version;
    }
    std::shared_ptr<const SecretForms> forms()
    {
        std::vector<std::shared_ptr<const Held>> held; // may hold the last copies; destroyed after the lock is released
        QMutexLocker lock(&m_mutex);
        if (m_forms)
            return m_forms;
        const quint64 version = m_version;
        for (const auto &one : m_held)
            held.push_back(one.lock());
        lock.unlock();
        auto made = std::make_shared<const SecretForms>(bytesOf(held));
        lock.relock();
        if (version == m_version)
            m_forms = made;
        return made;
    }

private:
    static std::vector<std::string_view> bytesOf(const std::vector<std::shared_ptr<const Held>> &held)
    {
        std::vector<std::string_view> out;
        for (const auto &one : held) {
            if (!one)
                continue;
            const std::string_view bytes(one->bytes.constData(), static_cast<size_t>(one->bytes.size()));
            if (std::find(out.begin(), out.end(), bytes) == out.end())
                out.push_back(bytes);
        }
        return out;
    }
    void forget()
    {
        m_forms.reset();
        ++m_version;
    }

    QMutex m_mutex;
    std::vector<std::weak_ptr<const Held>> m_held;
    std::shared_ptr<const SecretForms> m_forms; // forms of all secrets; null: to be rebuilt
    quint64 m_version = 0;
};

SecretText::Held::~Held()
{
    wipe(bytes);
    Registry::get().oneHasGone();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes = {};
}

SecretText::SecretText(QByteArray utf8)
{
    if (!utf8.isEmpty()) {
        m_held = std::make_shared<const Held>(utf8);
        Registry::get().add(m_held);
    }
    wipe(utf8);
}

const QByteArray &SecretText::reveal() const
{
    static const QByteArray nothing;
    return m_held ? m_held->bytes : nothing;
}

bool SecretText::operator==(const SecretText &other) const
{
    const QByteArray &a = reveal();
    const QByteArray &b = other.reveal();
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

QString SecretText::removedFrom(const QString &text, ShortOnes shortOnes)
{
    return withoutForms(text, *Registry::get().forms(), shortOnes == ShortOnes::Go);
}

} // namespace Trustgauge
