#pragma once

#include "ui/publishing/publishmodels.h"
#include "ui/session/fleetsession.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

class Card;
class FigureCard;
class SegmentedSwitch;
class StatePage;
class Theme;

//! Publishing of the tenant shown: what would be sent and how it differs, what waits, what was sent, and the
//! confirmations that the safety checks require.
class PublishingPage : public QWidget
{
    Q_OBJECT

public:
    PublishingPage(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    enum class Part : int { Preview, Outbox, History };
    void showPart(Part part);
    [[nodiscard]] const PublishView &view() const { return m_view; }
    //! The data of the tenant shown is loaded.
    [[nodiscard]] bool isLoaded() const { return m_loadedTenant == m_session.tenantName(); }

signals:
    void editTenantRequested();
    void told(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTables(const Theme &theme);
    void load();
    void take(const QString &tenant, const PublishView &view);
    void refresh();
    void showRecord();
    void showFindings(const QList<TargetFinding> &findings);
    void publish();
    void ask(const QString &question, const QString &yes, const PublishOverrides &word);
    void refreshChoice();
    void dropChosen();
    [[nodiscard]] QList<qint64> chosenDeadLetters() const;

    FleetSession &m_session;
    const Theme &m_theme;
    PublishView m_view;
    QString m_loadedTenant;
    PreviewModel m_preview;
    OutboxModel m_outbox;
    PublishHistoryModel m_history;
    QStackedWidget *m_root = nullptr; //!< no target | work
    StatePage *m_noTarget = nullptr;
    QLabel *m_target = nullptr;
    QLabel *m_findings = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_stateIcon = nullptr;
    FigureCard *m_waiting = nullptr;
    FigureCard *m_deadLettered = nullptr;
    FigureCard *m_changes = nullptr;
    FigureCard *m_leftOut = nullptr;
    QCheckBox *m_tombstones = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_drop = nullptr;
    Card *m_card = nullptr;
    SegmentedSwitch *m_switch = nullptr;
    QStackedWidget *m_tables = nullptr;
    QBoxLayout *m_previewColumns = nullptr; //!< records | the selected one, side by side or stacked
    QTableView *m_previewTable = nullptr;
    QTableView *m_outboxTable = nullptr;
    QPlainTextEdit *m_before = nullptr;
    QPlainTextEdit *m_now = nullptr;
    QLabel *m_beforeTitle = nullptr;
    QWidget *m_record = nullptr;
};

} // namespace Trustgauge
