#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Trustgauge::Simulator {

//! Appends JSON to a byte array. Used for pages of a hundred thousand rows, so it builds no tree and checks nothing:
//! the caller must balance begin and end and pass valid UTF-8.
class JsonAppender
{
public:
    explicit JsonAppender(QByteArray &out) : m_out(out) {}

    JsonAppender &beginObject() { return open('{'); }
    JsonAppender &endObject() { return close('}'); }
    JsonAppender &beginArray() { return open('['); }
    JsonAppender &endArray() { return close(']'); }

    //! The key of the next value; not escaped.
    template<std::size_t N>
    JsonAppender &key(const char (&name)[N])
    {
        return key(QByteArrayView(name, static_cast<qsizetype>(N - 1)));
    }
    JsonAppender &key(QByteArrayView name);

    //! A string; null for a null array (not for an empty one).
    JsonAppender &text(QByteArrayView utf8);
    JsonAppender &number(qint64 value);
    //! A score in tenths; whole scores are written without a decimal (7, 7.8); negative: null.
    JsonAppender &tenths(int value);
    JsonAppender &boolean(bool value);
    JsonAppender &null();
    //! Appends text that already is JSON.
    JsonAppender &raw(QByteArrayView json);

    //! Continues a list started by another appender: the next element needs a comma.
    JsonAppender &continued()
    {
        m_comma = true;
        return *this;
    }

    QByteArray &output() { return m_out; }

private:
    JsonAppender &open(char bracket);
    JsonAppender &close(char bracket);
    void separate();

    QByteArray &m_out;
    bool m_comma = false;
};

//! Appends \a utf8 escaped for a JSON string, without quotes. A lone surrogate in UTF-8 form (bytes ED A0..BF xx, as
//! some services send) becomes a \\u escape; other invalid bytes are copied.
void appendEscapedJson(QByteArray &out, QByteArrayView utf8);

//! Appends a decimal number.
void appendNumber(QByteArray &out, qint64 value);

} // namespace Trustgauge::Simulator
