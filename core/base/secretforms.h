#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! A text that gives a secret away. Escapes (percent signs, JSON, HTML) are undone where it is looked for, so that they
//! are no forms of their own.
struct SecretForm
{
    std::string utf8;
    bool isBase64 = false;  //!< part of a longer run of base64, all of which goes
    bool wholeWord = false; //!< so short that it would be found within words
};

//! The forms of some secrets; overwritten when they go. Immutable; any thread.
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

//! `text` with `[secret]` in place of every form, and of what is left of one that was cut.
//! \param shortOnes those that are looked for as whole words, too
[[nodiscard]] QString withoutForms(const QString &text, const SecretForms &forms, bool shortOnes);

} // namespace Trustgauge
