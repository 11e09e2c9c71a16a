#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Trustgauge::Simulator {

//! Writes JSON straight into a byte array: pages of a hundred thousand rows are rendered with it, so it builds no
//! tree and checks nothing. The caller balances begin and end, and gives UTF-8.
class JsonAppender
{
public:
    explicit JsonAppender(QByteArray &out) : m_out(out) {}

    JsonAppender &beginObject() { return open('{'); }
    JsonAppender &endObject() { return close('}'); }
    JsonAppender &beginArray() { return open('['); }
    JsonAppender &endArray() { return close(']'); }

    //! The name of the next value. It is not escaped.
    template<std::size_t N>
    JsonAppender &key(const char (&name)[N])
    {
        return key(QByteArrayView(name, static_cast<qsizetype>(N - 1)));
    }
    JsonAppender &key(QByteArrayView name);

    //! A string value; a null array (not an empty one) becomes JSON null.
    JsonAppender &text(QByteArrayView utf8);
    JsonAppender &number(qint64 value);
    //! A score held in tenths, written as an integer when it is whole (7, 7.8) and as null when negative.
    JsonAppender &tenths(int value);
    JsonAppender &boolean(bool value);
    JsonAppender &null();
    //! Text that is JSON already.
    JsonAppender &raw(QByteArrayView json);

    //! The next element follows others that an earlier appender wrote.
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

//! Appends \a utf8 escaped for use inside a JSON string, without the quotes. A surrogate encoded on its own
//! (bytes ED A0..BF xx, as some services leak them) is written as its \\u escape; other invalid bytes pass unchanged.
void appendEscapedJson(QByteArray &out, QByteArrayView utf8);

//! Appends a decimal number.
void appendNumber(QByteArray &out, qint64 value);

} // namespace Trustgauge::Simulator
