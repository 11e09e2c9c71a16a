#pragma once

#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QString>

#include <vector>

namespace Trustgauge {

//! A translatable sentence as data: its English text, which is the key of its translation, and its values. It is
//! translated where it is shown, in the language in use there; so a stored message may be shown in another language
//! than the one it was made in. A plain value; any thread.
class Message
{
public:
    Message() = default;
    //! Text without a translation: from a server, the system or a person.
    Message(QString literal) : m_text(std::move(literal)) {} // NOLINT(google-explicit-constructor): either is a text

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    //! In the current language.
    [[nodiscard]] QString text() const;
    //! In English, for the log.
    [[nodiscard]] QString english() const;

    //! Fills the lowest open place (%1, %2, ..), like QString::arg(). Counts (%n) are given to sentence().
    [[nodiscard]] Message arg(const Message &value) const;
    [[nodiscard]] Message arg(const QString &value) const { return arg(Message(value)); }
    [[nodiscard]] Message arg(QLatin1StringView value) const { return arg(Message(QString(value))); }
    [[nodiscard]] Message arg(qint64 value) const { return arg(Message(QString::number(value))); }
    template<class First, class Second, class... More>
    [[nodiscard]] Message arg(const First &first, const Second &second, const More &...more) const
    {
        return arg(first).arg(second, more...);
    }

    //! The messages in order, with the separator between them.
    [[nodiscard]] static Message joined(const QList<Message> &messages, const Message &separator);

    //! A JSON string for untranslated text, else an object.
    [[nodiscard]] QJsonValue toJson() const;
    //! Reverses toJson(). Anything else gives an empty message.
    [[nodiscard]] static Message fromJson(const QJsonValue &json);
    //! For database columns of type text: an object as JSON, or plain text. Older programs stored plain text only.
    [[nodiscard]] QString toStored() const;
    [[nodiscard]] static Message fromStored(const QString &stored);

    [[nodiscard]] bool operator==(const Message &other) const;

private:
    friend Message sentence(const char *, const char *, const char *, int);
    [[nodiscard]] QString filled(QString text, bool translated) const;

    QString m_context; //!< translation context; empty: untranslated text
    QString m_text;
    int m_count = -1;
    std::vector<Message> m_values;
};

//! Makes a translatable sentence. lupdate finds the calls like those of QCoreApplication::translate(), so both texts
//! must be literals.
//! \param count replaces %n and selects the plural form; -1: none
[[nodiscard]] Message sentence(const char *context, const char *english, const char *disambiguation = nullptr,
                               int count = -1);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::Message)
