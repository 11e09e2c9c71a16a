#pragma once

#include <QByteArray>
#include <vector>

namespace Trustgauge::Simulator {

//! What a device runs; decides which software it can have.
enum class Family : quint8 { WindowsClient, WindowsServer, Mac, Ios, Android, Ubuntu, RedHat, Other };

constexpr unsigned familyBit(Family family)
{
    return 1U << static_cast<unsigned>(family);
}

//! A product that devices have installed. Products of one component (browsers on one engine, programs that carry
//! the same library) share the component's vulnerabilities.
struct Product
{
    const char *vendor;
    const char *name;
    int component;
    unsigned families;
    int installedPercent;
    const char *versionPrefix; //!< the version is prefix, number, suffix; a newer version has a higher number
    int newestVersion;
    const char *versionSuffix;
    const char *path; //!< where it is found; empty where the service names no path
};

//! A vulnerability of the catalogue.
struct Vulnerability
{
    QByteArray id;
    int tenths = -1; //!< CVSS base score in tenths, -1 where none was assigned
    const char *severity = "";
    const char *exploitability = "";
    int ageDays = 0;    //!< published that long before the simulator's now
    int component = -1; //!< -1: concerns nothing that this fleet has
};

//! The fictional software and vulnerabilities of the fleet. Ids lie in a number range that is not in use,
//! so none of them claims anything about a real product.
class SoftwareCatalogue
{
public:
    //! Vulnerabilities of each component, the newest first: a device that is n steps behind has the first n of them.
    static constexpr int perComponent = 40;

    //! \a newestYear goes into the ids.
    SoftwareCatalogue(quint64 seed, int newestYear);

    static const std::vector<Product> &products();
    static int componentCount();

    //! Index of a component's vulnerability, \a step counted from the newest (0).
    static constexpr int indexOf(int component, int step) { return component * perComponent + step; }

    const Vulnerability &at(int index) const { return m_all[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_all.size()); }
    //! The first so many can be on devices; the rest of the catalogue hits none.
    int reachableCount() const { return componentCount() * perComponent; }
    //! Index by id, without regard to case; -1 when there is none.
    int find(QByteArrayView id) const;

private:
    std::vector<Vulnerability> m_all;
};

} // namespace Trustgauge::Simulator
