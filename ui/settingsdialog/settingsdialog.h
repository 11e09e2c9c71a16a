#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace Trustgauge {

class FleetSession;
class Theme;
class UiSettingsStore;

//! The settings of the window in sections, with a search. A change takes effect at once, or says that it needs a
//! restart.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum Section { General, Notifications, Reports, Storage, SharedStore, Network, Places, SectionCount };
    //! Names of the sections, in their order.
    [[nodiscard]] static QStringList sectionNames();

    SettingsDialog(FleetSession &session, UiSettingsStore &settings, Theme &theme, QWidget *parent);

    void showSection(Section section);

signals:
    //! The dialog about the store, with the time that cycles are kept, is wanted.
    void storageRequested();
    //! Something succeeded; show it as a message.
    void told(const QString &text);

private:
    [[nodiscard]] QWidget *storageSection();
    void addSection(const QString &name, QWidget *section);
    void search(const QString &text);

    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace Trustgauge
