#pragma once

#include "core/scoring/model.h"

#include <QWidget>

#include <array>

namespace Trustgauge {

class Theme;

//! How many devices lack each field: one labelled line a group. Hover and focus as in the other charts; click or
//! Enter asks for the devices.
class CoverageBars : public QWidget
{
    Q_OBJECT

public:
    using Counts = std::array<size_t, groupCount>;

    explicit CoverageBars(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const Counts &unknown, size_t devices);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void groupActivated(Trustgauge::Group group);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int groupAt(const QPoint &pos) const;
    void activate(int group);

    const Theme &m_theme;
    Counts m_unknown{};
    size_t m_devices = 0;
    int m_hovered = -1;
    int m_current = 0;
};

} // namespace Trustgauge
