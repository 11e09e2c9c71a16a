#include "ui/storage/storagedialog.h"

#include "core/base/pluralcount.h"
#include "core/workspace/workspace.h"
#include "ui/session/hindrancetext.h"
#include "ui/settings/filedialog.h"
#include "ui/text/figures.h"
#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formrow.h"

#include <QDate>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! The earlier one of two times that may be missing.
Ticks earlier(Ticks a, Ticks b)
{
    return a == noTime ? b : b == noTime ? a : std::min(a, b);
}

} // namespace

StorageDialog::StorageDialog(Workspace &workspace, QWidget *parent) : QDialog(parent), m_workspace(workspace)
{
    setObjectName(u"storageDialog"_s);
    setWindowTitle(tr("Storage"));
    resize(600, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    addFacts(layout);
    addRule(layout);
    addJobs(layout);
    addButtons(layout);
    connectService();
    refresh();
    makeRoom();
    m_workspace.storage().ask(&StorageService::load);
}

void StorageDialog::addFacts(QVBoxLayout *layout)
{
    m_path = makeElidedLabel({}, "strong");
    m_path->setObjectName(u"storePath"_s);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts = makeParagraph({}, "dim");
    m_facts->setObjectName(u"storeFacts"_s);
    layout->addWidget(makeLabel(tr("The store"), "title"));
    layout->addWidget(m_path);
    layout->addWidget(m_facts);
    layout->addSpacing(Metrics::cardGap);
}

void StorageDialog::addRule(QVBoxLayout *layout)
{
    const auto addDays = [&](const QString &text, const QString &name) {
        auto *days = new SteadySpinBox;
        days->setObjectName(name);
        days->setRange(0, RetentionRule::mostDays);
        days->setFixedWidth(110);
        connect(days, &SteadySpinBox::valueChanged, this, &StorageDialog::askForEffect);
        auto *row = new FormRow(text, days);
        QString spoken = text;
        days->setAccessibleName(spoken.remove(u'&'));
        layout->addWidget(row, 0, Qt::AlignLeading);
        return std::pair(days, row);
    };
    layout->addWidget(makeLabel(tr("How long cycles are kept"), "title"));
    const auto [everyCycle, first] = addDays(tr("Keep &every cycle for … days"), u"everyCycleDays"_s);
    const auto [daily, second] = addDays(tr("Then the last one of each day, up to &an age of … days"), u"dailyDays"_s);
    alignNames({first, second}, 0);
    m_everyCycle = everyCycle;
    m_daily = daily;
    m_effect = makeParagraph({}, "strong");
    m_effect->setObjectName(u"ruleEffect"_s);
    layout->addWidget(m_effect);
    layout->addWidget(makeParagraph(tr("The newest cycles, and those with records that wait to be published, always "
                                       "stay. This holds for every program that uses the store. Old cycles are "
                                       "forgotten in the background, once a day; they cannot be brought back."),
                                    "small"));
    layout->addSpacing(Metrics::cardGap);
}

void StorageDialog::addJobs(QVBoxLayout *layout)
{
    layout->addWidget(makeLabel(tr("Copy and check"), "title"));
    m_backUp = makeButton(tr("&Back up…"));
    m_backUp->setObjectName(u"backUp"_s);
    m_check = makeButton(tr("Check &now"));
    m_check->setObjectName(u"checkStore"_s);
    m_check->setToolTip(tr("Compares all that the store holds with what was stored"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_check);
    buttons->addStretch(1);
    m_progress = new QProgressBar;
    showBusy(m_progress);
    m_progress->setTextVisible(false);
    m_result = makeParagraph({});
    m_result->setObjectName(u"storageResult"_s);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addStretch(1);
}

void StorageDialog::addButtons(QVBoxLayout *layout)
{
    QPushButton *cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"cancelStorage"_s);
    m_save = makeButton(tr("Save"), "primary");
    m_save->setObjectName(u"saveStorage"_s);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addSpacing(Metrics::gap);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &StorageDialog::reject);
    connect(m_save, &QPushButton::clicked, this,
            [this] { m_workspace.storage().ask(&StorageService::setRule, rule()); });
    connect(m_backUp, &QPushButton::clicked, this, &StorageDialog::askForFile);
    connect(m_check, &QPushButton::clicked, this, [this] {
        start(tr("Checking…"));
        m_workspace.storage().ask(&StorageService::check);
    });
}

void StorageDialog::connectService()
{
    connect(&m_workspace, &Workspace::outageChanged, this, &StorageDialog::refresh);
    const StorageService *service = m_workspace.storage().origin();
    connect(service, &StorageService::loaded, this, &StorageDialog::showState);
    connect(service, &StorageService::previewed, this, &StorageDialog::showEffect);
    connect(service, &StorageService::ruleSet, this, [this](const RetentionRule &set) {
        m_stored = set;
        refresh();
        emit told(tr("Saved. What is older than that is now forgotten in the background."));
        if (!m_isBusy)
            accept();
    });
    connect(service, &StorageService::thinned, this, [this] {
        m_workspace.storage().ask(&StorageService::load);
        askForEffect();
    });
    connect(service, &StorageService::done, this, [this](StorageService::Job job) {
        end(job == StorageService::Job::BackUp ? tr("The store was copied to %1.").arg(plainText(m_copy))
                                               : tr("Everything is as it was stored."),
            "ok");
    });
    connect(service, &StorageService::notDone, this, &StorageDialog::endWith);
    connect(service, &StorageService::failed, this, [this](const Error &error) {
        if (!m_isBusy)
            end(windowErrorText(error), "bad");
    });
}

