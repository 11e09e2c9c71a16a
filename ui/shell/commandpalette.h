#pragma once

#include <QFrame>
#include <QIcon>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Trustgauge {

class Theme;

//! Something that the palette offers.
struct PaletteItem
{
    QIcon icon;
    QString title;
    QString remark; //!< shown at the right edge: a shortcut, or what it is
    std::function<void()> run;
};

//! Commands, tenants, profiles and devices in a searchable list. Enter runs the selected one, Esc closes the list.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, QWidget *window);

    void openWith(const QList<PaletteItem> &items);
    //! What was found for a text meanwhile, below the other items; ignored when the text is another one now.
    void addFound(const QString &text, const QList<PaletteItem> &found);

signals:
    //! The text to search for has changed.
    void searched(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void showItems(const QList<PaletteItem> &items);
    void runCurrent();
    void closePalette();

    QLineEdit *m_input = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QList<PaletteItem> m_items;
    QList<PaletteItem> m_shown; //!< in the order of the list
    QPointer<QWidget> m_focusBefore;
};

} // namespace Trustgauge
