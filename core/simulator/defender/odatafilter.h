#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <variant>

namespace Trustgauge::Simulator {

//! A value of a filter expression: null, a truth value, a number, or text. Times stay text until they are compared.
using FilterValue = std::variant<std::monostate, bool, double, QByteArray>;

//! A field that an endpoint can filter by. A list field only works with `any`.
struct FilterField
{
    enum class Kind { Text, Number, Boolean, Time, List };
    QByteArray name;
    Kind kind = Kind::Text;
};

//! Gives a row's value of the field at that place of the endpoint's list. For a List field, the values one by one.
using FilterLookup = std::function<QList<FilterValue>(int field)>;

//! A parsed `$filter`: comparisons (eq ne gt ge lt le), and, or, not, parentheses, startswith, endswith, contains,
//! and `list/any(x: ...)`. Text compares without regard to case.
class ODataFilter
{
public:
    //! A filter that lets everything pass.
    ODataFilter() = default;

    //! Parses \a expression over \a fields; nothing, with a reason in \a error, when it is not understood.
    static std::optional<ODataFilter> parse(QByteArrayView expression, const QList<FilterField> &fields,
                                            QByteArray *error);

    bool isEmpty() const { return m_root == nullptr; }
    bool matches(const FilterLookup &lookup) const;

    struct Node;

private:
    std::shared_ptr<const Node> m_root;
};

} // namespace Trustgauge::Simulator
