#include "ui/publishing/publishingpage.h"

#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/statepage.h"
#include "ui/widgets/tables.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int previewBeside = 1040; // minimum width for both side by side
constexpr int leastRows = 6;
constexpr int leastText = 110;

} // namespace

PublishingPage::PublishingPage(FleetSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme)
{
    setObjectName(u"publishingPage"_s);
    m_noTarget = new StatePage;
    m_noTarget->setState(theme.icon("publish"_L1, Theme::Tint::Dim), tr("The scores of this tenant are not published."),
                         tr("They can go to Kafka through a REST proxy. Give its address in the tenant's settings."),
                         tr("Edit the tenant"));
    auto *work = new QWidget;
    work->setObjectName(u"scrollBody"_s);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(makeHead());
    layout->addWidget(makeTables(theme), 1);
    m_root = new QStackedWidget;
    m_root->addWidget(m_noTarget);
    m_root->addWidget(makeScrollArea(work));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_root);

    Workspace &workspace = session.workspace();
    connect(m_noTarget, &StatePage::activated, this, &PublishingPage::editTenantRequested);
    connect(m_publish, &QPushButton::clicked, this, &PublishingPage::publish);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_session.workspace().publishing().ask(&PublishService::setPaused, m_session.tenantName(), !m_view.paused);
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_test->setEnabled(false);
        m_findings->setText(tr("Testing…"));
        m_findings->show();
        m_session.workspace().publishing().ask(&PublishService::testTarget, m_session.tenantName());
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_session.workspace().publishing().ask(&PublishService::requeue, m_session.tenantName(), chosenDeadLetters());
    });
    connect(m_drop, &QPushButton::clicked, this, &PublishingPage::dropChosen);
    connect(m_outboxTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PublishingPage::refreshChoice);
    connect(m_tombstones, &QCheckBox::clicked, this, [this](bool on) {
        m_session.workspace().publishing().ask(&PublishService::setTombstones, m_session.tenantName(), on);
    });
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this] { refresh(); });
    connect(workspace.publishing().origin(), &PublishService::loaded, this, &PublishingPage::take);
    connect(workspace.publishing().origin(), &PublishService::progressed, this,
            [this](const QString &tenant, const PublishProgress &p) {
        if (tenant == m_session.tenantName())
            m_state->setText(tr("Sending: %1 of %2").arg(grouped(p.done), grouped(p.total)));
    });
    connect(workspace.publishing().origin(), &PublishService::finished, this,
            [this](const QString &tenant, const PublishResult &result) {
        if (tenant != m_session.tenantName() || !isVisible())
            return;
        if (result.fault)
            m_findings->setText(windowErrorText(*result.fault));
        m_findings->setVisible(result.fault.has_value());
        if (result.everythingAccepted() && result.requests > 0)
            emit told(tr("%Ln record(s) were accepted.", nullptr, static_cast<int>(result.accepted)));
    });
    connect(workspace.publishing().origin(), &PublishService::targetTested, this,
            [this](const QString &tenant, const QList<TargetFinding> &findings) {
        if (tenant == m_session.tenantName())
            showFindings(findings);
    });
    connect(&session, &FleetSession::tenantChanged, this, [this] {
        if (m_loadedTenant != m_session.tenantName())
            m_view = {};
        m_findings->hide();
        refresh();
        load();
    });
    connect(&session, &FleetSession::profilesChanged, this, &PublishingPage::load);
    connect(&session, &FleetSession::pollEnded, this, [this](const QString &tenant) {
        // Until the new cycle is loaded: a confirmation for the previous one must not apply to it.
        if (tenant == m_session.tenantName())
            m_view.hasCycle = m_view.brake = m_view.partial = m_view.otherProfile = false;
        load();
    });
    connect(&theme, &Theme::changed, this, &PublishingPage::refresh);
    refresh();
}

