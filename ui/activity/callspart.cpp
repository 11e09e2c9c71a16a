#include "ui/activity/callspart.h"

#include "core/base/pluralcount.h"
#include "ui/activity/budgetcard.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/markdelegate.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {
constexpr int callWordsWidth = 260;
}

CallsPart::CallsPart(FleetSession &session, const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"callsPart"_s);
    m_words = new QLineEdit;
    m_words->setObjectName(u"callWords"_s);
    m_words->setAccessibleName(tr("Filter the calls"));
    m_words->setPlaceholderText(tr("Filter by endpoint or result"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(callWordsWidth);
    m_words->addAction(theme.icon("search"_L1, Theme::Tint::Dim), QLineEdit::LeadingPosition);
    connect(m_words, &QLineEdit::textChanged, this, &CallsPart::refresh);
    m_copy = makeButton({});
    m_copy->setObjectName(u"copyCalls"_s);
    m_copy->setToolTip(tr("Copies the rows that are shown. None holds a secret."));
    setButtonText(m_copy, theme.icon("copy"_L1), tr("Copy"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_model.asText()); });
    m_card = new Card(tr("Calls of this program"));
    m_card->addToHeader(m_words);
    m_card->addToHeader(m_copy);
    QTableView *table = makeTable(&m_model, u"callTable"_s, tr("Calls of this program"), theme);
    const auto mark = [&theme](const QModelIndex &index) {
        return index.data(CallModel::FailedRole).toBool() ? theme.icon("warning"_L1, Theme::Tint::Warn)
                                                          : theme.icon("check"_L1, Theme::Tint::Ok);
    };
    table->setItemDelegateForColumn(CallModel::Outcome, new MarkDelegate(mark, table));
    fitColumns(table, CallModel::Endpoint);
    m_card->body()->addWidget(table);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    outer->setSpacing(Metrics::cardGap);
    outer->addWidget(new BudgetCard(session, theme), 2);
    outer->addWidget(m_card, 3);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &CallsPart::refresh);
}

void CallsPart::refresh()
{
    const QList<CallCount> counts = programCalls().counts();
    m_model.setCounts(counts, m_words->text());
    qint64 calls = 0;
    for (const CallCount &count : counts)
        calls += count.calls;
    m_card->setRemark(
        calls == 0 ? tr("none since the start; a poll or the doctor makes some")
                   : tr("%1 since the start, of all tenants", "calls").arg(tr("%Ln call(s)", nullptr, countOf(calls))));
    m_copy->setEnabled(m_model.rowCount() > 0);
}

void CallsPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void CallsPart::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace Trustgauge
