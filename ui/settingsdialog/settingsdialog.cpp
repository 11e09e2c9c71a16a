#include "ui/settingsdialog/settingsdialog.h"

#include "ui/session/fleetsession.h"
#include "ui/settingsdialog/generalsection.h"
#include "ui/settingsdialog/hostssection.h"
#include "ui/settingsdialog/notificationsection.h"
#include "ui/settingsdialog/placessection.h"
#include "ui/settingsdialog/scheduledreportssection.h"
#include "ui/settingsdialog/sharedstoresection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int sectionListWidth = 215;

//! All that a section says, for the search.
QString wordsIn(const QWidget &section)
{
    QStringList words;
    for (const QLabel *label : section.findChildren<QLabel *>())
        words << label->text();
    for (const QAbstractButton *button : section.findChildren<QAbstractButton *>())
        words << button->text();
    for (const QComboBox *box : section.findChildren<QComboBox *>()) {
        for (int i = 0; i < box->count(); ++i)
            words << box->itemText(i);
    }
    return words.join(u'\n').remove(u'&');
}

} // namespace

QStringList SettingsDialog::sectionNames()
{
    return {tr("General"),      tr("Notifications"), tr("Reports"),         tr("Storage"),
            tr("Shared store"), tr("Network"),       tr("Where things are")};
}

SettingsDialog::SettingsDialog(FleetSession &session, UiSettingsStore &settings, Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    resizeWithinScreen(this, {900, 560});
    m_search = new QLineEdit;
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon("search"_L1, Theme::Tint::Dim), QLineEdit::LeadingPosition);
    m_list = new QListWidget;
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFixedWidth(sectionListWidth);
    m_stack = new QStackedWidget;
    auto *general = new GeneralSection(session.workspace(), settings, theme);
    auto *hosts = new HostsSection(session, theme);
    auto *places = new PlacesSection(session.workspace(), settings, theme);
    connect(hosts, &HostsSection::told, this, &SettingsDialog::told);
    connect(places, &PlacesSection::told, this, &SettingsDialog::told);
    const QStringList names = sectionNames();
    addSection(names.at(General), general);
    addSection(names.at(Notifications), new NotificationSection(session.workspace(), settings));
    addSection(names.at(Reports), new ScheduledReportsSection(session.workspace(), settings));
    addSection(names.at(Storage), storageSection());
    addSection(names.at(SharedStore), new SharedStoreSection(session.workspace(), settings, theme));
    addSection(names.at(Network), hosts);
    addSection(names.at(Places), places);
    m_none = makeParagraph(tr("No setting has these words."), "dim");
    m_none->setObjectName(u"noSettingFound"_s);
    m_stack->addWidget(m_none);

    QPushButton *close = makeButton(tr("Close"), "primary");
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *left = new QVBoxLayout;
    left->setSpacing(Metrics::gap);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    m_search->setFixedWidth(sectionListWidth);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Metrics::cardGap);
    columns->addLayout(left);
    columns->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeLabel(tr("Changes take effect at once."), "small"));
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_stack->setCurrentIndex(row);
    });
    showSection(General);
    m_list->setFocus();
}

void SettingsDialog::showSection(Section section)
{
    m_list->setCurrentRow(section);
}

QWidget *SettingsDialog::storageSection()
{
    auto *section = new QWidget;
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeLabel(tr("How long cycles are kept"), "title"));
    layout->addWidget(makeParagraph(tr("Retention is kept in the store and holds for every program that uses it. It "
                                       "is set where the store's size, copies and checks are, and shown there with "
                                       "what it would forget.")));
    QPushButton *open = makeButton(tr("Open Storage…"));
    open->setObjectName(u"openStorage"_s);
    connect(open, &QPushButton::clicked, this, &SettingsDialog::storageRequested);
    layout->addWidget(open, 0, Qt::AlignLeading);
    layout->addStretch(1);
    return section;
}

void SettingsDialog::addSection(const QString &name, QWidget *section)
{
    m_list->addItem(name);
    m_stack->addWidget(makeScrollArea(section));
}

void SettingsDialog::search(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString said = m_list->item(row)->text() + u'\n' + wordsIn(*m_stack->widget(row));
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&said](const QString &word) {
            return said.contains(word, Qt::CaseInsensitive);
        });
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    if (first < 0) {
        m_list->setCurrentRow(-1);
        m_stack->setCurrentWidget(m_none);
    } else if (m_list->currentRow() < 0 || m_list->currentItem()->isHidden()) {
        m_list->setCurrentRow(first);
    }
}

} // namespace Trustgauge
