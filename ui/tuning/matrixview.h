#pragma once

#include "ui/widgets/pinnedtable.h"

namespace Trustgauge {

class MigrationModel;

//! The migration matrix at a glance: even columns in the room there is, headers on two lines where they need it. Where names
//! and figures are wider, it scrolls sideways below the names. As high as its rows.
class MatrixView : public PinnedTable
{
    Q_OBJECT

public:
    MatrixView(MigrationModel &model, const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    MigrationModel &m_model;
};

} // namespace Trustgauge
