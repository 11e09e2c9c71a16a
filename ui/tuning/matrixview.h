#pragma once

#include "ui/widgets/pinnedtable.h"

namespace Trustgauge {

class MigrationModel;

//! The migration matrix: even columns that fill the width, headers on two lines if needed. If names and numbers are
//! wider, it scrolls sideways and the names stay visible. As high as its rows.
class MatrixView : public PinnedTable
{
    Q_OBJECT

public:
    MatrixView(MigrationModel &model, const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    MigrationModel &m_model;
    const Theme &m_theme;
};

} // namespace Trustgauge
