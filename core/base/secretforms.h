#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! A text that reveals a secret. The search decodes escapes (percent, JSON, HTML), so escaped variants are not separate
//! forms.
struct SecretForm
{
    std::string utf8;
    bool isBase64 = false;  //!< matches inside a longer base64 text, all of which is removed
    bool wholeWord = false; //!< short, so it is matched as a whole word only
};

//! The forms of a set of secrets, overwritten in memory on destruction. Immutable; any thread.
class SecretForms
{
public:
    explicit SecretForms(const std::vector<std::string_view> &secrets);
    ~SecretForms();
    Q_DISABLE_COPY_MOVE(SecretForms)

    [[nodiscard]] const std::vector<SecretForm> &all() const { return m_forms; }

private:
    void addBytes(std::string_view bytes);
    void add(std::string_view form, bool isBase64);

    std::vector<SecretForm> m_forms; // longest first
};

//! `text` with `[secret]` in place of every form and of the beginning of one that was cut off.
//! \param shortOnes whether to include forms with wholeWord
[[nodiscard]] QString withoutForms(const QString &text, const SecretForms &forms, bool shortOnes);

} // namespace Trustgauge
