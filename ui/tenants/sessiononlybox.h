#pragma once

#include <QCheckBox>

namespace Trustgauge {

class FleetSession;

//! "For this session only". Checks for a keychain each time it is shown; without one it is checked and disabled, and
//! the user's choice returns with the keychain.
class SessionOnlyBox : public QCheckBox
{
    Q_OBJECT

public:
    SessionOnlyBox(FleetSession &session, const QString &text);

    //! Whether secrets can be stored at all.
    [[nodiscard]] bool hasKeychain() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followKeychain();

    FleetSession &m_session;
    bool m_chosen = false;
};

} // namespace Trustgauge
