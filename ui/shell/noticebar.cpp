#include "ui/shell/noticebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(u"banner"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 6, Metrics::gap, 6);
    layout->setSpacing(Metrics::gap);
    m_icon = new QLabel;
    m_text = makeParagraph({});
    m_detail = makeParagraph({}, "dim");
    m_detail->hide();
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_text);
    lines->addWidget(m_detail);
    m_second = makeButton({});
    m_second->hide();
    m_button = makeButton({});
    m_close = new QToolButton;
    m_close->setObjectName(u"closeNotice"_s);
    m_close->setIcon(theme.icon("close"_L1, Theme::Tint::Dim));
    m_close->setIconSize({16, 16});
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(lines, 1);
    layout->addWidget(m_second);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_second, &QPushButton::clicked, this, &NoticeBar::secondActivated);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::activated);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    connect(&theme, &Theme::changed, this, &NoticeBar::drawIcon);
    hide();
}

void NoticeBar::drawIcon()
{
    const auto [name, tint] = m_tone == Tone::Ok     ? std::pair("check"_L1, Theme::Tint::Ok)
                              : m_tone == Tone::Warn ? std::pair("warning"_L1, Theme::Tint::Warn)
                              : m_tone == Tone::Bad  ? std::pair("error"_L1, Theme::Tint::Bad)
                                                     : std::pair("info"_L1, Theme::Tint::Accent);
    m_icon->setPixmap(m_theme.icon(name, tint).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void NoticeBar::showNotice(Tone tone, const QString &text, const QString &button, bool closable)
{
    m_tone = tone;
    drawIcon();
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_close->setVisible(closable);
    setStyleProperty(this, "tone",
                     tone == Tone::Info   ? u"info"_s
                     : tone == Tone::Ok   ? u"ok"_s
                     : tone == Tone::Warn ? u"warn"_s
                                          : u"bad"_s);
    show();
}

void NoticeBar::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void NoticeBar::setSecondButton(const QString &text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace Trustgauge
