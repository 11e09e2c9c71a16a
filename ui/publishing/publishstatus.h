#pragma once

#include <QWidget>

class QLabel;

namespace Trustgauge {

class PublishingSession;
class Theme;

//! Says in a sentence how far the scores are published, and marks what waits for a person.
class PublishStatus : public QWidget
{
    Q_OBJECT

public:
    PublishStatus(PublishingSession &publishing, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QString text() const;

    PublishingSession &m_publishing;
    const Theme &m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace Trustgauge
