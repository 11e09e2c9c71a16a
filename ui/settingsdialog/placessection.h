#pragma once

#include <QWidget>

class QVBoxLayout;

namespace Trustgauge {

class Theme;
class UiSettingsStore;
class Workspace;

//! Where the program keeps its files.
class PlacesSection : public QWidget
{
    Q_OBJECT

public:
    PlacesSection(const Workspace &workspace, const UiSettingsStore &settings, const Theme &theme,
                  QWidget *parent = nullptr);

signals:
    //! Something succeeded; show it as a message.
    void told(const QString &text);

private:
    void addPlace(QVBoxLayout *layout, const Theme &theme, const QString &title, const QString &name,
                  const QString &path);
};

} // namespace Trustgauge
