#include "ui/rehearsal/policylibrarydialog.h"

#include "core/workspace/workspace.h"
#include "ui/models/figuretablemodel.h"
#include "ui/session/policyeditor.h"
#include "ui/text/figures.h"
#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QListWidget>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

PolicyLibraryDialog::PolicyLibraryDialog(Workspace &workspace, PolicyEditor &editor, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_editor(editor)
{
    setObjectName(u"policyLibraryDialog"_s);
    setWindowTitle(tr("Policies"));
    m_list = new QListWidget;
    m_list->setObjectName(u"policyList"_s);
    m_list->setAccessibleName(tr("Policies"));
    m_list->setFixedWidth(220);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Metrics::cardGap);
    columns->addWidget(m_list);
    columns->addWidget(makeDetails(theme), 1);
    m_fault = makeParagraph({}, "bad");
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addLayout(columns, 1);
    layout->addWidget(m_fault);
    layout->addWidget(makeButtons());
    resizeWithinScreen(this, {920, 560});
    connect(m_list, &QListWidget::currentRowChanged, this, &PolicyLibraryDialog::showPolicy);
    connect(&editor, &PolicyEditor::libraryChanged, this, &PolicyLibraryDialog::fillPolicies);
    connect(workspace.policies().origin(), &PolicyService::versionsLoaded, this, &PolicyLibraryDialog::takeVersions);
    connect(workspace.policies().origin(), &PolicyService::failed, this, [this](const Error &error) {
        m_fault->setText(windowErrorText(error));
        m_fault->show();
    });
    fillPolicies();
}

QWidget *PolicyLibraryDialog::makeDetails(const Theme &theme)
{
    m_title = makeLabel({}, "title");
    m_versionRows = new FigureTableModel({tr("Saved"), tr("Version"), tr("By"), tr("Note"), tr("Rules")}, this, {2, 3});
    m_versionTable = makeTable(m_versionRows, u"policyVersions"_s, tr("Versions"), theme);
    m_versionTable->setSelectionMode(QAbstractItemView::SingleSelection);
    fitColumns(m_versionTable, 3);
    m_rules = new FigureTableModel({tr("Rule"), tr("Which devices"), tr("Action"), tr("Note")}, this, {1, 2, 3});
    auto *rules = makeTable(m_rules, u"policyRules"_s, tr("Rules of the version"), theme);
    fitColumns(rules, 1);
    connect(m_versionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PolicyLibraryDialog::showRules);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_versionTable, 2);
    layout->addWidget(makeLabel(tr("Rules of the version"), "strong"));
    layout->addWidget(rules, 3);
    return box;
}

QWidget *PolicyLibraryDialog::makeButtons()
{
    m_delete = makeButton(tr("Delete…"), "destructive");
    m_delete->setObjectName(u"deletePolicy"_s);
    QPushButton *close = makeButton(tr("Close"));
    m_open = makeButton(tr("Open this version"), "primary");
    m_open->setObjectName(u"openPolicy"_s);
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_delete);
    layout->addStretch();
    layout->addWidget(close);
    layout->addWidget(m_open);
    for (QPushButton *button : {m_delete, close, m_open})
        button->setAutoDefault(false);
    connect(m_delete, &QPushButton::clicked, this, &PolicyLibraryDialog::askToDelete);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const PolicyVersion *version = chosen()) {
            m_editor.open(draftOf(version->policy));
            accept();
        }
    });
    return box;
}

QString PolicyLibraryDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

const PolicyVersion *PolicyLibraryDialog::chosen() const
{
    const int row = m_versionTable->currentIndex().row();
    return row >= 0 && row < m_versions.size() ? &m_versions.at(row) : nullptr;
}

void PolicyLibraryDialog::fillPolicies()
{
    const QString keep = m_list->currentItem() ? selected() : m_editor.draft().name;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const PolicyVersion &version : m_editor.library()) {
        auto *item = new QListWidgetItem(plainText(version.policy.name), m_list);
        item->setData(Qt::UserRole, version.policy.name);
        if (version.policy.name == keep)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    showPolicy();
}

void PolicyLibraryDialog::showPolicy()
{
    m_fault->hide();
    m_versions.clear();
    m_versionRows->setRows({});
    const QString name = selected();
    m_title->setText(name.isEmpty() ? tr("No policy is saved yet.") : plainText(name));
    m_delete->setEnabled(!name.isEmpty());
    if (!name.isEmpty())
        m_workspace.policies().ask(&PolicyService::loadVersions, name);
    showRules();
}

void PolicyLibraryDialog::takeVersions(const QString &name, const QList<PolicyVersion> &newestFirst)
{
    if (selected() != name)
        return;
    m_versions = newestFirst;
    QList<FigureTableModel::Row> rows;
    for (const PolicyVersion &version : newestFirst)
        rows.append({{cycleTime(version.saved), QString::number(version.number), plainText(version.savedBy),
                      plainText(version.note), grouped(static_cast<qint64>(version.policy.rules.size()))},
                     -2,
                     QString::number(version.number)});
    m_versionRows->setRows(rows);
    if (!rows.isEmpty())
        m_versionTable->selectRow(0);
    showRules();
}

void PolicyLibraryDialog::showRules()
{
    QList<FigureTableModel::Row> rows;
    const PolicyVersion *version = chosen();
    if (version) {
        for (const PolicyRule &rule : version->policy.rules)
            rows.append({{QString::number(rows.size() + 1), plainText(rule.when.text), plainText(rule.action),
                          plainText(rule.note)}});
        rows.append(
            {{tr("otherwise", "the action where no rule matches"), {}, plainText(version->policy.otherwise), {}}});
    }
    m_rules->setRows(rows);
    m_open->setEnabled(version != nullptr);
}

void PolicyLibraryDialog::askToDelete()
{
    const QString name = selected();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete the policy"),
                                tr("Delete “%1” and all of its versions? This cannot be undone.").arg(plainText(name)),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText); // the name may contain markup
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, name](QAbstractButton *button) {
        if (button == remove)
            m_workspace.policies().ask(&PolicyService::remove, name);
    });
    box->open();
}

} // namespace Trustgauge
