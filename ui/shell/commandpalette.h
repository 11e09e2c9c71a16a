#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Trustgauge {

class Theme;

//! All actions of the window in a searchable list. Enter runs the selected one, Esc closes the list.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, QWidget *window);

    //! Shows the actions that are enabled now.
    void openWith(const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void runCurrent();
    void closePalette();

    QLineEdit *m_input = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QList<QPointer<QAction>> m_actions;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Trustgauge
