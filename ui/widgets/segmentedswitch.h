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

} // namespace Trustgauge
