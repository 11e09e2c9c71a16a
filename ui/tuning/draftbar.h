#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace Trustgauge {

class DraftSession;

//! Says that edits of an earlier time are shown again, or that the profile they began with was changed meanwhile, and
//! offers what to do. Hidden otherwise.
class DraftBar : public QFrame
{
    Q_OBJECT

public:
    explicit DraftBar(DraftSession &drafts, QWidget *parent = nullptr);

signals:
    //! The person wants to see how the edits differ from the profile in use.
    void compareRequested();

private:
    void refresh();

    DraftSession &m_drafts;
    QBoxLayout *m_layout = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_discard = nullptr;
};

//! `Draft kept at 12:41`, or why it could not be kept; empty when nothing is edited.
[[nodiscard]] QString keptText(const DraftSession &drafts);

} // namespace Trustgauge
