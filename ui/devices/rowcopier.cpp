#include "ui/devices/rowcopier.h"

#include "ui/devices/devicetable.h"
#include "ui/models/fleettablemodel.h"
#include "ui/settings/csvchoice.h"
#include "ui/settings/uisettings.h"
#include "ui/widgets/workstrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr size_t fewRowsCopied = 500;           // copied without a background thread
constexpr qsizetype mostInTwoForms = 1'000'000; // characters; others would keep the window waiting

//! The second form, for programs that know it; all take plain text.
QString mimeTypeOf(CopyFormat format)
{
    switch (format) {
    case CopyFormat::Text:
        return u"text/tab-separated-values"_s;
    case CopyFormat::Csv:
        return u"text/csv"_s;
    case CopyFormat::Json:
        return u"application/json"_s;
    case CopyFormat::Markdown:
        return u"text/markdown"_s;
    }
    return {};
}

} // namespace

RowCopier::RowCopier(DeviceTable &table, FleetTableModel &model, const UiSettingsStore &settings, QWidget *area)
    : QObject(area),
      m_table(table),
      m_model(model),
      m_settings(settings),
      m_strip(new WorkStrip(area))
{
    connect(&table, &DeviceTable::rowsCopied, this, &RowCopier::copyRows);
    connect(&table, &DeviceTable::cellCopied, this, &RowCopier::copyCell);
    connect(m_strip, &WorkStrip::cancelled, this, &RowCopier::stop);
}

RowCopier::~RowCopier()
{
    if (m_watcher)
        m_watcher->cancel();
}

void RowCopier::copyRows(CopyFormat format)
{
    const QList<int> rows = m_table.selectedRows();
    if (rows.isEmpty() || !m_model.scores())
        return;
    RowCopy work;
    work.format = format;
    work.columns = m_table.shownColumns();
    work.rows.reserve(static_cast<size_t>(rows.size()));
    for (const int row : rows)
        work.rows.push_back(static_cast<uint32_t>(m_model.fleetRow(row)));
    copy(std::move(work));
}

void RowCopier::copyCell(CopyFormat format)
{
    const QModelIndex index = m_table.currentIndex();
    if (!index.isValid() || !m_model.scores())
        return;
    RowCopy work;
    work.format = format;
    work.isCell = true;
    work.columns = {static_cast<FleetColumn>(index.column())};
    work.rows = {static_cast<uint32_t>(m_model.fleetRow(index.row()))};
    copy(std::move(work));
}

void RowCopier::copy(RowCopy work)
{
    stop(); // the clipboard holds what was copied last
    work.scores = m_model.scores();
    work.before = m_model.before();
    work.csv = csvFormatOf(m_settings.value());
    const CopyFormat format = work.format;
    const auto rows = static_cast<int>(work.rows.size());
    if (work.rows.size() <= fewRowsCopied) {
        take(copyText(work), format);
        return;
    }
    m_watcher = std::make_unique<QFutureWatcher<Result<QString>>>();
    connect(m_watcher.get(), &QFutureWatcherBase::progressValueChanged, this,
            [this, rows](int done) { m_strip->tell(done, rows); });
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, [this, format] {
        QFutureWatcher<Result<QString>> *watcher = m_watcher.release(); // it is emitting
        watcher->deleteLater();
        m_strip->end();
        if (watcher->future().resultCount() > 0)
            take(watcher->result(), format);
    });
    m_strip->begin(tr("Copying %Ln device(s)…", nullptr, rows));
    m_watcher->setFuture(QtConcurrent::run([work = std::move(work), rows](QPromise<Result<QString>> &promise) {
        promise.setProgressRange(0, rows);
        const auto goesOn = [&promise](size_t done) {
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        };
        promise.addResult(copyText(work, goesOn));
    }));
}

void RowCopier::stop()
{
    if (!m_watcher)
        return;
    m_watcher->cancel();
    m_watcher->disconnect(this);
    m_watcher.reset();
    m_strip->end();
}

void RowCopier::take(const Result<QString> &text, CopyFormat format)
{
    if (!text)
        return; // cancelled
    auto *data = new QMimeData;
    data->setText(*text);
    if (text->size() <= mostInTwoForms)
        data->setData(mimeTypeOf(format), text->toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace Trustgauge
