#pragma once

#include "ui/publishing/publishmodels.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QTableView;

namespace Trustgauge {

class Theme;

//! The records that would be sent, and the selected one beside the one last accepted.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<PreviewRow> &rows);
    //! Records above the selected one, instead of beside it.
    void setStacked(bool stacked);

private:
    void showRecord();

    PreviewModel m_model;
    QBoxLayout *m_columns = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_record = nullptr;
    QPlainTextEdit *m_now = nullptr;
    QLabel *m_beforeTitle = nullptr;
    QPlainTextEdit *m_before = nullptr;
};

} // namespace Trustgauge