QWidget *PublishingPage::makeHead()
{
    auto *card = new Card(tr("Kafka through a REST proxy"));
    m_test = makeButton(tr("Test the target"));
    m_test->setObjectName(u"testTarget"_s);
    m_pause = makeButton(tr("Pause"));
    m_pause->setObjectName(u"pausePublishing"_s);
    m_publish = makeButton(tr("Publish now"), "primary");
    m_publish->setObjectName(u"publishNow"_s);
    card->addToHeader(m_test);
    card->addToHeader(m_pause);
    card->addToHeader(m_publish);
    m_target = makeParagraph({}, "dim");
    m_target->setObjectName(u"publishTarget"_s);
    m_state = makeParagraph({});
    m_state->setObjectName(u"publishState"_s);
    m_stateIcon = new QLabel;
    auto *state = new QHBoxLayout;
    state->setSpacing(Metrics::gap);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    m_findings = makeParagraph({});
    m_findings->setObjectName(u"targetFindings"_s);
    m_findings->hide();
    card->body()->addWidget(m_target);
    card->body()->addLayout(state);
    card->body()->addWidget(m_findings);
    m_tombstones = new QCheckBox(tr("Delete devices that have left from the topic (tombstones)"));
    m_tombstones->setObjectName(u"tombstones"_s);
    m_tombstones->setToolTip(
        tr("A cycle after the record that says a device is gone, its key gets a null value. Where the "
           "topic is compacted, the broker then forgets the device. Only Confluent's proxies are "
           "known to store a null value; others write an empty or a text value."));
    card->body()->addWidget(m_tombstones);

    m_waiting = new FigureCard(tr("Waiting to be sent"));
    m_deadLettered = new FigureCard(tr("Put aside as refused"));
    m_changes = new FigureCard(tr("Band changes"));
    m_leftOut = new FigureCard(tr("Left out"));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(Metrics::cardGap);
    for (FigureCard *figure : {m_waiting, m_deadLettered, m_changes, m_leftOut})
        figures->addWidget(figure, 1);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(card);
    layout->addLayout(figures);
    return head;
}

QWidget *PublishingPage::makeTables(const Theme &theme)
{
    m_switch = new SegmentedSwitch({tr("Preview"), tr("Outbox"), tr("History")}, tr("What is shown"));
    m_switch->setObjectName(u"publishingPart"_s);
    m_retry = makeButton(tr("Send again"));
    m_retry->setObjectName(u"retryRecords"_s);
    m_retry->setToolTip(tr("The chosen records that were put aside; without a choice, all of them"));
    m_drop = makeButton(tr("Drop"), "destructive");
    m_drop->setObjectName(u"dropRecords"_s);
    m_drop->setToolTip(m_retry->toolTip());

    m_previewTable = makeTable(&m_preview, u"previewTable"_s, tr("What would be sent"), theme);
    m_previewTable->setSelectionMode(QAbstractItemView::SingleSelection);
    fitColumns(m_previewTable, PreviewModel::Device);
    m_outboxTable = makeTable(&m_outbox, u"outboxTable"_s, tr("Outbox"), theme);
    fitColumns(m_outboxTable, OutboxModel::LastError);
    QTableView *history = makeTable(&m_history, u"publishHistory"_s, tr("History of publishes"), theme);
    fitColumns(history, PublishHistoryModel::Notes);
    for (QTableView *table : {m_previewTable, m_outboxTable, history})
        table->setMinimumHeight(table->horizontalHeader()->height() + leastRows * Metrics::rowHeight + 2);

    const auto makeText = [](const QString &name, const QString &objectName) {
        auto *text = new QPlainTextEdit;
        text->setReadOnly(true);
        text->setObjectName(objectName);
        text->setAccessibleName(name);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setTabChangesFocus(true);
        text->setMinimumHeight(leastText);
        return text;
    };
    m_now = makeText(tr("Record to be sent"), u"recordNow"_s);
    m_before = makeText(tr("Record that was last accepted"), u"recordBefore"_s);
    m_beforeTitle = makeLabel(tr("Last accepted"), "dim");
    m_record = new QWidget;
    auto *record = new QVBoxLayout(m_record);
    record->setContentsMargins(0, 0, 0, 0);
    record->setSpacing(Metrics::gap);
    record->addWidget(makeLabel(tr("To be sent"), "dim"));
    record->addWidget(m_now, 1);
    record->addWidget(m_beforeTitle);
    record->addWidget(m_before, 1);
    auto *preview = new QWidget;
    m_previewColumns = new QBoxLayout(QBoxLayout::LeftToRight, preview);
    m_previewColumns->setContentsMargins(0, 0, 0, 0);
    m_previewColumns->setSpacing(Metrics::cardGap);
    m_previewColumns->addWidget(m_previewTable, 5);
    m_previewColumns->addWidget(m_record, 4);
    m_tables = new QStackedWidget;
    m_tables->addWidget(preview);
    m_tables->addWidget(m_outboxTable);
    m_tables->addWidget(history);
    connect(m_previewTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PublishingPage::showRecord);
    connect(&m_preview, &QAbstractItemModel::dataChanged, this, &PublishingPage::showRecord);

    m_card = new Card(tr("Preview"));
    m_card->addToHeader(m_retry);
    m_card->addToHeader(m_drop);
    m_card->addToHeader(m_switch);
    m_card->body()->addWidget(m_tables);
    return m_card;
}

