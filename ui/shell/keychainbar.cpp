#include "ui/shell/keychainbar.h"

#include "core/workspace/workspace.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"

#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int patienceMs = 700;
}

KeychainBar::KeychainBar(Workspace &workspace, const Theme &theme, QWidget *parent)
    : NoticeBar(theme, parent),
      m_patience(new QTimer(this))
{
    button()->setObjectName(u"keepForSession"_s);
    secondButton()->setObjectName(u"askKeychainAgain"_s);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, &KeychainBar::refresh);
    connect(workspace.secrets().origin(), &SecretService::keychainWaiting, this, [this](bool waiting) {
        m_waiting = waiting;
        if (waiting && !m_patience->isActive())
            m_patience->start();
        else if (!waiting)
            m_patience->stop();
        refresh();
    });
    connect(workspace.secrets().origin(), &SecretService::unstoredChanged, this,
            [this](const QStringList &names, const Error &error) {
        if (names.isEmpty() && !m_unstored.isEmpty() && m_triedAgain)
            emit told(tr("The secrets are in the keychain now. If they came in a file, please delete it."));
        if (names.isEmpty())
            m_triedAgain = false;
        m_unstored = names;
        m_why = names.isEmpty() ? QString() : windowErrorText(error);
        refresh();
    });
    connect(this, &NoticeBar::activated, this, [this, &workspace] {
        m_triedAgain = false;
        workspace.secrets().ask(&SecretService::keepForSession);
    });
    connect(this, &NoticeBar::secondActivated, this, [this, &workspace] {
        m_triedAgain = true;
        workspace.secrets().ask(&SecretService::storeAgain);
    });
}

void KeychainBar::refresh()
{
    if (m_waiting && !m_patience->isActive()) {
        showNotice(Tone::Info, tr("Waiting for the keychain. It may ask for its password in a window of its own."),
                   tr("For this session only"), false);
        setDetail(tr("Kept for this session, the secret is in memory until Trustgauge ends, and not stored."));
        setSecondButton({});
    } else if (!m_unstored.isEmpty() && !m_waiting) {
        QStringList names = m_unstored;
        for (QString &name : names)
            name = plainText(name);
        showNotice(Tone::Warn,
                   tr("The keychain did not take the secret of: %1. Nothing signs in with it until it is kept.",
                      "tenants")
                       .arg(names.join(u", "_s)),
                   tr("For this session only"), false);
        setDetail(m_why);
        setSecondButton(tr("Try again"));
    } else {
        hide();
    }
}

} // namespace Trustgauge
