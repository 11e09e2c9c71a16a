#include "ui/tenants/cloudsection.h"

#include "core/config/cloudfacts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! A value of a choice, and its display name.
template<class Enum>
struct Choice
{
    Enum value;
    const char *name;
};

constexpr std::array cloudNames{
    Choice<Cloud>{Cloud::Commercial, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "Commercial")},
    Choice<Cloud>{Cloud::Gcc, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "US Government GCC")},
    Choice<Cloud>{Cloud::GccHigh, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "US Government GCC High")},
    Choice<Cloud>{Cloud::Dod, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "US Department of Defense")}};
static_assert(hasRowForEach(cloudNames, &Choice<Cloud>::value));

constexpr std::array regionNames{
    Choice<Region>{Region::Global, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "Global: nearest")},
    Choice<Region>{Region::Us, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "United States")},
    Choice<Region>{Region::Eu, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "European Union")},
    Choice<Region>{Region::Uk, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "United Kingdom")},
    Choice<Region>{Region::Au, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "Australia")},
    Choice<Region>{Region::Swa, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "Switzerland")},
    Choice<Region>{Region::Ina, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "India")},
    Choice<Region>{Region::Aea, QT_TRANSLATE_NOOP("Trustgauge::CloudSection", "United Arab Emirates")}};
static_assert(hasRowForEach(regionNames, &Choice<Region>::value));

template<class Choices>
QList<QPair<QString, int>> choicesOf(const Choices &choices)
{
    QList<QPair<QString, int>> out;
    for (const auto &[value, name] : choices)
        out.append({CloudSection::tr(name), static_cast<int>(value)});
    return out;
}

} // namespace

CloudSection::CloudSection(QWidget *parent) : FormSection(tr("Cloud"), parent)
{
    m_cloud = addChoice(tr("C&loud"), u"cloud"_s, choicesOf(cloudNames));
    m_region = addChoice(tr("&Region"), u"region"_s, choicesOf(regionNames));
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &CloudSection::showRegions);
}

void CloudSection::fill(const TenantConfig &tenant)
{
    choose(*m_cloud, tenant.cloud);
    choose(*m_region, tenant.region);
    showRegions();
}

void CloudSection::read(TenantDraft &draft) const
{
    TenantConfig &tenant = draft.tenant;
    tenant.cloud = chosenIn<Cloud>(*m_cloud);
    tenant.region = factsOf(tenant.cloud).hasRegions ? chosenIn<Region>(*m_region) : Region::Global;
}

void CloudSection::showRegions()
{
    m_region->setEnabled(factsOf(chosenIn<Cloud>(*m_cloud)).hasRegions);
    emit cloudChanged();
}

} // namespace Trustgauge
