#pragma once

#include "ui/widgets/flowlayout.h"

class QLabel;
class QPushButton;

namespace Trustgauge {

//! The first line of a section of the panel: title, a dim remark, and links at the end. Wraps where it is narrow.
class SectionHead : public FlowLayout
{
    Q_OBJECT

public:
    explicit SectionHead(const QString &title);

    //! Empty: none.
    void setRemark(const QString &remark);
    [[nodiscard]] QPushButton *addLink(const QString &text, const QString &objectName);

private:
    QLabel *m_remark = nullptr;
};

} // namespace Trustgauge
