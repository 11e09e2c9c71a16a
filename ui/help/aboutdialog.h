#pragma once

#include <QDialog>

namespace Trustgauge {

//! Version, licence, and the libraries used.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    //! The content as one text, for pasting into a bug report.
    [[nodiscard]] static QString text();
};

} // namespace Trustgauge
