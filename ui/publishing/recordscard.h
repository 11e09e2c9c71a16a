#pragma once

#include "ui/publishing/publishmodels.h"
#include "ui/widgets/card.h"

class QStackedWidget;

namespace Trustgauge {

class OutboxPane;
class PreviewPane;
class PublishingSession;
class SegmentedSwitch;
class Theme;

//! The lists of publishing, one at a time: what would be sent, what waits, what was sent.
class RecordsCard : public Card
{
    Q_OBJECT

public:
    RecordsCard(PublishingSession &publishing, const Theme &theme, QWidget *parent = nullptr);

    enum class Part { Preview, Outbox, History };
    void showPart(Part part);
    //! Whether parts of a list are above each other, instead of beside.
    void setStacked(bool stacked);

private:
    void take();
    void refresh();
    [[nodiscard]] QString previewRemark() const;

    PublishingSession &m_publishing;
    PublishHistoryModel m_history;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_parts = nullptr;
    PreviewPane *m_preview = nullptr;
    OutboxPane *m_outbox = nullptr;
};

} // namespace Trustgauge