void PublishingPage::showPart(Part part)
{
    m_switch->setCurrent(static_cast<int>(part));
    refresh();
}

void PublishingPage::load()
{
    if (isVisible() && !m_session.tenantName().isEmpty())
        m_session.workspace().publishing().ask(&PublishService::load, m_session.tenantName());
}

void PublishingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_previewColumns->setDirection(width() < previewBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PublishingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void PublishingPage::take(const QString &tenant, const PublishView &view)
{
    if (tenant != m_session.tenantName())
        return;
    m_loadedTenant = tenant;
    m_view = view;
    m_preview.setRows(view.preview);
    m_outbox.setRows(view.outbox);
    m_history.setRows(view.history);
    if (!m_previewTable->currentIndex().isValid() && m_preview.rowCount() > 0)
        m_previewTable->selectRow(0);
    refresh();
}

void PublishingPage::refresh()
{
    const TenantConfig *tenant = m_session.tenant();
    const bool hasTarget = tenant && tenant->publish && !tenant->publish->url.isEmpty();
    m_root->setCurrentIndex(hasTarget ? 1 : 0);
    if (!hasTarget)
        return;
    const PublishTarget &target = *tenant->publish;
    m_target->setText(tr("%1, API %2, topics %3 and %4", "address, API version, two topics")
                          .arg(plainText(target.url), keyOf(target.api), plainText(target.deviceTopic),
                               plainText(target.summaryTopic)));
    const bool can = m_view.hasCycle || m_view.counts.waiting + m_view.counts.deadLettered > 0;
    m_publish->setEnabled(can && !m_view.sending);
    m_pause->setText(m_view.paused ? tr("Continue") : tr("Pause"));
    m_test->setEnabled(true);
    m_tombstones->setChecked(m_view.tombstones);
    QString state;
    if (m_view.sending)
        state = tr("Sending…");
    else if (m_view.otherProfile)
        state = m_view.brake
                    ? tr("The scores under the profile in use, %1, are not out: the last publish went out under "
                         "another one. More devices change band, or are missing, than the brake of %2 allows.",
                         "a profile's name, a percentage")
                          .arg(plainText(m_view.profile), percentText(target.bandChangeBrakePercent))
                    : tr("The scores under the profile in use, %1, are not out: the last publish went out under "
                         "another one. Publish now to send them.",
                         "a profile's name")
                          .arg(plainText(m_view.profile));
    else if (m_view.brake)
        state = tr("The newest cycle is held back: more devices change band, or are missing, than the brake of %1 "
                   "allows.")
                    .arg(percentText(target.bandChangeBrakePercent));
    else if (m_view.hasCycle && m_view.partial)
        state = tr("The newest cycle is partial. It is published only when you say so.");
    else if (m_view.hasCycle)
        state = tr("The newest cycle was not published yet.");
    else if (m_view.counts.waiting + m_view.counts.deadLettered > 0)
        state = tr("Some records were not accepted yet.");
    else if (m_view.history.isEmpty())
        state = tr("There is nothing to publish yet: poll the tenant first.");
    else
        state = tr("Everything of the newest cycle was accepted.");
    if (m_view.paused)
        state += u' ' + tr("Publishing is paused: new cycles wait in the outbox.");
    else if (!target.enabled)
        state += u' ' + tr("Cycles are not published by themselves: that is switched off in the tenant's settings.");
    m_state->setText(state);
    // Held, or waiting for confirmation: this must stand out.
    const bool held = !m_view.sending && (m_view.brake || (m_view.hasCycle && m_view.partial) || m_view.paused);
    setStyleProperty(m_state, "role", held ? QVariant(u"warn"_s) : QVariant());
    m_stateIcon->setVisible(held);
    m_stateIcon->setPixmap(m_theme.icon("warning"_L1, Theme::Tint::Warn).pixmap(QSize(16, 16), devicePixelRatioF()));

    const qint64 waiting = m_view.counts.waiting;
    m_waiting->setFigure(grouped(waiting), m_view.hasCycle
                                               ? tr("%1 more in the newest cycle").arg(grouped(m_view.planned))
                                               : tr("records in the outbox"));
    m_deadLettered->setFigure(grouped(m_view.counts.deadLettered), m_view.counts.deadLettered > 0
                                                                       ? tr("send again or drop, in the outbox")
                                                                       : tr("no record was refused"));
    const PublishRun last = m_view.history.isEmpty() ? PublishRun() : m_view.history.first();
    const qint64 compared = m_view.hasCycle ? m_view.compared : last.compared;
    const qint64 changes = m_view.hasCycle ? m_view.bandChanges : last.bandChanges;
    const qint64 missing = m_view.hasCycle ? m_view.missing : last.missing;
    QString compare = tr("nothing to compare with yet");
    if (compared > 0)
        compare = missing == 0
                      ? tr("%1 of %2 devices; the brake is at %3")
                            .arg(grouped(changes), grouped(compared), percentText(target.bandChangeBrakePercent))
                      : tr("%1 of %2 devices, %3 more are missing; the brake is at %4")
                            .arg(grouped(changes), grouped(compared), grouped(missing),
                                 percentText(target.bandChangeBrakePercent));
    m_changes->setFigure(compared == 0 ? u"–"_s
                                       : percentText(static_cast<size_t>(changes), static_cast<size_t>(compared)),
                         compare);
    const qint64 insufficient = m_view.hasCycle ? m_view.insufficient : last.insufficient;
    const qint64 duplicates = m_view.hasCycle ? m_view.duplicates : last.duplicates;
    m_leftOut->setFigure(grouped(insufficient + duplicates),
                         tr("%1 with insufficient data, %2 duplicates").arg(grouped(insufficient), grouped(duplicates)));

    const auto part = static_cast<Part>(m_switch->current());
    m_tables->setCurrentIndex(m_switch->current());
    m_retry->setVisible(part == Part::Outbox);
    m_drop->setVisible(part == Part::Outbox);
    refreshChoice();
    switch (part) {
    case Part::Preview:
        m_card->setTitle(tr("Preview"));
        m_card->setRemark(m_preview.rowCount() == 0 ? tr("nothing to send")
                          : m_preview.rowCount() < m_view.records
                              ? tr("%1 records would be sent; the first %2, changes first")
                                    .arg(grouped(m_view.records), grouped(m_preview.rowCount()))
                          : m_view.hasCycle ? tr("%1 records would be sent, changes first").arg(grouped(m_view.records))
                                            : tr("%1 records wait").arg(grouped(m_view.records)));
        break;
    case Part::Outbox:
        m_card->setTitle(tr("Outbox"));
        m_card->setRemark(m_outbox.rowCount() == 0 ? tr("nothing waits") : tr("what was refused stands first"));
        break;
    case Part::History:
        m_card->setTitle(tr("History"));
        m_card->setRemark(tr("every publish of this tenant, newest first"));
        break;
    }
}

void PublishingPage::showRecord()
{
    const QModelIndex index = m_previewTable->currentIndex();
    const bool any = index.isValid() && index.row() < m_preview.rowCount();
    const PreviewRow row = any ? m_preview.row(index.row()) : PreviewRow();
    m_now->setPlainText(QString::fromUtf8(row.value));
    m_before->setPlainText(QString::fromUtf8(row.accepted));
    m_beforeTitle->setVisible(!row.accepted.isEmpty());
    m_before->setVisible(!row.accepted.isEmpty());
    m_record->setVisible(any);
}

void PublishingPage::showFindings(const QList<TargetFinding> &findings)
{
    m_test->setEnabled(true);
    QStringList lines;
    bool bad = false;
    for (const TargetFinding &finding : findings) {
        const QString name = finding.id == "publish.reach"_L1 ? tr("The proxy") : tr("The topics");
        QString line;
        switch (finding.state) {
        case TargetFinding::State::Pass:
            line = tr("%1: good (%2)").arg(name, plainText(finding.evidence.text()));
            break;
        case TargetFinding::State::Warn:
            line = tr("%1: look at this (%2)").arg(name, plainText(finding.evidence.text()));
            break;
        case TargetFinding::State::Fail:
            line = tr("%1: failed (%2)").arg(name, plainText(finding.evidence.text()));
            bad = true;
            break;
        case TargetFinding::State::Skip:
            continue;
        }
        lines << line;
    }
    m_findings->setText(lines.join(u'\n'));
    setStyleProperty(m_findings, "role", bad ? u"bad"_s : u"ok"_s);
    m_findings->show();
}

void PublishingPage::ask(const QString &question, const QString &yes, const PublishOverrides &word)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Publish now"), question, QMessageBox::Cancel, this);
    box->setObjectName(u"publishQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *button = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, button, word](QAbstractButton *clicked) {
        if (clicked == button)
            m_session.workspace().publishing().ask(&PublishService::publishNow, m_session.tenantName(), word);
    });
    box->open();
}

