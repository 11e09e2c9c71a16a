#pragma once

#include "ui/models/doctormodel.h"
#include "ui/widgets/card.h"

namespace Trustgauge {

class Theme;

//! The permissions that an administrator is asked to grant, and the findings about them.
class PermissionsCard : public Card
{
    Q_OBJECT

public:
    explicit PermissionsCard(const Theme &theme, QWidget *parent = nullptr);

    void setPermissions(const QList<PermissionRow> &permissions) { m_model.setRows(permissions); }

private:
    PermissionsModel m_model;
};

} // namespace Trustgauge
