#include "ui/shell/noticebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QToolButton>

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
    m_button = makeButton({});
    m_close = new QToolButton;
    m_close->setIcon(theme.icon("close"_L1, Theme::Tint::Dim));
    m_close->setIconSize({16, 16});
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
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
    setStyleProperty(this, "tone", tone == Tone::Info ? u"info"_s : u"plain"_s);
    show();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace Trustgauge
