#pragma once

#include "core/config/profilelibrary.h"

#include <QHash>
#include <QWidget>

class QComboBox;

namespace Trustgauge {

class DraftSession;
class ElidedLabel;
class FleetSession;
class TuningSession;

//! A profile to compare, and how it is called.
struct ComparedProfile
{
    Profile profile;
    QString title;          //!< `Snapshot A`, `Ours, version 3`
    QString detail;         //!< who saved it when, and why; may be empty
    bool isUnsaved = false; //!< in no library: a draft or a snapshot
};

//! A choice of any profile there is: the one in use, the one being edited, snapshots, drafts of other tenants, those of
//! the library with their versions, and files.
class ProfilePicker : public QWidget
{
    Q_OBJECT

public:
    //! \param name accessible name of the choice
    ProfilePicker(FleetSession &session, const TuningSession &model, const DraftSession &drafts, const QString &name,
                  QWidget *parent = nullptr);

    [[nodiscard]] ComparedProfile chosen() const;
    void chooseInUse();
    //! The edited profile; the one in use when nothing is edited.
    void chooseEdited();
    void chooseSnapshot(size_t slot);
    //! A profile of the library.
    //! \param version a number; 0: the newest
    void chooseSaved(const QString &name, int version = 0);
    //! Adds a profile that is in no library, and chooses it.
    void addFile(const Profile &profile);

signals:
    void chosenChanged();
    //! The person wants to choose a file.
    void fileWanted();

private:
    void choose(const QString &key);
    void fill();
    void add(const QString &key, const QString &label, const ComparedProfile &profile);
    void takeSource();
    void takeVersions(const QString &name, const QList<ProfileVersion> &newestFirst);
    void tell();

    FleetSession &m_session;
    const TuningSession &m_model;
    const DraftSession &m_drafts;
    QComboBox *m_sources = nullptr;
    QComboBox *m_versions = nullptr;
    ElidedLabel *m_detail = nullptr;
    QHash<QString, ComparedProfile> m_profiles; //!< by the key of an entry of `m_sources`
    QList<Profile> m_files;
    QList<ProfileVersion> m_known; //!< versions of the chosen profile, newest first
    QString m_key;                 //!< chosen
    int m_wanted = 0;              //!< version to choose once they are known; 0: the newest
};

} // namespace Trustgauge
