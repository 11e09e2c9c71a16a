#pragma once

#include "core/base/qtext.h"
#include "core/base/rangerule.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <simdjson.h>

namespace Trustgauge {

//! Reads JSON objects with a fixed set of keys and collects the faults: unknown, duplicate or missing keys, and values
//! of the wrong type. Faults name the whole path, such as `tenants[0].publish.url`.
class JsonObjectReader
{
public:
    using Value = simdjson::dom::element;
    struct Fault
    {
        QString key;
        Message reason; //!< a clause to follow the key
    };

    //! \param what the kind of document, for 'is not a key of ..': `a profile`
    //! \param most stop reading after this many faults
    explicit JsonObjectReader(Message what, size_t most = SIZE_MAX) : m_what(std::move(what)), m_most(most) {}

    [[nodiscard]] bool ok() const { return m_faults.empty(); }
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }
    void fault(const QString &key, const Message &reason)
    {
        if (m_faults.size() < m_most)
            m_faults.push_back({key, reason});
    }

    //! Calls take(key, path, value) once for each member, with the key as a std::string_view. take() returns false for
    //! a key that it does not know.
    //! \param path path of the object; empty: the document itself
    template<class Take>
    void members(const Value &object, const QString &path, const QStringList &required, Take &&take)
    {
        simdjson::dom::object found;
        if (object.get(found) != simdjson::SUCCESS) {
            fault(path, sentence("Base", "must be an object"));
            return;
        }
        QSet<QString> seen;
        for (const auto &[key, value] : found) {
            if (m_faults.size() >= m_most)
                return;
            const QString name = qtext(key);
            const QString full = shortened(within(path, name));
            if (seen.contains(name))
                fault(full, sentence("Base", "is given twice"));
            else if (!take(key, full, value))
                fault(full, sentence("Base", "is not a key of %1").arg(m_what));
            seen.insert(name);
        }
        for (const QString &name : required) {
            if (!seen.contains(name))
                fault(within(path, name), sentence("Base", "is missing"));
        }
    }

    void text(const Value &value, const QString &key, QString &target)
    {
        std::string_view view;
        if (value.get(view) == simdjson::SUCCESS)
            target = qtext(view);
        else
            fault(key, sentence("Base", "must be a text"));
    }
    void flag(const Value &value, const QString &key, bool &target)
    {
        if (value.get(target) != simdjson::SUCCESS)
            fault(key, sentence("Base", "must be true or false"));
    }
    //! A whole number; 15.0 counts as 15. nullopt for anything else, and beyond +-2,000,000,000.
    [[nodiscard]] static std::optional<int> whole(const Value &value)
    {
        double real = 0;
        if (!value.is_number() || value.get(real) != simdjson::SUCCESS || std::floor(real) != real
            || std::abs(real) > 2'000'000'000)
            return std::nullopt;
        return static_cast<int>(real);
    }
    void whole(const Value &value, const QString &key, int low, int high, int &target)
    {
        const std::optional<int> found = whole(value);
        if (found && *found >= low && *found <= high)
            target = *found;
        else
            fault(key, wholeNumberRule(low, high));
    }
    //! One of a list of words. \return its index
    [[nodiscard]] std::optional<qsizetype> word(const Value &value, const QString &key, const QStringList &words)
    {
        std::string_view view;
        const qsizetype place = value.get(view) == simdjson::SUCCESS ? words.indexOf(qtext(view)) : -1;
        if (place >= 0)
            return place;
        fault(key, sentence("Base", "must be one of %1").arg(words.join(QStringLiteral(", "))));
        return std::nullopt;
    }

private:
    [[nodiscard]] static QString within(const QString &path, const QString &name)
    {
        return path.isEmpty() ? name : path + u'.' + name;
    }
    //! Cuts a key for the message: it may have any length.
    [[nodiscard]] static QString shortened(const QString &key)
    {
        constexpr qsizetype mostShown = 80;
        return key.size() > mostShown ? key.left(mostShown) + QStringLiteral("...") : key;
    }

    Message m_what;
    size_t m_most;
    std::vector<Fault> m_faults;
};

} // namespace Trustgauge
