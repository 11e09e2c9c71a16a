#pragma once

#include "ui/session/vulnerabilitysession.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Trustgauge {

//! Says above figures that are not of now that newer ones are read, how far, or why they were not. Hidden otherwise.
class ReadingLine : public QWidget
{
    Q_OBJECT

public:
    //! \param model must live longer
    explicit ReadingLine(VulnerabilitySession &model, QWidget *parent = nullptr);

    void refresh();

private:
    void tellProgress();

    VulnerabilitySession &m_model;
    QLabel *m_words = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Trustgauge
