#pragma once

#include "core/store/cycle.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Trustgauge {

class Card;
class Theme;

//! One cycle of the log in detail: its times to the second, and all its notes in full.
class CycleNotes : public QWidget
{
    Q_OBJECT

public:
    explicit CycleNotes(const Theme &theme, QWidget *parent = nullptr);

    void setCycle(const std::optional<CycleInfo> &cycle);

signals:
    void doctorRequested();

private:
    void redraw();
    void addNote(QLatin1StringView icon, int tint, const QString &text);
    void copy() const;

    const Theme &m_theme;
    std::optional<CycleInfo> m_cycle;
    Card *m_card = nullptr;
    QLabel *m_none = nullptr;
    QWidget *m_facts = nullptr;
    QFormLayout *m_factRows = nullptr;
    QLabel *m_notesTitle = nullptr;
    QVBoxLayout *m_notes = nullptr;
    QPushButton *m_doctor = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Trustgauge