void PublishingPage::publish()
{
    PublishOverrides word;
    word.acceptBandChanges = m_view.hasCycle && m_view.brake;
    word.includePartial = m_view.hasCycle && m_view.partial;
    const QString compared = grouped(m_view.compared);
    const QString changes = m_view.missing == 0
                                ? tr("%1 of %2 devices change band.").arg(grouped(m_view.bandChanges), compared)
                                : tr("%1 of %2 devices change band, and %3 of %2 are missing from the cycle.")
                                      .arg(grouped(m_view.bandChanges), compared, grouped(m_view.missing));
    if (word.acceptBandChanges && word.includePartial)
        ask(tr("The cycle is partial, and %1 Publish it all the same?").arg(changes), tr("Publish all the same"), word);
    else if (word.acceptBandChanges)
        ask(tr("%1 That is more than the brake allows. Publish them all the same?").arg(changes),
            m_view.missing == 0 ? tr("Publish the band changes") : tr("Publish all the same"), word);
    else if (word.includePartial)
        ask(tr("The cycle is partial: some data is missing. Publish it all the same?"), tr("Publish the partial cycle"),
            word);
    else
        m_session.workspace().publishing().ask(&PublishService::publishNow, m_session.tenantName(), word);
}

//! Without a selection both buttons apply to all parked records; selected records that still wait are ignored.
void PublishingPage::refreshChoice()
{
    const bool chosen = m_outboxTable->selectionModel()->hasSelection();
    const bool any = chosen ? !chosenDeadLetters().isEmpty() : m_view.counts.deadLettered > 0;
    m_retry->setEnabled(any);
    m_drop->setEnabled(any);
}

void PublishingPage::dropChosen()
{
    const QList<qint64> ids = chosenDeadLetters();
    const int count = static_cast<int>(ids.isEmpty() ? m_view.counts.deadLettered : ids.size());
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Drop"),
                                tr("Drop %Ln record(s) that were put aside? They are never sent.", nullptr, count),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"dropQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("Drop"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, ids](QAbstractButton *clicked) {
        if (clicked == yes)
            m_session.workspace().publishing().ask(&PublishService::drop, m_session.tenantName(), ids);
    });
    box->open();
}

QList<qint64> PublishingPage::chosenDeadLetters() const
{
    QList<qint64> out;
    const QModelIndexList rows = m_outboxTable->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const OutboxRecord &record = m_outbox.row(index.row());
        if (record.deadLettered)
            out << record.id;
    }
    return out;
}

} // namespace Trustgauge
