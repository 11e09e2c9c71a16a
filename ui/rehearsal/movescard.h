#pragma once

#include "ui/session/rehearsalsession.h"
#include "ui/widgets/card.h"

class QLabel;
class QTableView;

namespace Trustgauge {

class FigureTableModel;
class SteadyComboBox;
class Theme;

//! What moves to another action against another policy or profile, which is chosen here.
class MovesCard : public Card
{
    Q_OBJECT

public:
    MovesCard(FleetSession &session, RehearsalSession &model, const Theme &theme, QWidget *parent = nullptr);

    void refresh();

signals:
    //! The person wants to see the devices that move from one action to another.
    void devicesRequested(const QString &from, const QString &to);

private:
    void fillChoices();
    void showMoves();

    FleetSession &m_session;
    RehearsalSession &m_model;
    QList<RehearsedAgainst> m_choices; //!< in the order of the box
    QStringList m_titles;
    SteadyComboBox *m_against = nullptr;
    QLabel *m_words = nullptr;
    FigureTableModel *m_rows = nullptr;
    QTableView *m_table = nullptr;
    RehearsalSession::OutcomePtr m_shown;
};

} // namespace Trustgauge
