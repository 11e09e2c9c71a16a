#pragma once

#include "ui/shell/noticebar.h"

#include <QString>

namespace Trustgauge {

class Workspace;

//! Says that the server of the store is not reached, and since when; goes by itself when it is.
class ServerBar : public NoticeBar
{
    Q_OBJECT

public:
    ServerBar(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();

    Workspace &m_workspace;
};

} // namespace Trustgauge
