#pragma once

#include "core/report/cves.h"
#include "ui/models/rowtable.h"

#include <vector>

namespace Trustgauge {

//! A vulnerability record of a device as shown.
struct DeviceCveRow
{
    QString key, cve, cvss, severity, software, version, exploit, update;
    bool isKnownExploit = false, isSoftwareTold = false;
    std::optional<bool> counts;

    bool operator==(const DeviceCveRow &) const = default;
};

//! The vulnerability records of a device that name a CVE, most severe first. Folded, only the first rows are listed.
class DeviceCvesModel : public RowTable<DeviceCveRow>
{
    Q_OBJECT

public:
    enum Column : int { Cve, Cvss, Software, Exploit, Version, Severity, Update };
    static constexpr int foldedRows = 5; //!< at most

    explicit DeviceCvesModel(QObject *parent = nullptr);

    //! \param cves see cvesOfDevice()
    void setCves(const std::vector<DeviceCve> &cves);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    //! All of them, folded or not.
    [[nodiscard]] int recordCount() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] bool canFold() const { return m_all.size() > foldedRows; }
    //! The distinct CVEs among them, and how many of these count; -1: not known.
    [[nodiscard]] int cveCount() const { return m_cves; }
    [[nodiscard]] int countedCount() const { return m_counted; }
    //! Rows as lines with tabs, below a header.
    [[nodiscard]] QString asText(const QList<int> &rows) const;
    //! The same of all records.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const DeviceCveRow &row) const override { return row.key; }

private:
    [[nodiscard]] static QString cell(const DeviceCveRow &row, int column);
    [[nodiscard]] QString linesOf(const QList<DeviceCveRow> &rows) const;
    void refresh();

    QList<DeviceCveRow> m_all;
    int m_cves = 0;
    int m_counted = -1;
    bool m_isFolded = true;
};

} // namespace Trustgauge
