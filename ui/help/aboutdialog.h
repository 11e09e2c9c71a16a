#pragma once

#include <QDialog>

namespace Trustgauge {

//! Version, licence, and what the program is built on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    //! As one text, to be pasted into a report.
    [[nodiscard]] static QString text();
};

} // namespace Trustgauge
