#include "ui/settingsdialog/generalsection.h"

#include "core/config/datapaths.h"
#include "core/config/loginstart.h"
#include "core/workspace/workspace.h"
#include "ui/settings/language.h"
#include "ui/settings/uisettings.h"
#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

GeneralSection::GeneralSection(const Workspace &workspace, UiSettingsStore &settings, Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_settings(settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeLabel(tr("Window"), "title"));
    addLanguage();
    addTheme(theme);
    addClosing();
    for (FormRow *row : m_rows)
        layout->addWidget(row, 0, Qt::AlignLeading);
    alignNames(m_rows, 0);
    layout->insertWidget(2, m_restart);
    layout->insertWidget(4, m_contrast); // below the theme
    layout->addSpacing(Metrics::cardGap);
    layout->addWidget(makeLabel(tr("At login"), "title"));
    addLogin(workspace);
    layout->addStretch(1);
    connect(&settings, &UiSettingsStore::changed, this, &GeneralSection::refresh);
    refresh();
    readLogin();
}

void GeneralSection::addLanguage()
{
    m_language = new SteadyComboBox;
    m_language->setObjectName(u"languageChoice"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("Like the system"), QString());
    for (const QString &code : windowLanguages())
        m_language->addItem(languageName(code), code);
    m_rows << new FormRow(tr("&Language"), m_language);
    m_restart = makeParagraph(tr("The new language is used when Trustgauge is started again."), "warn");
    m_restart->setObjectName(u"languageRestart"_s);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.change([this](UiSettings &s) { s.language = m_language->currentData().toString(); });
    });
}

void GeneralSection::addTheme(Theme &theme)
{
    m_theme = new SteadyComboBox;
    m_theme->setObjectName(u"themeChoice"_s);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->addItems({tr("Like the system"), tr("Light"), tr("Dark")}); // in the order of ThemeChoice
    m_rows << new FormRow(tr("&Theme"), m_theme);
    connect(m_theme, &QComboBox::activated, this, [this, &theme](int row) {
        const auto choice = static_cast<ThemeChoice>(row);
        theme.setChoice(choice);
        m_settings.change([choice](UiSettings &s) { s.theme = choice; });
    });
    m_contrast = new QCheckBox(tr("&High contrast"));
    m_contrast->setObjectName(u"contrastChoice"_s);
    m_contrast->setToolTip(tr("Used anyway where the desktop asks for high contrast"));
    connect(m_contrast, &QCheckBox::clicked, this, [this, &theme](bool always) {
        theme.setHighContrast(always);
        m_settings.change([always](UiSettings &s) { s.highContrast = always; });
    });
}

void GeneralSection::addClosing()
{
    m_closing = new SteadyComboBox;
    m_closing->setObjectName(u"closingChoice"_s);
    m_closing->setAccessibleName(tr("Closing the window without a tray"));
    m_closing->addItems({tr("Ask"), tr("Keep running, minimised"), tr("Quit")}); // in the order of ClosingChoice
    m_closing->setToolTip(tr("Where the desktop has a tray, Trustgauge goes on polling there"));
    m_rows << new FormRow(tr("&Closing without a tray"), m_closing);
    connect(m_closing, &QComboBox::activated, this, [this](int row) {
        m_settings.change([row](UiSettings &s) { s.closing = static_cast<ClosingChoice>(row); });
    });
}

void GeneralSection::addLogin(const Workspace &workspace)
{
    m_loginArguments = {u"--background"_s};
    if (!workspace.isDemo() && workspace.options().storePath != defaultStorePath())
        m_loginArguments << u"--store"_s << workspace.options().storePath;
    m_login = new QCheckBox(tr("&Start Trustgauge when I log in"));
    m_login->setObjectName(u"startAtLogin"_s);
    m_login->setEnabled(false); // until it is known whether it does
    m_loginFault = makeParagraph({}, "bad");
    m_loginFault->setObjectName(u"startAtLoginFault"_s);
    m_loginFault->hide();
    layout()->addWidget(m_login);
    layout()->addWidget(makeParagraph(
        tr("It starts hidden in the tray and polls on schedule; where the desktop has no tray, it starts minimised."),
        "small"));
    layout()->addWidget(m_loginFault);
    connect(m_login, &QCheckBox::clicked, this, &GeneralSection::writeLogin);
}

void GeneralSection::readLogin()
{
    m_loginCall.run(
        this, [] { return startsAtLogin(); },
        [this](const Result<bool> &starts) {
        m_login->setEnabled(true);
        m_login->setChecked(starts.value_or(false));
        m_loginFault->setVisible(!starts);
        if (!starts)
            m_loginFault->setText(windowErrorText(starts.error()));
        });
}

void GeneralSection::writeLogin(bool starts)
{
    m_login->setEnabled(false);
    m_loginCall.run(
        this,
        [starts, program = QCoreApplication::applicationFilePath(), arguments = m_loginArguments] {
        return setStartsAtLogin(starts, program, arguments);
        },
        [this, starts](const Result<void> &done) {
        m_login->setEnabled(true);
        m_login->setChecked(done ? starts : !starts);
        m_loginFault->setVisible(!done);
        if (!done)
            m_loginFault->setText(windowErrorText(done.error()));
    });
}

void GeneralSection::refresh()
{
    const UiSettings &now = m_settings.value();
    const int language = m_language->findData(now.language);
    m_language->setCurrentIndex(std::max(0, language));
    m_restart->setVisible(now.language != m_settings.languageAtStart());
    m_theme->setCurrentIndex(static_cast<int>(now.theme));
    m_contrast->setChecked(now.highContrast);
    m_closing->setCurrentIndex(static_cast<int>(now.closing));
}

} // namespace Trustgauge
