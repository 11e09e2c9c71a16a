#pragma once

#include <QJsonValue>
#include <QList>
#include <QMetaType>
#include <QString>

#include <vector>

namespace Trustgauge {

//! A sentence for people as data: the English text it is known by in the translations, and what stands in it. It becomes
//! text where it is shown, in the language in force there; it may be stored, and is then shown in another language than
//! the one it was made under. A plain value; any thread.
class Message
{
public:
    Message() = default;
    //! What has no translation: the words of a server, of the system or of a person.
    Message(QString literal) : m_text(std::move(literal)) {} // NOLINT(google-explicit-constructor): either is a text

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    //! In the language in force.
    [[nodiscard]] QString text() const;
    //! As the log and tests know it.
    [[nodiscard]] QString english() const;

    //! Fills the lowest place that is still open (%1, %2, ..), like QString::arg(); a count (%n) is given to sentence().
    [[nodiscard]] Message arg(const Message &value) const;
    [[nodiscard]] Message arg(const QString &value) const { return arg(Message(value)); }
    [[nodiscard]] Message arg(QLatin1StringView value) const { return arg(Message(QString(value))); }
    [[nodiscard]] Message arg(qint64 value) const { return arg(Message(QString::number(value))); }
    template<class First, class Second, class... More>
    [[nodiscard]] Message arg(const First &first, const Second &second, const More &...more) const
    {
        return arg(first).arg(second, more...);
    }

    //! One after the other.
    [[nodiscard]] static Message joined(const QList<Message> &messages, const Message &separator);

    //! A string for what has no translation, else an object.
    [[nodiscard]] QJsonValue toJson() const;
    //! Anything that toJson() does not make is read as an empty message.
    [[nodiscard]] static Message fromJson(const QJsonValue &json);
    //! For places that hold one text: JSON of an object, or the words themselves. Older programs stored only words.
    [[nodiscard]] QString toStored() const;
    [[nodiscard]] static Message fromStored(const QString &stored);

    [[nodiscard]] bool operator==(const Message &other) const;

private:
    friend Message sentence(const char *, const char *, const char *, int);
    [[nodiscard]] QString filled(QString text, bool translated) const;

    QString m_context; //!< of the translations; empty: a literal
    QString m_text;
    int m_count = -1;
    std::vector<Message> m_values;
};

//! A translatable sentence. lupdate finds the calls as it finds those of QCoreApplication::translate(): both texts must
//! be literals.
//! \param count stands for %n and chooses the plural; -1: there is none
[[nodiscard]] Message sentence(const char *context, const char *english, const char *disambiguation = nullptr,
                               int count = -1);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::Message)
