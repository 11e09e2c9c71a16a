#pragma once

#include "core/base/result.h"
#include "ui/models/devicecvesmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace Trustgauge {

class SectionHead;
class Theme;

//! The CVEs of a device: from stored records, or asked for where none are kept.
class CveSection : public QWidget
{
    Q_OBJECT

public:
    explicit CveSection(const Theme &theme, QWidget *parent = nullptr);

    void showNothing();
    void showLoading();
    //! \param source where the records come from, and what they speak of: complete sentences
    //! \param isAnswer the service was asked for them just now, and can be asked again
    void showCves(const std::vector<DeviceCve> &cves, const QString &source, bool isAnswer);
    //! Words instead of a table, with a button to ask the service.
    void showNoneKept(const QString &words);
    //! The stored records cannot be read.
    void showFailure(const Error &error);
    //! The service could not answer; what is shown stays.
    void showAskFailure(const Error &error);
    [[nodiscard]] const DeviceCvesModel &model() const { return m_model; }

signals:
    void askWanted();   //!< the service is to be asked
    void retryWanted(); //!< the stored records are to be read again
    void exportWanted();
    void cveChosen(const QString &cveId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &words, const char *role);
    void setFolded(bool folded);
    void copySelected();
    void choose(const QModelIndex &index);
    void tellCount();

    DeviceCvesModel m_model;
    SectionHead *m_head = nullptr;
    QPushButton *m_fold = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_fault = nullptr; //!< why the service could not answer
    QPushButton *m_ask = nullptr;
    QPushButton *m_retry = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace Trustgauge
