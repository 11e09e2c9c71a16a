#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace Trustgauge {

class DoctorSession;
class FleetSession;
class Theme;

//! What the doctor has found of the tenant on show, to be given away: the note, the report as a file, the support bundle.
class DoctorExport : public QObject
{
    Q_OBJECT

public:
    //! \param parent in whose window the dialogs open
    DoctorExport(FleetSession &session, const DoctorSession &doctor, const Theme &theme, QWidget *parent);

    void copyNote();
    void askForFile();
    void askForBundle();

signals:
    void told(const QString &text);

private:
    void save(const QString &path);
    void showBundle(const QString &tenant, const QString &text);
    [[nodiscard]] QString fileStem() const;

    FleetSession &m_session;
    const DoctorSession &m_doctor;
    const Theme &m_theme;
    QWidget *m_page = nullptr;
    bool m_bundleAsked = false;
};

} // namespace Trustgauge
