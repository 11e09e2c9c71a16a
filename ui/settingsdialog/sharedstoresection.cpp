#include "ui/settingsdialog/sharedstoresection.h"

#include "core/auth/keychainwait.h"
#include "core/store/postgres/postgresplace.h"
#include "core/store/storeplace.h"
#include "core/workspace/workspace.h"
#include "ui/settings/uisettings.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secretline.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString stepName(StoreTrialStep::Step step)
{
    switch (step) {
    case StoreTrialStep::Step::Reach:
        return SharedStoreSection::tr("Reach the server");
    case StoreTrialStep::Step::Tls:
        return SharedStoreSection::tr("TLS");
    case StoreTrialStep::Step::SignIn:
        return SharedStoreSection::tr("Sign-in");
    case StoreTrialStep::Step::Rights:
        return SharedStoreSection::tr("Rights");
    case StoreTrialStep::Step::Schema:
        return SharedStoreSection::tr("Schema");
    }
    return {};
}

QString stateName(StoreTrialStep::State state)
{
    switch (state) {
    case StoreTrialStep::State::Pass:
        return SharedStoreSection::tr("passed");
    case StoreTrialStep::State::Fail:
        return SharedStoreSection::tr("failed");
    case StoreTrialStep::State::Skip:
        break;
    }
    return SharedStoreSection::tr("skipped");
}

} // namespace

