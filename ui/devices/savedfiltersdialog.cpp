#include "ui/devices/savedfiltersdialog.h"

#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

SavedFiltersDialog::SavedFiltersDialog(FilterShelf &shelf, const QString &text, QWidget *parent)
    : QDialog(parent),
      m_shelf(shelf),
      m_text(text)
{
    setObjectName(u"savedFilters"_s);
    setWindowTitle(tr("Saved filters"));
    resizeWithinScreen(this, {560, 420});
    QLabel *shown = makeParagraph(text.isEmpty() ? tr("There is no valid filter in the line to be saved.")
                                                 : plainText(text));
    shown->setObjectName(u"filterToSave"_s);
    m_name = new QLineEdit;
    m_name->setObjectName(u"filterName"_s);
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the saved filter"));
    m_save = makeButton(tr("Save"), "primary");
    m_save->setObjectName(u"saveFilter"_s);
    m_list = new QListWidget;
    m_list->setObjectName(u"savedFilterList"_s);
    m_list->setAccessibleName(tr("Saved filters"));
    m_rename = makeButton(tr("Rename"));
    m_rename->setObjectName(u"renameFilter"_s);
    m_rename->setToolTip(tr("Gives the selected filter the name above (F2)"));
    m_remove = makeButton(tr("Delete"), "destructive");
    m_remove->setObjectName(u"removeFilter"_s);
    m_fault = makeParagraph({}, "bad");
    m_fault->setObjectName(u"filterNameFault"_s);
    QPushButton *close = makeButton(tr("Close"));

    auto *top = new QHBoxLayout;
    top->setSpacing(Metrics::gap);
    top->addWidget(m_name, 1);
    top->addWidget(m_save);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(12);
    layout->addWidget(shown);
    layout->addLayout(top);
    layout->addWidget(m_fault);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_save, &QPushButton::clicked, this, &SavedFiltersDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, [this] { tell(FilterShelf::NameFault::None); });
    connect(m_rename, &QPushButton::clicked, this, &SavedFiltersDialog::renameSelected);
    connect(m_remove, &QPushButton::clicked, this, &SavedFiltersDialog::removeSelected);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        const bool any = !selected().isEmpty();
        m_rename->setEnabled(any);
        m_remove->setEnabled(any);
    });
    m_save->setEnabled(!text.isEmpty());
    m_save->setDefault(!text.isEmpty());
    close->setAutoDefault(false);
    m_rename->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    fill({});
    tell(FilterShelf::NameFault::None);
    if (text.isEmpty())
        m_list->setFocus();
    else
        m_name->setFocus();
}

QString SavedFiltersDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void SavedFiltersDialog::fill(const QString &selected)
{
    m_list->clear();
    for (const SavedFilter &filter : m_shelf.saved()) {
        auto *item = new QListWidgetItem(
            tr("%1: %2", "name: filter").arg(plainText(filter.name), plainText(filter.text)), m_list);
        item->setData(nameRole, filter.name);
        item->setToolTip(toolTipText(plainText(filter.text)));
        if (filter.name == selected)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    const bool any = m_list->currentItem() != nullptr;
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
}

void SavedFiltersDialog::tell(FilterShelf::NameFault fault)
{
    m_fault->setText(fault == FilterShelf::NameFault::Blank   ? tr("Enter a name first.")
                     : fault == FilterShelf::NameFault::Taken ? tr("Another filter has this name.")
                                                              : QString());
    m_name->setAccessibleDescription(m_fault->text());
}

void SavedFiltersDialog::save()
{
    const QString name = m_name->text().trimmed();
    const FilterShelf::NameFault fault = m_shelf.save(name, m_text);
    if (fault == FilterShelf::NameFault::None) {
        m_name->clear();
        fill(name);
    }
    tell(fault);
}

void SavedFiltersDialog::renameSelected()
{
    const QString from = selected();
    if (from.isEmpty())
        return;
    const QString to = m_name->text().trimmed();
    const FilterShelf::NameFault fault = m_shelf.rename(from, to);
    if (fault == FilterShelf::NameFault::None) {
        m_name->clear();
        fill(to);
    } else {
        m_name->setFocus();
    }
    tell(fault);
}

void SavedFiltersDialog::removeSelected()
{
    const int row = m_list->currentRow();
    m_shelf.remove(selected());
    fill({});
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setFocus();
    tell(FilterShelf::NameFault::None);
}

void SavedFiltersDialog::keyPressEvent(QKeyEvent *event)
{
    if (focusWidget() == m_list && event->key() == Qt::Key_Delete)
        removeSelected();
    else if (event->key() == Qt::Key_F2)
        renameSelected();
    else
        QDialog::keyPressEvent(event);
}

} // namespace Trustgauge
