#pragma once

#include <QByteArray>
#include <vector>

namespace Trustgauge::Simulator {

//! The platform of a device; determines its software.
enum class Family : quint8 { WindowsClient, WindowsServer, Mac, Ios, Android, Ubuntu, RedHat, Other };

constexpr unsigned familyBit(Family family)
{
    return 1U << static_cast<unsigned>(family);
}

//! A product that devices have installed. Products of one component (browsers on one engine, programs with the same
//! library) share its vulnerabilities.
struct Product
{
    const char *vendor;
    const char *name;
    int component;
    unsigned families;
    int installedPercent;
    const char *versionPrefix; //!< a version is prefix, number, suffix; newer versions have higher numbers
    int newestVersion;
    const char *versionSuffix;
    const char *path; //!< where it is installed; empty: the service reports no path
};

//! A vulnerability of the catalogue.
struct Vulnerability
{
    QByteArray id;
    int tenths = -1; //!< CVSS base score in tenths; -1: none assigned
    const char *severity = "";
    const char *exploitability = "";
    int ageDays = 0;    //!< days since publication
    int component = -1; //!< -1: affects no device of this fleet
};

//! The fictional software and vulnerabilities of the fleet. The ids are in an unused range, so none of them is about a
//! real product.
class SoftwareCatalogue
{
public:
    //! Vulnerabilities of each component, newest first: a device that is n steps behind has the first n.
    static constexpr int perComponent = 40;

    //! \a newestYear is the latest year used in ids.
    SoftwareCatalogue(quint64 seed, int newestYear);

    static const std::vector<Product> &products();
    static int componentCount();

    //! Index of a component's vulnerability; \a step counts from the newest (0).
    static constexpr int indexOf(int component, int step) { return component * perComponent + step; }

    const Vulnerability &at(int index) const { return m_all[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_all.size()); }
    //! The first this many can occur on devices; the rest affects none.
    int reachableCount() const { return componentCount() * perComponent; }
    //! Index by id, case-insensitive; -1: not found.
    int find(QByteArrayView id) const;

private:
    std::vector<Vulnerability> m_all;
};

} // namespace Trustgauge::Simulator
