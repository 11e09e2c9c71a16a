#pragma once

#include "ui/models/rowcopy.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace Trustgauge {

class DeviceTable;
class FleetTableModel;
class UiSettingsStore;
class WorkStrip;

//! Copies what is selected in the device table to the clipboard. Many rows are made into text on the thread pool, with
//! progress; meanwhile the clipboard stays as it was, also when that is cancelled.
class RowCopier : public QObject
{
    Q_OBJECT

public:
    //! \param area where the progress is shown
    RowCopier(DeviceTable &table, FleetTableModel &model, const UiSettingsStore &settings, QWidget *area);
    ~RowCopier() override;

    [[nodiscard]] bool isCopying() const { return m_watcher != nullptr; }

private:
    void copyRows(CopyFormat format);
    void copyCell(CopyFormat format);
    void copy(RowCopy work);
    void stop();
    void take(const Result<QString> &text, CopyFormat format);

    DeviceTable &m_table;
    FleetTableModel &m_model;
    const UiSettingsStore &m_settings;
    WorkStrip *m_strip = nullptr;
    std::unique_ptr<QFutureWatcher<Result<QString>>> m_watcher; //!< of the copying under way
};

} // namespace Trustgauge
