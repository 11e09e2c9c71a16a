#pragma once

#include <QDate>
#include <QLineEdit>
#include <QPointer>

namespace Trustgauge {

class Theme;

//! A field for an optional date: typed in any usual form, or chosen from a calendar (button at its end,
//! Alt+Down).
class DateLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateLine(const Theme &theme, QWidget *parent = nullptr);

    void openCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QDate &day);

    QPointer<QFrame> m_popup;
};

} // namespace Trustgauge
