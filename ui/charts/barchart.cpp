#include "ui/charts/barchart.h"

#include "ui/models/figuretablemodel.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tables.h"

#include <QAbstractAxis>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QChart>
#include <QContextMenuEvent>
#include <QDialog>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QMenu>
#include <QMetaMethod>
#include <QStyle>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! To screen readers it is a chart, not an area that scrolls.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(BarChart *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
};

QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<BarChart *>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

BarChart::BarChart(const Theme &theme, Direction direction, QWidget *parent)
    : QChartView(parent),
      m_theme(theme),
      m_direction(direction)
{
    static const bool isTold = (QAccessible::installFactory(accessibleChart), true);
    Q_UNUSED(isTold)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    QChart *plot = chart();
    plot->legend()->hide();
    plot->setBackgroundVisible(false);
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->setMargins({});
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->setLocalizeNumbers(true);
    connect(&theme, &Theme::changed, this, &BarChart::rearrange);
}

QString BarChart::tableKeyText()
{
    return QKeySequence(tableKey).toString(QKeySequence::NativeText);
}

void BarChart::style(QAbstractAxis *axis) const
{
    const ThemeColors &colors = m_theme.colors();
    axis->setLabelsColor(colors.dimText);
    axis->setLabelsFont(Theme::font(Metrics::smallFont));
    axis->setTitleFont(Theme::font(Metrics::smallFont));
    axis->setTitleBrush(colors.dimText);
    axis->setGridLinePen(QPen(colors.line, 1));
    axis->setLinePen(QPen(colors.line, 1));
}

void BarChart::rearrange()
{
    setBackgroundBrush(m_theme.colors().card);
    if (const QRectF rect = plotRect(); rect.isValid())
        chart()->setPlotArea(rect);
    arrange();
    viewport()->update();
}

QRectF BarChart::placed(const QRectF &rect) const
{
    return isMirrored() ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

void BarChart::setSummary(const QString &summary)
{
    m_summary = summary;
    setAccessibleDescription(summary);
}

void BarChart::summarizeBars()
{
    QStringList bars;
    for (int bar = 0; bar < barCount(); ++bar)
        bars << describe(bar);
    setSummary(bars.join(QStringLiteral("; ")));
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rearrange();
}

void BarChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        rearrange();
}

int BarChart::barAt(const QPoint &pos) const
{
    for (int bar = 0; bar < barCount(); ++bar) {
        if (barArea(bar).contains(pos))
            return bar;
    }
    return -1;
}

void BarChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    for (int bar = 0; !m_isPicture && bar < barCount(); ++bar) {
        const bool focused = hasFocus() && m_current == bar;
        if (focused || m_hovered == bar)
            paintMark(*painter, bar, focused);
    }
}

void BarChart::paintMark(QPainter &painter, int bar, bool focused)
{
    const ThemeColors &colors = m_theme.colors();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focused ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.hover);
    painter.drawRoundedRect(barArea(bar).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::gridStep, Metrics::gridStep);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

int BarChart::markedBar() const
{
    const int bar = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    return bar < barCount() && !m_isPicture ? bar : -1;
}

void BarChart::paintPicture(QPainter &painter)
{
    m_isPicture = true;
    render(&painter, QRectF(QPointF(), QSizeF(size())), QRect(QPoint(), size()));
    m_isPicture = false;
}

void BarChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (barCount() == 0) {
        event->ignore();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_theme.icon("table"_L1), tr("Show as a table") + u'\t' + tableKeyText(), this,
                    &BarChart::showTable);
    if (m_isSavable)
        menu->addAction(m_theme.icon("save"_L1), tr("Save the chart…"), this, &BarChart::saveRequested);
    hideValue();
    menu->popup(event->globalPos());
}

//! Where no card has a table, all bars are told in words, one in each row.
void BarChart::showTable()
{
    hideValue();
    if (isSignalConnected(QMetaMethod::fromSignal(&BarChart::tableRequested))) {
        emit tableRequested();
        return;
    }
    auto *dialog = new QDialog(window());
    dialog->setObjectName(u"figuresDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(accessibleName());
    resizeWithinScreen(dialog, {640, 420});
    auto *model = new FigureTableModel({tr("Figures")}, dialog);
    QList<FigureTableModel::Row> rows;
    for (int bar = 0; bar < barCount(); ++bar)
        rows << FigureTableModel::Row{{describe(bar).replace(u'\n', u' ')}, -2, QString::number(bar)};
    model->setRows(rows);
    QTableView *table = makeTable(model, u"chartFigures"_s, accessibleName(), m_theme);
    fitColumns(table, 0);
    makeCopyable(table, m_theme);
    table->setCurrentIndex(model->index(m_current < barCount() ? m_current : 0, 0));
    QPushButton *close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(table, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    dialog->open();
}

void BarChart::showValue(int bar, const QPoint &globalPos)
{
    QToolTip::showText(globalPos, toolTipText(describe(bar)), this);
}

void BarChart::hideValue()
{
    QToolTip::hideText();
}

void BarChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    painter->setLayoutDirection(layoutDirection());
    paintLabels(*painter);
}

void BarChart::hover(int bar, const QPoint &globalPos)
{
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    viewport()->setCursor(bar >= 0 && canActivate(bar) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (bar >= 0)
        showValue(bar, globalPos);
    else
        hideValue();
    viewport()->update();
}

void BarChart::choose(int bar)
{
    m_current = std::clamp(bar, 0, std::max(0, barCount() - 1));
    viewport()->update();
}

bool BarChart::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        hover(-1, {});
        break;
    case QEvent::ToolTip: { // shows a tooltip again that has disappeared
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int bar = barAt(help->pos()); bar >= 0)
            showValue(bar, help->globalPos());
        return true;
    }
    default:
        break;
    }
    return QChartView::viewportEvent(event);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    hover(barAt(event->pos()), event->globalPosition().toPoint());
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // the chart handles the release, too
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    choose(bar);
    if (canActivate(bar)) {
        hideValue(); // what opens may move the chart
        activate(bar);
    }
}

void BarChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

//! 1 for the key to the next bar, -1 for the key to the previous one, otherwise 0.
int BarChart::stepOf(int key) const
{
    if (m_direction == Direction::Down)
        return key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    return isMirrored() ? -step : step;
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case tableKey: // not taken by a card
        if (barCount() > 0)
            showTable();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < barCount() && canActivate(m_current)) {
            hideValue();
            activate(m_current);
        }
        return;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(barCount() - 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (pageStep() == 0) {
            event->ignore();
            return;
        }
        choose(m_current + (event->key() == Qt::Key_PageDown ? pageStep() : -pageStep()));
        break;
    default:
        if (stepOf(event->key()) == 0) {
            event->ignore();
            return;
        }
        choose(m_current + stepOf(event->key()));
    }
    if (barCount() == 0)
        return;
    m_hovered = -1; // the pointer stays where it is
    const QString text = describe(m_current);
    const QRectF area = barArea(m_current);
    showValue(m_current, mapToGlobal(QPointF(area.center().x(), area.top()).toPoint()));
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setAccessibleDescription(m_summary);
    hideValue();
    viewport()->update();
}

double barLength(double share, double room, double leastPixels)
{
    return share <= 0.0 || room <= 0.0 ? 0.0 : std::max(share, leastPixels / room);
}

} // namespace Trustgauge
