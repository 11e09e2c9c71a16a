#pragma once

#include <QDialog>

namespace Trustgauge {

//! The model, the bands, completeness and the keys on one page. Figures come from the code that uses them.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

    [[nodiscard]] static QString html();
};

} // namespace Trustgauge
