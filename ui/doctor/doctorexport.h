#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace Trustgauge {

class DoctorSession;
class FleetSession;
class Theme;

//! Exports the doctor's findings about the tenant shown: the note, the report as a file, the support bundle.
class DoctorExport : public QObject
{
    Q_OBJECT

public:
    //! \param parent its window is the parent of the dialogs
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
