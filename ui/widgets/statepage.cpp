#include "ui/widgets/statepage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

StatePage::StatePage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"statePage"_s);
    m_icon = new QLabel;
    m_icon->setAlignment(Qt::AlignCenter);
    m_what = makeParagraph({}, "page");
    m_what->setObjectName(u"stateTitle"_s);
    m_what->setAlignment(Qt::AlignCenter);
    m_toDo = makeParagraph({}, "dim");
    m_toDo->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(280);
    m_progress->setAccessibleName(tr("Progress"));
    m_button = makeButton({}, "primary");
    m_button->setObjectName(u"stateButton"_s);
    connect(m_button, &QPushButton::clicked, this, &StatePage::activated);
    m_second = makeButton({});
    m_second->setObjectName(u"secondStateButton"_s);
    m_second->hide();
    connect(m_second, &QPushButton::clicked, this, &StatePage::secondActivated);
    m_cancel = makeButton({});
    m_cancel->setObjectName(u"cancelState"_s);
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &StatePage::cancelled);
    // The control that replaces it must not appear under the mouse that has just clicked it.
    QSizePolicy room = m_button->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_button->setSizePolicy(room);

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_what);
    column->addWidget(m_toDo);
    column->addSpacing(4);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_second, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *inner = new QWidget;
    inner->setMaximumWidth(560);
    inner->setLayout(column);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(inner, 6);
    outer->addStretch(1);
}

void StatePage::setState(const QIcon &icon, const QString &what, const QString &toDo, const QString &button, bool busy)
{
    m_icon->setPixmap(icon.pixmap(QSize(40, 40), devicePixelRatioF()));
    m_what->setText(what);
    m_toDo->setText(toDo);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_progress->setVisible(busy);
    setAccessibleName(what + u' ' + toDo);
}

void StatePage::setSecondButton(const QString &text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void StatePage::setCancelButton(const QString &text)
{
    m_cancel->setText(text);
    m_cancel->setVisible(!text.isEmpty());
}

void StatePage::setProgress(qint64 done, qint64 total)
{
    // QProgressBar uses int, and shows 'busy' for a range of 0.
    if (total <= 0) {
        m_progress->setRange(0, 0);
        return;
    }
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(done * 1000 / total));
}

} // namespace Trustgauge
