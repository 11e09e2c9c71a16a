#include "ui/help/aboutdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QString AboutDialog::text()
{
    return tr("Trustgauge %1").arg(QCoreApplication::applicationVersion()) + u'\n'
           + tr("Qt %1 (built with %2)").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)) + u'\n'
           + u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Trustgauge"));
    auto *logo = new QLabel;
    logo->setPixmap(QIcon(u":/trustgauge/icons/app/trustgauge.svg"_s).pixmap(QSize(48, 48), devicePixelRatioF()));
    QLabel *facts = makeParagraph(text());
    facts->setObjectName(u"aboutFacts"_s);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *copy = makeButton(tr("Copy"));
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(text()); });
    QPushButton *close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *words = new QVBoxLayout;
    words->setSpacing(Metrics::gap);
    words->addWidget(makeLabel(u"Trustgauge"_s, "page"));
    words->addWidget(makeParagraph(tr("Zero-trust device risk scores for Microsoft Defender for Endpoint.")));
    words->addWidget(facts);
    words->addWidget(makeParagraph(
        tr("Free software under the GNU General Public License, version 3 or any later one, without any warranty."),
        "dim"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::cardGap);
    head->addWidget(logo, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addLayout(head);
    layout->addLayout(buttons);
    resize(460, layout->totalHeightForWidth(460));
}

} // namespace Trustgauge
