#include "ui/firststart/firststartpage.h"

#include "core/doctor/permissions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

FirstStartPage::FirstStartPage(const Theme &theme, bool offersDemo, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"firstStartPage"_s);
    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/trustgauge/icons/app/trustgauge.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    logo->setAlignment(Qt::AlignCenter);
    QLabel *title = makeParagraph(tr("Score every device of a Microsoft Defender tenant for zero-trust access."),
                                  "page");
    title->setAlignment(Qt::AlignCenter);
    QLabel *text = makeParagraph(
        tr("0 is trustworthy, 100 is high risk; every point is explained, and the weights are yours to tune."), "dim");
    text->setAlignment(Qt::AlignCenter);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(Metrics::cardGap);
    if (offersDemo) {
        choices->addWidget(makeChoice(
            theme, "demo"_L1, tr("Try the demo tenant"),
            tr("An invented fleet, served on this computer by a simulator. No Azure tenant and no permission is needed, "
               "and nothing is sent anywhere."),
            tr("Start the demo"), "primary", u"startDemo"_s, &FirstStartPage::demoRequested));
    }
    choices->addWidget(makeChoice(
        theme, "tenant"_L1, tr("Connect a tenant"),
        tr("Give the tenant id, the client id and the secret of an app registration with %1.").arg(neededRoles()),
        tr("Connect…"), offersDemo ? nullptr : "primary", u"connectTenant"_s, &FirstStartPage::connectRequested));
    choices->addWidget(
        makeChoice(theme, "import"_L1, tr("Import a tenants file"),
                   tr("A JSON file with one or many tenants, as another installation exports it. Secrets in it go to the "
                      "keychain."),
                   tr("Import…"), nullptr, u"importTenants"_s, &FirstStartPage::importRequested));

    auto *inner = new QWidget;
    inner->setMaximumWidth(980);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(logo);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(24);
    column->addLayout(choices);
    column->addStretch(3);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(inner, 12);
    outer->addStretch(1);
}

QWidget *FirstStartPage::makeChoice(const Theme &theme, QLatin1StringView icon, const QString &title,
                                    const QString &text, const QString &button, const char *role, const QString &name,
                                    void (FirstStartPage::*chosen)())
{
    auto *card = new Card;
    auto *picture = new QLabel;
    picture->setPixmap(theme.icon(icon, Theme::Tint::Accent).pixmap(QSize(28, 28), devicePixelRatioF()));
    connect(&theme, &Theme::changed, picture, [this, picture, &theme, icon] {
        picture->setPixmap(theme.icon(icon, Theme::Tint::Accent).pixmap(QSize(28, 28), devicePixelRatioF()));
    });
    QPushButton *action = makeButton(button, role);
    action->setObjectName(name);
    connect(action, &QPushButton::clicked, this, chosen);
    card->body()->addWidget(picture);
    card->body()->addWidget(makeLabel(title, "title"));
    card->body()->addWidget(makeParagraph(text, "dim"));
    card->body()->addStretch();
    card->body()->addSpacing(4);
    card->body()->addWidget(action, 0, Qt::AlignLeft);
    card->setMinimumHeight(220);
    return card;
}

} // namespace Trustgauge
