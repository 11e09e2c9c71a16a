#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

#include <functional>

namespace Trustgauge {

//! Text with a mark before it, which differs in shape and colour. Without a mark its place stays empty.
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
