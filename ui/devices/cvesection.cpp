#include "ui/devices/cvesection.h"

#include "core/base/errortext.h"
#include "ui/devices/sectionhead.h"
#include "ui/devices/storytable.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

CveSection::CveSection(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"cves"_s);
    m_head = new SectionHead(tr("CVEs"));
    m_fold = m_head->addLink({}, u"cvesFold"_s);
    m_copy = m_head->addLink(tr("Copy"), u"cvesCopy"_s);
    m_copy->setToolTip(tr("Copies the whole list as a table."));
    m_copy->setAccessibleName(tr("Copy the list of CVEs"));
    m_export = m_head->addLink(tr("Export…"), u"cvesExport"_s);
    m_export->setAccessibleName(tr("Export the list of CVEs"));
    m_words = makeParagraph({});
    m_words->setObjectName(u"cvesWords"_s);
    m_fault = makeParagraph({}, "bad");
    m_fault->setObjectName(u"cvesFault"_s);
    m_ask = makeButton(tr("Ask"));
    m_ask->setObjectName(u"cvesAsk"_s);
    m_ask->setAccessibleName(tr("Ask for the CVEs of this device"));
    m_ask->setToolTip(
        tr("Asks Defender for the vulnerabilities of this device now. The answer is shown only, not stored."));
    m_retry = makeButton(tr("Try again"));
    m_retry->setObjectName(u"cvesRetry"_s);
    m_table = makeStoryTable(&m_model, DeviceCvesModel::Software, u"cvesTable"_s, tr("CVEs of the device"), theme);
    m_table->installEventFilter(this);
    m_source = makeParagraph({}, "dim");
    m_source->setObjectName(u"cvesSource"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addLayout(m_head);
    column->addWidget(m_words);
    column->addWidget(m_table);
    column->addWidget(m_source);
    column->addWidget(m_fault);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addWidget(m_retry, 0, Qt::AlignLeft);

    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_model.isFolded()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_model.asText()); });
    connect(m_export, &QPushButton::clicked, this, &CveSection::exportWanted);
    connect(m_retry, &QPushButton::clicked, this, &CveSection::retryWanted);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_ask->setEnabled(false);
        m_fault->hide();
        m_head->setRemark(tr("Asking…"));
        emit askWanted();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const bool selectsMore = (QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
        if (index.column() == DeviceCvesModel::Cve && !selectsMore)
            choose(index);
    });
    showNothing();
}

bool CveSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copySelected();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            choose(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CveSection::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit cveChosen(m_model.row(index.row()).cve);
}

void CveSection::copySelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(m_model.asText(rows));
}

//! Shows words instead of a table.
void CveSection::say(const QString &words, const char *role)
{
    m_model.setCves({});
    m_head->setRemark({});
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    setStyleProperty(m_words, "role", role ? QVariant(QLatin1StringView(role)) : QVariant());
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_fold, m_copy, m_export, m_table, m_source, m_fault, m_ask, m_retry})
        part->hide();
    m_ask->setEnabled(true);
}

void CveSection::showNothing()
{
    say({}, nullptr);
}

void CveSection::showLoading()
{
    say({}, nullptr);
    m_head->setRemark(tr("Loading…"));
}

void CveSection::showNoneKept(const QString &words)
{
    say(words, "dim");
    m_ask->setText(tr("Ask"));
    m_ask->show();
}

void CveSection::showFailure(const Error &error)
{
    say(errorText(error), "bad");
    m_retry->show();
}

void CveSection::showAskFailure(const Error &error)
{
    m_ask->setEnabled(true);
    tellCount();
    m_fault->setText(errorText(error));
    m_fault->show();
}

void CveSection::tellCount()
{
    const int cves = m_model.cveCount();
    m_head->setRemark(cves == 0 ? QString()
                      : m_model.countedCount() < 0
                          ? tr("%Ln CVE(s)", nullptr, cves)
                          //: %1 how many of the CVEs count in the score
                          : tr("%1 of %Ln count", nullptr, cves).arg(grouped(m_model.countedCount())));
}

void CveSection::showCves(const std::vector<DeviceCve> &cves, const QString &source, bool isAnswer)
{
    m_ask->setEnabled(true);
    m_ask->setVisible(isAnswer);
    m_ask->setText(tr("Ask again"));
    m_fault->hide();
    m_retry->hide();
    m_model.setCves(cves);
    tellCount();
    setStyleProperty(m_words, "role", u"dim"_s);
    m_words->setText(tr("None."));
    m_words->setVisible(cves.empty());
    m_table->setVisible(!cves.empty());
    m_copy->setVisible(!cves.empty());
    m_export->setVisible(!cves.empty());
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    setFolded(m_model.isFolded());
}

void CveSection::setFolded(bool folded)
{
    m_model.setFolded(folded);
    m_fold->setText(folded ? tr("All %Ln record(s)", nullptr, m_model.recordCount()) : tr("Fewer lines"));
    m_fold->setVisible(m_model.canFold());
    fitStoryTable(m_table);
}

} // namespace Trustgauge