SharedStoreSection::SharedStoreSection(const Workspace &workspace, UiSettingsStore &settings, const Theme &theme,
                                       QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_theme(theme)
{
    m_uri = new QLineEdit(settings.value().store);
    m_uri->setObjectName(u"storeUri"_s);
    m_uri->setPlaceholderText(u"postgresql://USER@HOST/DATABASE?sslmode=verify-full"_s);
    m_password = makeSecretLine(theme);
    m_password->setObjectName(u"storePassword"_s);
    m_password->setPlaceholderText(tr("empty: the one in the keychain, or in the file that PGPASSFILE names"));
    m_test = makeButton(tr("&Test"));
    m_test->setObjectName(u"testStore"_s);
    m_use = makeButton(tr("&Use from the next start"));
    m_use->setObjectName(u"useStore"_s);
    m_file = makeButton(tr("Use the &file on this computer again"));
    m_file->setObjectName(u"useFile"_s);
    m_result = makeParagraph({});
    m_result->setObjectName(u"storeResult"_s);
    m_now = makeParagraph({}, "dim");
    m_now->setObjectName(u"storeNow"_s);
    m_steps = new QWidget;
    m_steps->setObjectName(u"storeSteps"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeLabel(tr("Shared store"), "title"));
    layout->addWidget(
        makeParagraph(tr("A database on a PostgreSQL server, which one program polls into and many windows "
                         "look at. Without one, this window keeps its store in a file and needs nothing.")));
    const auto addField = [&](const QString &name, QLineEdit *field) {
        QLabel *label = makeLabel(name);
        label->setBuddy(field);
        QString spoken = name;
        field->setAccessibleName(spoken.remove(u'&'));
        layout->addWidget(label);
        layout->addWidget(field);
    };
    addField(tr("&Address, without a password"), m_uri);
    addField(tr("&Password, for the keychain"), m_password);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    for (QPushButton *button : {m_test, m_use, m_file})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    layout->addWidget(m_steps);
    layout->addWidget(m_now);
    layout->addStretch(1);
    connect(m_uri, &QLineEdit::textChanged, this, &SharedStoreSection::refresh);
    connect(m_test, &QPushButton::clicked, this, &SharedStoreSection::test);
    connect(m_use, &QPushButton::clicked, this, &SharedStoreSection::use);
    connect(m_file, &QPushButton::clicked, this, &SharedStoreSection::useFile);
    refresh();
}

void SharedStoreSection::say(const QString &text, const char *role)
{
    setStyleProperty(m_result, "role", QString::fromLatin1(role));
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

QString SharedStoreSection::usableUri()
{
    const QString uri = m_uri->text().trimmed();
    if (const auto place = PostgresPlace::from(uri); !place) {
        showSteps({});
        say(windowErrorText(place.error()), "bad");
        return {};
    }
    return uri;
}

// The keychain, the network and the server are waited for on another thread.
void SharedStoreSection::test()
{
    const QString uri = usableUri();
    if (uri.isEmpty())
        return;
    showSteps({});
    say(tr("Testing…"), "dim");
    m_trial.run(
        this, [uri, password = secretIn(*m_password)] { return tryStore(uri, password); },
        [this](const QList<StoreTrialStep> &steps) {
        showSteps(steps);
        const bool isGood = steps.constLast().state == StoreTrialStep::State::Pass;
        say(isGood ? tr("The store can be used.") : tr("The store cannot be used yet."), isGood ? "ok" : "bad");
        refresh();
        });
    refresh();
}

void SharedStoreSection::showSteps(const QList<StoreTrialStep> &steps)
{
    qDeleteAll(m_steps->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_steps->layout();
    auto *grid = new QGridLayout(m_steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::gap);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < steps.size(); ++row) {
        const StoreTrialStep &step = steps.at(row);
        const auto [icon, tint] = step.state == StoreTrialStep::State::Pass   ? std::pair("check"_L1, Theme::Tint::Ok)
                                  : step.state == StoreTrialStep::State::Fail ? std::pair("error"_L1, Theme::Tint::Bad)
                                                                              : std::pair("info"_L1, Theme::Tint::Dim);
        auto *mark = new QLabel;
        mark->setPixmap(m_theme.icon(icon, tint).pixmap(QSize(16, 16), devicePixelRatioF()));
        const QString state = stateName(step.state);
        mark->setAccessibleName(state);
        mark->setToolTip(state);
        QLabel *name = makeLabel(stepName(step.step), "strong");
        QString said = step.found.isEmpty() ? state
                                            : tr("%1: %2", "passed, failed or skipped: what was found")
                                                  .arg(state, plainText(step.found.text()));
        if (!step.remedy.isEmpty())
            said += u'\n' + plainText(step.remedy.text());
        QLabel *text = makeParagraph(said);
        text->setObjectName(u"storeStep%1"_s.arg(row));
        text->setAccessibleName(u"%1: %2"_s.arg(name->text(), text->text()));
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(text, row, 2);
    }
    m_steps->setVisible(!steps.isEmpty());
}

void SharedStoreSection::use()
{
    const QString uri = usableUri();
    if (uri.isEmpty())
        return;
    const SecretText password = secretIn(*m_password);
    if (password.isEmpty()) {
        setStore(uri, {});
        return;
    }
    say(tr("Waiting for the keychain…"), "dim");
    m_keeping.run(
        this, [uri, password] { return writeToKeychain(uri, password); },
        [this, uri](const Result<void> &kept) { setStore(uri, kept); });
    refresh();
}

void SharedStoreSection::setStore(const QString &uri, const Result<void> &kept)
{
    m_settings.change([&uri](UiSettings &s) { s.store = uri; });
    if (kept) {
        wipeLine(*m_password);
        say(tr("From its next start on, the window uses this store."), "ok");
    } else {
        say(tr("From its next start on, the window uses this store. But the keychain did not take the password: %1 "
               "Give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names.")
                .arg(windowErrorText(kept.error())),
            "warn");
    }
    refresh();
}

void SharedStoreSection::useFile()
{
    m_settings.change([](UiSettings &s) { s.store.clear(); });
    m_uri->clear();
    showSteps({});
    say(tr("From its next start on, the window uses the file on this computer."), "ok");
    refresh();
}

void SharedStoreSection::refresh()
{
    const bool isBusy = m_trial.isRunning() || m_keeping.isRunning();
    const bool isTyped = !m_uri->text().trimmed().isEmpty();
    m_test->setEnabled(isTyped && !isBusy);
    m_use->setEnabled(isTyped && !isBusy);
    m_file->setVisible(!m_settings.value().store.isEmpty());
    m_file->setEnabled(!isBusy);
    const QString &now = m_workspace.options().storePath;
    m_now->setText(isServerStore(now) ? tr("In use now: %1").arg(plainText(now))
                                      : tr("In use now: a file on this computer.")
                                            + (m_settings.value().store.isEmpty() || m_workspace.isDemo()
                                                   ? QString()
                                                   : u' '
                                                         + tr("A store named when starting (--store) counts more than "
                                                              "the one that is set.")));
}

} // namespace Trustgauge
