#pragma once

#include "ui/rehearsal/rulerow.h"
#include "ui/widgets/card.h"

#include <QList>

class QVBoxLayout;

namespace Trustgauge {

class RehearsalSession;

//! The rules of the policy, in their order, and what happens to all other devices.
class RulesCard : public Card
{
    Q_OBJECT

public:
    RulesCard(RehearsalSession &model, const Theme &theme, QWidget *parent = nullptr);

    //! Writes a new rule at the end.
    void addRule();

signals:
    //! The person wants to see the devices that a rule, from 1, or `otherwise`, 0, decides about.
    void devicesRequested(int rule);

private:
    void showDraft();
    void showFigures();
    void takeText(int index, RuleRow::Field field);
    void moveRule(int index, int by);
    void removeRule(int index);
    [[nodiscard]] RuleRow *makeRow(int index);

    RehearsalSession &m_model;
    const Theme &m_theme;
    QList<RuleRow *> m_rows;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_add = nullptr;
    SteadyComboBox *m_otherwise = nullptr;
    QPushButton *m_others = nullptr; //!< devices of `otherwise`
    QLabel *m_icon = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace Trustgauge
