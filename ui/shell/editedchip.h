#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace Trustgauge {

class Theme;
class TuningSession;

//! Says on every page that the tenant's profile is being edited, so that no figure of the edit is taken for one in use.
//! Leads to Tuning, and where a page shows edited figures, back to those in use.
class EditedChip : public QWidget
{
    Q_OBJECT

public:
    //! \param tuning must live longer
    EditedChip(const TuningSession &tuning, const Theme &theme, QWidget *parent = nullptr);

    //! Whether some page shows figures under the edited profile.
    void setFiguresShown(bool shown);
    //! Fewer words.
    void setFolded(bool folded);

signals:
    void tuningWanted();
    void inUseWanted();

protected:
    bool event(QEvent *event) override;

private:
    void refresh();
    void tell();

    const TuningSession &m_tuning;
    const Theme &m_theme;
    QPushButton *m_chip = nullptr;
    QToolButton *m_inUse = nullptr;
    bool m_isFolded = false;
    bool m_showsFigures = false;
};

} // namespace Trustgauge
