#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Trustgauge {

class UiSettingsStore;

//! A filter that a person gave a name.
struct SavedFilter
{
    QString name, text;

    bool operator==(const SavedFilter &) const = default;
};

//! The filters used last, of each tenant, and those saved under a name, for all tenants. Kept in the settings.
class FilterShelf : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 20;
    static constexpr qsizetype mostTenants = 200; //!< whose filters are kept; of more, those used least recently go

    //! Why a name cannot be used.
    enum class NameFault { None, Blank, Taken };

    explicit FilterShelf(UiSettingsStore &settings, QObject *parent = nullptr);

    //! The newest first.
    [[nodiscard]] QStringList recent(const QString &tenant) const;
    //! Puts a filter before the others; a blank one is ignored.
    void remember(const QString &tenant, const QString &text);
    void forgetRecent(const QString &tenant);

    //! Sorted by name.
    [[nodiscard]] const QList<SavedFilter> &saved() const { return m_saved; }
    //! \param except the name that the filter has now
    [[nodiscard]] NameFault faultOf(const QString &name, const QString &except = {}) const;
    //! Saves a filter under a new name.
    NameFault save(const QString &name, const QString &text);
    NameFault rename(const QString &from, const QString &to);
    void remove(const QString &name);

signals:
    void savedChanged();

private:
    struct Recent
    {
        QString tenant;
        QStringList texts;
    };
    void load();
    void store();
    void sort();

    UiSettingsStore &m_settings;
    QList<Recent> m_recent; //!< of the tenant used last first
    QList<SavedFilter> m_saved;
};

} // namespace Trustgauge
