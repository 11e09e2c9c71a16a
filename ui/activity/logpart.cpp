#include "ui/activity/logpart.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/markdelegate.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr int wordsWidth = 260;

QIcon markOf(const Theme &theme, LogFilter::Least level)
{
    switch (level) {
    case LogFilter::Least::Warning:
        return theme.icon("warning"_L1, Theme::Tint::Warn);
    case LogFilter::Least::Info:
        return theme.icon("info"_L1, Theme::Tint::Dim);
    case LogFilter::Least::Debug:
        break;
    }
    return {};
}

} // namespace

LogPart::LogPart(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"logPart"_s);
    m_card = new Card(tr("Log of this program"));
    m_card->addToHeader(makeTools(theme));
    m_table = makeTable(&m_model, u"programLog"_s, tr("Log of this program"), theme);
    const auto mark = [&theme](const QModelIndex &index) {
        return markOf(theme, static_cast<LogFilter::Least>(index.data(LogModel::LevelRole).toInt()));
    };
    m_table->setItemDelegateForColumn(LogModel::Level, new MarkDelegate(mark, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideRight);
    fitColumns(m_table, LogModel::Text);
    m_card->body()->addWidget(m_table);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    outer->addWidget(m_card);
    auto *keys = new QShortcut(QKeySequence::Copy, m_table);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &LogPart::copy);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &LogPart::refresh);
}

QWidget *LogPart::makeTools(const Theme &theme)
{
    auto *tools = new QWidget;
    m_least = new SteadyComboBox;
    m_least->setObjectName(u"logLevel"_s);
    m_least->setAccessibleName(tr("Least level of the lines shown"));
    m_least->addItems({tr("All lines"), tr("Info and warnings"), tr("Warnings")}); // in the order of LogFilter::Least
    m_words = new QLineEdit;
    m_words->setObjectName(u"logWords"_s);
    m_words->setAccessibleName(tr("Filter the log"));
    m_words->setPlaceholderText(tr("Filter by words; -word leaves out"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(wordsWidth);
    m_words->addAction(theme.icon("search"_L1, Theme::Tint::Dim), QLineEdit::LeadingPosition);
    m_copy = makeButton({});
    m_copy->setObjectName(u"copyLog"_s);
    m_copy->setToolTip(tr("Copies the selected lines, or all that are shown. No line holds a secret."));
    setButtonText(m_copy, theme.icon("copy"_L1), tr("Copy"));
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_least, m_words, m_copy})
        layout->addWidget(tool);
    connect(m_least, &QComboBox::currentIndexChanged, this, &LogPart::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &LogPart::refresh);
    connect(m_copy, &QPushButton::clicked, this, &LogPart::copy);
    return tools;
}

void LogPart::refresh()
{
    const QList<LogLine> lines = logLines();
    m_model.setLines(lines, {static_cast<LogFilter::Least>(m_least->currentIndex()), m_words->text()});
    const int shown = m_model.rowCount();
    m_card->setRemark(
        shown == lines.size()
            ? tr("the last %1 lines since the start, newest first, secrets removed").arg(grouped(shown))
            : tr("%1 of %2 lines, newest first, secrets removed").arg(grouped(shown), grouped(lines.size())));
    m_copy->setEnabled(shown > 0);
}

void LogPart::copy() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows << index.row();
    if (rows.isEmpty()) {
        rows.resize(m_model.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QApplication::clipboard()->setText(m_model.asText(rows));
}

void LogPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void LogPart::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace Trustgauge
