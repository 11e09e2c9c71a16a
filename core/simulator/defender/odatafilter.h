#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <variant>

namespace Trustgauge::Simulator {

//! A value in a filter expression: null, boolean, number or text. Times are text until they are compared.
using FilterValue = std::variant<std::monostate, bool, double, QByteArray>;

//! A field that an endpoint can filter by. List fields only work with `any`.
struct FilterField
{
    enum class Kind { Text, Number, Boolean, Time, List };
    QByteArray name;
    Kind kind = Kind::Text;
};

//! Returns a row's value of the field with this index in the endpoint's list; for a List field, all its values.
using FilterLookup = std::function<QList<FilterValue>(int field)>;

//! A parsed `$filter`: comparisons (eq ne gt ge lt le), and, or, not, parentheses, startswith, endswith, contains, and
//! `list/any(x: ...)`. Text comparison is case-insensitive.
class ODataFilter
{
public:
    //! A filter that matches everything.
    ODataFilter() = default;

    //! Parses \a expression over \a fields; nullopt, with a reason in \a error, when it is invalid.
    static std::optional<ODataFilter> parse(QByteArrayView expression, const QList<FilterField> &fields,
                                            QByteArray *error);

    bool isEmpty() const { return m_root == nullptr; }
    bool matches(const FilterLookup &lookup) const;

    struct Node;

private:
    std::shared_ptr<const Node> m_root;
};

} // namespace Trustgauge::Simulator
