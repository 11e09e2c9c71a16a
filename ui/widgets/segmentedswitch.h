#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace Trustgauge {

//! A choice between a few words side by side, e.g. chart | table. Arrow keys change it.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    SegmentedSwitch(const QStringList &choices, const QString &accessibleName, QWidget *parent = nullptr);

    void setCurrent(int choice);
    [[nodiscard]] int current() const;

signals:
    void currentChanged(int choice);

private:
    QButtonGroup *m_group = nullptr;
};

//! Lets Tab lead to the chosen button of a group only, also when it was not chosen by keys; arrow keys lead to the others.
void leadTabToChosen(QButtonGroup *group);

} // namespace Trustgauge
