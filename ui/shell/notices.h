#pragma once

#include <QWidget>

namespace Trustgauge {

class FleetSession;
class HealthBar;
class Theme;
class UiSettingsStore;

//! The notices above every page: the demo, a lost server, old data, expiring secrets, the keychain, and the last poll's trouble.
class Notices : public QWidget
{
    Q_OBJECT

public:
    Notices(FleetSession &session, UiSettingsStore &settings, const Theme &theme, QWidget *parent = nullptr);

    //! The last poll failed or was partial, whether or not a notice says so.
    [[nodiscard]] bool hasTrouble() const;
    //! \param tells the page itself says that the poll failed
    //! \param acts the page itself has the primary button
    void fitPage(bool tells, bool acts);

signals:
    void troubleChanged();
    void demoLeft();
    void replaceSecretRequested();
    void doctorRequested();
    void notesRequested();
    void tourRequested();
    //! Secrets that the keychain refused at first are stored now.
    void secretsStored(const QString &text);

private:
    HealthBar *m_health = nullptr;
};

} // namespace Trustgauge
