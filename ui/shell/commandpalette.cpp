#include "ui/shell/commandpalette.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int shortcutRole = Qt::UserRole + 1;

//! Paints the title left and the shortcut right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    CommandDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(m_theme.colors().dimText);
        painter->setFont(Theme::font(12));
        painter->drawText(option.rect.adjusted(Metrics::gap, 0, -Metrics::gap, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(shortcutRole).toString());
        painter->restore();
    }

private:
    const Theme &m_theme;
};

QString titleOf(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u"\u0001"_s, u"&"_s);
    return text;
}

} // namespace

CommandPalette::CommandPalette(const Theme &theme, QWidget *window)
    : QFrame(window),
      m_model(new QStandardItemModel(this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(Metrics::gap);
    m_input = new QLineEdit;
    m_input->setObjectName(u"commandSearch"_s);
    m_input->setAccessibleName(tr("Search a command"));
    m_input->setPlaceholderText(tr("Search a command"));
    m_input->addAction(theme.icon("search"_L1, Theme::Tint::Dim), QLineEdit::LeadingPosition);
    m_list = new QListView;
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::openWith(const QList<QAction *> &actions)
{
    m_focusBefore = QApplication::focusWidget();
    m_actions.clear();
    for (QAction *action : actions) {
        if (action->isEnabled() && !action->isSeparator() && !action->menu() && !action->text().isEmpty())
            m_actions.append(action);
    }
    const QWidget *window = parentWidget();
    const int wide = std::min(560, window->width() - 80);
    setGeometry((window->width() - wide) / 2, Metrics::topBarHeight + 24, wide,
                std::min(420, window->height() - Metrics::topBarHeight - 80));
    m_input->clear();
    search({});
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString &text)
{
    m_model->clear();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        if (!action)
            continue;
        const QString title = titleOf(*action);
        const bool all = std::all_of(words.cbegin(), words.cend(), [&title](const QString &word) {
            return title.contains(word, Qt::CaseInsensitive);
        });
        if (!all)
            continue;
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QStandardItem(action->icon(), title);
        item->setData(shortcut, shortcutRole);
        item->setAccessibleText(shortcut.isEmpty() ? title : u"%1, %2"_s.arg(title, shortcut));
        item->setData(static_cast<int>(i), Qt::UserRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::closePalette()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const QPointer<QAction> action = m_actions.at(current.data(Qt::UserRole).toInt());
    closePalette();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1), 0));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0), 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            closePalette();
            return true;
        default:
            break;
        }
    }
    if (watched == m_input && event->type() == QEvent::FocusOut && isVisible())
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace Trustgauge
