#include "ui/shell/commandpalette.h"

#include "ui/shell/palettematch.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int remarkRole = Qt::UserRole + 1;
constexpr int widestPalette = 620;
constexpr int pageRows = 10;

//! Paints the title left and the remark right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    CommandDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString remark = index.data(remarkRole).toString();
        const QFont font = Theme::font(12);
        const int room = remark.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(remark) + 2 * Metrics::gap;
        // The row keeps its background over the whole width; a long title ends before the remark.
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text = row.fontMetrics.elidedText(row.text, Qt::ElideRight,
                                              row.rect.width() - room - row.decorationSize.width() - 3 * Metrics::gap);
        const QWidget *widget = row.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);
        painter->save();
        painter->setPen(m_theme.colors().dimText);
        painter->setFont(font);
        painter->drawText(option.rect.adjusted(Metrics::gap, 0, -Metrics::gap, 0), Qt::AlignRight | Qt::AlignVCenter,
                          remark);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

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
    m_input->setAccessibleName(tr("Search commands, tenants, profiles and devices"));
    m_input->setPlaceholderText(tr("Search commands, tenants, profiles and devices"));
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

void CommandPalette::openWith(const QList<PaletteItem> &items)
{
    m_focusBefore = QApplication::focusWidget();
    m_items = items;
    const QWidget *window = parentWidget();
    const int wide = std::min(widestPalette, window->width() - 80);
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
    QStringList titles;
    for (const PaletteItem &item : m_items)
        titles << item.title;
    QList<PaletteItem> found;
    for (const qsizetype i : matchTitles(titles, text))
        found << m_items.at(i);
    m_model->clear();
    m_shown.clear();
    showItems(found);
    m_list->setCurrentIndex(m_model->index(0, 0));
    emit searched(text);
}

void CommandPalette::addFound(const QString &text, const QList<PaletteItem> &found)
{
    if (text != m_input->text() || !isVisible())
        return;
    showItems(found);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::showItems(const QList<PaletteItem> &items)
{
    for (const PaletteItem &item : items) {
        auto *row = new QStandardItem(item.icon, item.title);
        row->setData(item.remark, remarkRole);
        row->setAccessibleText(item.remark.isEmpty() ? item.title : u"%1, %2"_s.arg(item.title, item.remark));
        m_model->appendRow(row);
    }
    m_shown << items;
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
    const std::function<void()> run = m_shown.at(current.row()).run;
    closePalette();
    run();
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
        case Qt::Key_PageDown:
            m_list->setCurrentIndex(m_model->index(std::min(row + pageRows, m_model->rowCount() - 1), 0));
            return true;
        case Qt::Key_PageUp:
            m_list->setCurrentIndex(m_model->index(std::max(row - pageRows, 0), 0));
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
