#pragma once

#include <QTableView>

namespace Trustgauge {

class MigrationModel;
class Theme;

//! The migration matrix at a glance: even columns in the room there is, headers on two lines where they need it, names
//! shortened before figures; narrower than its figures it scrolls sideways. As high as its rows.
class MatrixView : public QTableView
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
