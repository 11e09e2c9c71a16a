#include "ui/widgets/wrappinglabel.h"

#include <algorithm>

namespace Trustgauge {

WrappingLabel::WrappingLabel(const char *role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("role", QLatin1StringView(role));
}

QSize WrappingLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize WrappingLabel::minimumSizeHint() const
{
    int widest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + 2, fontMetrics().height()};
}

} // namespace Trustgauge
