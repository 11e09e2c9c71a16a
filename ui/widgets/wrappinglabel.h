#pragma once

#include <QLabel>

namespace Trustgauge {

//! A label of one line where there is room for it, else of as many as its words need.
class WrappingLabel : public QLabel
{
    Q_OBJECT

public:
    //! \param role of the theme
    explicit WrappingLabel(const char *role, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace Trustgauge
