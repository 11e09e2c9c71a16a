#include "ui/rehearsal/movescard.h"

#include "ui/models/figuretablemodel.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int mostMoveRows = 8; // further ones are scrolled to

} // namespace

MovesCard::MovesCard(FleetSession &session, RehearsalSession &model, const Theme &theme, QWidget *parent)
    : Card(tr("What moves"), parent),
      m_session(session),
      m_model(model)
{
    m_against = new SteadyComboBox;
    m_against->setObjectName(u"rehearsedAgainst"_s);
    m_against->setAccessibleName(tr("Compared with"));
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(22);
    QLabel *label = makeLabel(tr("compared with"), "dim");
    label->setBuddy(m_against);
    addToHeader(label);
    addToHeader(m_against);
    m_words = makeParagraph({});
    m_words->setObjectName(u"movesWords"_s);
    m_rows = new FigureTableModel({tr("From"), tr("To"), tr("Devices")}, this, {1});
    m_table = makeTable(m_rows, u"movesTable"_s, tr("Devices that move to another action"), theme);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setToolTip(tr("Enter or a double click shows the devices"));
    fitColumns(m_table, 1);
    body()->addWidget(m_words);
    body()->addWidget(m_table);
    connect(m_against, &QComboBox::activated, this, [this](int choice) { m_model.setAgainst(m_choices.at(choice)); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_shown) {
            const ActionMove &move = m_shown->rehearsal.moves[static_cast<size_t>(index.row())];
            emit devicesRequested(move.from, move.to);
        }
    });
}

void MovesCard::refresh()
{
    fillChoices();
    if (m_model.outcome() != m_shown) {
        m_shown = m_model.outcome();
        showMoves();
    }
}

void MovesCard::fillChoices()
{
    QList<RehearsedAgainst> choices{{RehearsedAgainst::Kind::SavedVersion, {}}};
    const PolicyVersion *saved = m_model.editor().saved();
    QStringList titles{saved ? tr("the saved version %1").arg(saved->number) : tr("nothing: no version is saved")};
    using Kind = RehearsedAgainst::Kind;
    for (const PolicyVersion &version : m_model.editor().library()) {
        if (saved && version.policy.name == saved->policy.name)
            continue;
        choices << RehearsedAgainst{Kind::Policy, version.policy.name};
        titles << tr("policy “%1”").arg(plainText(version.policy.name));
    }
    for (const Profile &profile : m_session.profiles()) {
        choices << RehearsedAgainst{Kind::Profile, profile.name};
        const QString name = plainText(profile.name);
        titles << (profile.name == m_session.profile().name ? tr("profile “%1” (in use)").arg(name)
                                                            : tr("profile “%1”").arg(name));
    }
    const auto chosen = static_cast<int>(choices.indexOf(m_model.against()));
    if (choices != m_choices || titles != m_titles) {
        const QSignalBlocker quiet(m_against);
        m_choices = choices;
        m_titles = titles;
        m_against->clear();
        m_against->addItems(titles);
    }
    if (chosen < 0) {
        m_model.setAgainst(choices.constFirst()); // what it was compared with is gone
        return;
    }
    const QSignalBlocker quiet(m_against);
    m_against->setCurrentIndex(chosen);
}

void MovesCard::showMoves()
{
    QList<FigureTableModel::Row> rows;
    size_t moved = 0;
    if (m_shown) {
        for (const ActionMove &move : m_shown->rehearsal.moves) {
            rows << FigureTableModel::Row{{plainText(move.from), plainText(move.to),
                                           grouped(static_cast<qint64>(move.devices))},
                                          -2,
                                          move.from + u'\n' + move.to};
            moved += move.devices;
        }
    }
    const bool compares = m_shown && m_shown->rehearsal.against;
    m_words->setText(!compares    ? tr("Save a version of this policy, or choose another policy or profile, to see "
                                          "which devices move.")
                     : moved == 0 ? tr("No device meets another action.")
                                  : tr("%Ln device(s) meet another action.", nullptr, static_cast<int>(moved)));
    setStyleProperty(m_words, "role", moved > 0 ? QVariant() : QVariant(u"dim"_s));
    m_rows->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_table->setFixedHeight((std::min(mostMoveRows, static_cast<int>(rows.size())) + 1) * Metrics::rowHeight + 4);
}

} // namespace Trustgauge