void StorageDialog::showState(const StorageService::State &state)
{
    m_path->setWholeText(plainText(state.path));
    qint64 cycles = 0;
    Ticks oldest = noTime;
    for (const StoredTenant &tenant : state.info.tenants) {
        cycles += tenant.cycles;
        oldest = earlier(oldest, tenant.oldest);
    }
    const QString size = isolated(locale().formattedDataSize(state.info.bytes));
    m_facts->setText(cycles == 0 ? tr("%1; no cycle yet").arg(size)
                                 : tr("%1; %2 of %3, the oldest of %4")
                                       .arg(size, tr("%n cycle(s)", nullptr, countOf(cycles)),
                                            tr("%n tenant(s)", nullptr, countOf(state.info.tenants.size())),
                                            dayText(utcDay(oldest))));
    const bool isFirst = !m_stored;
    m_stored = state.info.retention;
    if (isFirst) {
        m_everyCycle->setValue(state.info.retention.everyCycleDays);
        m_daily->setValue(state.info.retention.dailyDays);
        askForEffect();
    }
    makeRoom();
    refresh();
}

RetentionRule StorageDialog::rule() const
{
    return {m_everyCycle->value(), m_daily->value()};
}

void StorageDialog::askForEffect()
{
    m_isEffectKnown = false;
    if (m_stored)
        m_workspace.storage().ask(&StorageService::preview, rule());
    refresh();
}

void StorageDialog::showEffect(const RetentionRule &asked, const std::vector<RetentionPlan> &plans)
{
    if (asked != rule())
        return; // changed since
    qint64 cycles = 0;
    qint64 tenants = 0;
    qint64 alerts = 0;
    Ticks oldest = noTime;
    Ticks newest = noTime;
    for (const RetentionPlan &plan : plans) {
        cycles += plan.withData;
        tenants += plan.withData > 0 ? 1 : 0;
        oldest = earlier(oldest, plan.oldest);
        newest = std::max(newest, plan.newest);
        alerts += plan.alerts;
    }
    QString effect = tr("Now, this would forget nothing.");
    if (cycles > 0)
        effect = tr("Now, this would forget %1 of %2, from %3 to %4; the newest stays.")
                     .arg(tr("%n cycle(s)", nullptr, countOf(cycles)), tr("%n tenant(s)", nullptr, countOf(tenants)),
                          dayText(utcDay(oldest)), dayText(utcDay(newest)));
    if (alerts > 0 && cycles > 0)
        effect += u' ' + tr("%Ln alert(s) as old would go with them.", nullptr, countOf(alerts));
    else if (alerts > 0)
        effect = tr("Now, this would forget %Ln old alert(s), and no cycle.", nullptr, countOf(alerts));
    m_effect->setText(effect);
    setStyleProperty(m_effect, "role", cycles == 0 && alerts == 0 ? u"dim"_s : u"warn"_s);
    m_isEffectKnown = true;
    makeRoom();
    refresh();
}

void StorageDialog::askForFile()
{
    auto *dialog = makeSaveDialog({tr("Back up the store"),
                                   {tr("Stores (*.db)")},
                                   u"db"_s,
                                   u"trustgauge-%1.db"_s.arg(QDate::currentDate().toString(Qt::ISODate))},
                                  {}, this);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a copy never replaces a file
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_copy = path;
        start(tr("Copying…"));
        m_workspace.storage().ask(&StorageService::backUp, path);
    });
    dialog->open();
}

void StorageDialog::start(const QString &doing)
{
    m_isBusy = true;
    m_progress->setAccessibleName(doing);
    setStyleProperty(m_result, "role", u"dim"_s);
    m_result->setText(doing);
    refresh();
    makeRoom();
}

void StorageDialog::end(const QString &result, const char *role)
{
    m_isBusy = false;
    setStyleProperty(m_result, "role", QString::fromLatin1(role));
    m_result->setText(result);
    refresh();
    makeRoom();
}

void StorageDialog::endWith(StorageService::Job job, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        end(windowErrorText(error), "bad");
    else
        end(job == StorageService::Job::BackUp ? tr("Cancelled; there is no copy.") : tr("Cancelled."), "dim");
}

void StorageDialog::refresh()
{
    const QString hindrance = hindranceText(FleetSession::hindranceOf(m_workspace));
    for (QWidget *part : {static_cast<QWidget *>(m_everyCycle), static_cast<QWidget *>(m_daily)}) {
        part->setEnabled(m_stored && hindrance.isEmpty());
        part->setToolTip(hindrance);
    }
    m_backUp->setEnabled(m_stored && !m_isBusy && !m_workspace.isShared());
    m_backUp->setToolTip(m_workspace.isShared()
                             ? tr("Back a server's store up with the server's own tools, such as pg_dump")
                             : tr("Copies the store to a file, also while a program polls"));
    m_check->setEnabled(m_stored && !m_isBusy);
    m_progress->setVisible(m_isBusy);
    m_result->setVisible(!m_result->text().isEmpty());
    m_save->setEnabled(m_stored && m_isEffectKnown && rule() != *m_stored && hindrance.isEmpty());
}

// A dialog does not grow automatically when wrapped texts get more lines.
void StorageDialog::makeRoom()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

void StorageDialog::reject()
{
    if (m_isBusy)
        m_workspace.storage().ask(&StorageService::cancel);
    else
        QDialog::reject();
}

} // namespace Trustgauge
