#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! To screen readers it is a button where it opens something, otherwise a text.
class AccessibleFigure : public QAccessibleWidget
{
public:
    explicit AccessibleFigure(FigureCard *card) : QAccessibleWidget(card, QAccessible::StaticText), m_card(card) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        return opens() ? QAccessible::PushButton : QAccessible::StaticText;
    }
    [[nodiscard]] int childCount() const override { return 0; } // its name tells them
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QStringList actionNames() const override
    {
        return opens() ? QStringList{pressAction()} : QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (opens() && name == pressAction())
            emit m_card->activated();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] bool opens() const { return m_card->focusPolicy() != Qt::NoFocus; }

    FigureCard *m_card;
};

QAccessibleInterface *accessibleFigure(const QString &, QObject *object)
{
    auto *card = qobject_cast<FigureCard *>(object);
    return card ? new AccessibleFigure(card) : nullptr;
}

} // namespace

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 12, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    m_title = new WrappingLabel("title");
    m_remark = makeElidedLabel({}, "dim");
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_header = new QHBoxLayout;
    m_header->setSpacing(Metrics::gap);
    m_header->addWidget(m_title);
    m_header->addWidget(m_remark, 1);
    layout->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Metrics::gap);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_remark->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setRemark(const QString &remark)
{
    m_remark->setWholeText(remark);
}

void Card::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::setTight()
{
    layout()->setContentsMargins(1, 1, 1, 1);
    layout()->setSpacing(0);
}

FigureCard::FigureCard(const QString &title, QWidget *parent) : QFrame(parent), m_titleText(title)
{
    static const bool isTold = (QAccessible::installFactory(accessibleFigure), true);
    Q_UNUSED(isTold)
    setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 12, Metrics::cardGap, 12);
    layout->setSpacing(0);
    m_figure = makeLabel({}, "figure");
    m_remark = makeElidedLabel({}, "dim");
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(makeElidedLabel(title, "dim"));
    m_change = makeElidedLabel({}, "dim");
    m_change->setObjectName(u"figureChange"_s);
    m_change->setElideMode(Qt::ElideRight); // the number comes first
    m_change->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_change->setContentsMargins(0, 0, 0, 4); // on the figure's base line
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap);
    line->addWidget(m_figure);
    line->addWidget(m_change, 1, Qt::AlignBottom);
    layout->addLayout(line);
    layout->addWidget(m_remark);
}

void FigureCard::setFigure(const QString &figure, const QString &remark)
{
    m_figure->setText(figure);
    m_remark->setWholeText(remark);
    m_remarkText = remark;
    tell();
}

void FigureCard::setChange(const QString &change, Tone tone)
{
    constexpr std::array<const char *, 4> roles{"dim", "ok", "bad", "warn"}; // by Tone
    m_change->setWholeText(change);
    setStyleProperty(m_change, "role", QLatin1StringView(roles[static_cast<size_t>(tone)]));
    m_changeText = change;
    tell();
}

void FigureCard::tell()
{
    QStringList parts{m_figure->text()};
    if (!m_changeText.isEmpty())
        parts << m_changeText;
    setAccessibleName(u"%1: %2"_s.arg(m_titleText, (parts << m_remarkText).join(u", "_s)));
}

void FigureCard::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::TabFocus : Qt::NoFocus);
    if (activatable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (m_activatable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit activated();
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (m_activatable
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        emit activated();
    else
        QFrame::keyPressEvent(event);
}

void FigureCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void FigureCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void FigureCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::cardRadius, Metrics::cardRadius);
}

} // namespace Trustgauge
