#include "ui/doctor/bundledialog.h"

#include "ui/settings/filedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

BundleDialog::BundleDialog(const QString &text, const QString &fileName, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_text(text),
      m_fileName(fileName)
{
    setObjectName(u"bundleDialog"_s);
    setWindowTitle(tr("Support bundle"));
    resize(880, 640);
    auto *view = new QPlainTextEdit(text);
    view->setObjectName(u"bundleText"_s);
    view->setAccessibleName(tr("Text of the support bundle"));
    view->setReadOnly(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *save = makeButton({}, "primary");
    save->setObjectName(u"saveBundle"_s);
    setButtonText(save, theme.icon("save"_L1, Theme::Tint::OnAccent), tr("Save…"));
    connect(save, &QPushButton::clicked, this, &BundleDialog::askForFile);
    auto *close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(
        makeParagraph(tr("This is everything that will be saved. Secrets and tokens are taken out; names of "
                         "devices and people, addresses and hosts of your own are replaced by pseudonyms.")));
    layout->addWidget(view, 1);
    layout->addLayout(buttons);
}

void BundleDialog::askForFile()
{
    auto *dialog = makeSaveDialog({tr("Save the support bundle"), {tr("Text (*.txt)")}, u"txt"_s, m_fileName}, {}, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        emit saveRequested(path, m_text.toUtf8());
        accept();
    });
    dialog->open();
}

} // namespace Trustgauge
