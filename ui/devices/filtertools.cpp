#include "ui/devices/filtertools.h"

#include "ui/devices/filterline.h"
#include "ui/devices/savedfiltersdialog.h"
#include "ui/models/fleettablemodel.h"
#include "ui/session/filterwords.h"
#include "ui/session/fleetsession.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr qsizetype mostLetters = 80; // of a filter in the menu

//! A text as a menu shows it.
QString menuText(const QString &text)
{
    const QString line = plainText(text);
    QString shown = line.size() <= mostLetters ? line : line.left(mostLetters - 1) + u'\u2026';
    return shown.replace(u'&', u"&&"_s);
}

} // namespace

FilterTools::FilterTools(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_shelf(parts.settings)
{
    auto *open = new QAction(parts.theme.icon("recent"_L1, Theme::Tint::Dim), tr("Recent and saved filters (Alt+Down)"),
                             this);
    open->setObjectName(u"filterMenuAction"_s);
    parts.line.addAction(open, QLineEdit::TrailingPosition);
    for (auto *button : parts.line.findChildren<QToolButton *>()) {
        if (button->defaultAction() == open)
            button->setAccessibleName(tr("Recent and saved filters"));
    }
    connect(open, &QAction::triggered, this, &FilterTools::openMenu);
    connect(&parts.line, &FilterLine::menuWanted, this, &FilterTools::openMenu);
    connect(&parts.line, &FilterLine::settled, this, &FilterTools::remember);
    connect(&parts.model, &FleetTableModel::rowsArranged, this, &FilterTools::learnTexts);
    connect(&parts.words, &FilterWords::learned, this, &FilterTools::takeTexts);
}

FleetPtr FilterTools::fleet() const
{
    const ScoreTablePtr &scores = m_parts.model.scores();
    return scores ? scores->index()->fleet() : nullptr;
}

void FilterTools::learnTexts()
{
    m_parts.words.learn(fleet());
    takeTexts();
}

void FilterTools::takeTexts()
{
    if (const auto known = m_parts.words.of(fleet()))
        m_parts.line.setVocabulary(known);
}

QString FilterTools::validText() const
{
    return m_parts.line.fault() ? QString() : m_parts.line.text().trimmed();
}

void FilterTools::remember()
{
    m_shelf.remember(m_parts.session.tenantName(), validText());
}

void FilterTools::addFilter(QMenu &menu, const QString &title, const QString &text)
{
    QAction *action = menu.addAction(menuText(title));
    action->setToolTip(toolTipText(plainText(text)));
    connect(action, &QAction::triggered, this, [this, text] {
        m_parts.line.setText(text);
        m_parts.line.setFocus(Qt::OtherFocusReason);
        remember();
    });
}

void FilterTools::openMenu()
{
    remember();
    auto *menu = new QMenu(&m_parts.line);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto addTitle = [menu](const QString &title) { menu->addAction(title)->setEnabled(false); };
    const QList<SavedFilter> &saved = m_shelf.saved();
    if (!saved.isEmpty()) {
        addTitle(tr("Saved filters"));
        for (const SavedFilter &filter : saved)
            addFilter(*menu, filter.name, filter.text);
        menu->addSeparator();
    }
    const QStringList recent = m_shelf.recent(m_parts.session.tenantName());
    addTitle(recent.isEmpty() ? tr("No filter was used yet") : tr("Recent filters"));
    for (const QString &text : recent)
        addFilter(*menu, text, text);
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save this filter…"));
    save->setEnabled(!validText().isEmpty());
    connect(save, &QAction::triggered, this, &FilterTools::openDialog);
    QAction *manage = menu->addAction(tr("Rename or delete saved filters…"));
    manage->setEnabled(!saved.isEmpty());
    connect(manage, &QAction::triggered, this, &FilterTools::openDialog);
    QAction *forget = menu->addAction(tr("Forget the recent filters"));
    forget->setEnabled(!recent.isEmpty());
    connect(forget, &QAction::triggered, this, [this] { m_shelf.forgetRecent(m_parts.session.tenantName()); });
    menu->popup(m_parts.line.mapToGlobal(QPoint(0, m_parts.line.height())));
}

void FilterTools::openDialog()
{
    auto *dialog = new SavedFiltersDialog(m_shelf, validText(), m_parts.line.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Trustgauge
