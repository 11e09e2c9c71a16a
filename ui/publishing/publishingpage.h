#pragma once

#include "ui/publishing/recordscard.h"
#include "ui/session/publishingsession.h"

#include <QWidget>

class QStackedWidget;

namespace Trustgauge {

class Theme;

//! Publishing of the tenant shown: what would be sent and how it differs, what waits, what was sent, and the
//! confirmations that the safety checks require.
class PublishingPage : public QWidget
{
    Q_OBJECT

public:
    PublishingPage(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    using Part = RecordsCard::Part;
    void showPart(Part part) { m_records->showPart(part); }
    //! The data of the tenant shown is loaded.
    [[nodiscard]] bool isLoaded() const { return m_publishing.isLoaded(); }
    [[nodiscard]] bool isSending() const { return m_publishing.view().sending; }

signals:
    void editTenantRequested();
    void told(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    PublishingSession m_publishing;
    QStackedWidget *m_root = nullptr; //!< no target | work
    RecordsCard *m_records = nullptr;
};

} // namespace Trustgauge
