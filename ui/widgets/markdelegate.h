#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

#include <functional>

namespace Trustgauge {

//! A word with a mark before it, whose shape tells as much as its colour. Without a mark its room stays free.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Mark = std::function<QIcon(const QModelIndex &)>;
    MarkDelegate(Mark mark, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Mark m_mark;
};

} // namespace Trustgauge
