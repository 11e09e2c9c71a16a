#pragma once

#include <QCheckBox>

namespace Trustgauge {

class FleetSession;

//! "For this session only". Asks whether there is a keychain each time it is shown; where there is none it is ticked and
//! cannot be changed, and what was chosen comes back with the keychain.
class SessionOnlyBox : public QCheckBox
{
    Q_OBJECT

public:
    SessionOnlyBox(FleetSession &session, const QString &text);

    //! Whether a secret can be stored at all.
    [[nodiscard]] bool hasKeychain() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followKeychain();

    FleetSession &m_session;
    bool m_chosen = false;
};

} // namespace Trustgauge
