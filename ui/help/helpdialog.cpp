#include "ui/help/helpdialog.h"

#include "ui/charts/barchart.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString heading(const QString &text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString tableRow(const QStringList &cells)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<td style='padding: 2px 24px 2px 0'>%1</td>"_s.arg(cell.toHtmlEscaped());
    return row + u"</tr>"_s;
}

const auto filterScheme = u"filter"_s;

struct FilterExample
{
    QString text, meaning;
};

QList<FilterExample> filterExamples()
{
    return {
        {u"band >= suspicious and not(group == \"Lab\")"_s,
         HelpDialog::tr("at least Suspicious, outside the group Lab")},
        {u"lastSeen < ago(7d) and av = disabled"_s, HelpDialog::tr("not seen for a week, antivirus disabled")},
        {u"risk in (medium, high) -tag:test"_s, HelpDialog::tr("risk Medium or High, without a tag that contains test")},
        {u"name startswith srv or name matches regex @\"^DC\\d+$\""_s,
         HelpDialog::tr("by the beginning or the form of the name")},
        {u"isempty(exposure) and completeness < 60"_s,
         HelpDialog::tr("little is known; = unknown finds the same as isempty")},
        {u"score between (41 .. 60) and fired = avDisabled"_s,
         HelpDialog::tr("by figures, and by what the score is made of")},
        {u"cve = CVE-2024-21412"_s, HelpDialog::tr("devices with this vulnerability")},
        {u"software has edge and cves > 0"_s, HelpDialog::tr("devices with this software and critical CVEs")},
        {u"change >= 10"_s, HelpDialog::tr("at least 10 points worse than in the cycle before")},
    };
}

QString exampleRow(const QString &text, const QString &meaning)
{
    const QString link = filterScheme + u':' + QString::fromLatin1(QUrl::toPercentEncoding(text));
    return u"<tr><td style='padding: 2px 24px 2px 0'><a href=\"%1\">%2</a></td><td style='padding: 2px 24px 2px 0'>%3"
           "</td></tr>"_s.arg(link, text.toHtmlEscaped(), meaning.toHtmlEscaped());
}

constexpr int pageRole = Qt::UserRole + 1;

//! The files of the reference, in the order in which they are offered.
QStringList referencePages()
{
    return {u"guide.md"_s,      u"model.md"_s,    u"profiles.md"_s,       u"filter.md"_s,
            u"window.md"_s,     u"tenants.md"_s,  u"commandline.md"_s,    u"files.md"_s,
            u"publishing.md"_s, u"programs.md"_s, u"troubleshooting.md"_s};
}

//! Without the pictures, which are not compiled in.
QString markdownOf(const QString &page)
{
    static const QRegularExpression pictures(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    QFile file(u":/trustgauge/help/"_s + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(pictures) : QString();
}

//! By the rules of the place where these pages are read in a browser.
QString anchorOf(const QString &headingText)
{
    QString anchor;
    for (const QChar c : headingText.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace

QString HelpDialog::html(const QList<QAction *> &commands)
{
    const Profile defaults;
    QString page = heading(tr("What the score means"));
    page += paragraph(tr("Every device gets a score from 0 to 100. A higher score is a higher risk. "
                         "The score is the sum of points from seven groups of signals, rounded once at the end; "
                         "the breakdown on the Devices page shows the points of each group, and they add up exactly."));
    page += u"<table>"_s;
    for (size_t i = 0; i < bandCount; ++i)
        page += tableRow({bandRange(static_cast<Band>(i)), bandName(static_cast<Band>(i))});
    page += u"</table>"_s;

    page += heading(tr("How points come about"));
    page += paragraph(tr("Two pillars share 100 points: %1 (%2 by default) and %3 (%4). In each group at most one "
                         "indicator fires. Its weight, over the largest weights of the pillar's groups, times the "
                         "pillar gives the points. The defaults are Trustgauge's own choice; tune them to yours.")
                          .arg(pillarName(Pillar::Critical))
                          .arg(defaults.pillar(Pillar::Critical))
                          .arg(pillarName(Pillar::Operational))
                          .arg(defaults.pillar(Pillar::Operational)));
    page += u"<table>"_s;
    for (size_t i = 0; i < indicatorCount; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        page += tableRow(
            {pillarName(pillarOf(indicator)), indicatorName(indicator), QString::number(defaults.weight(indicator))});
    }
    page += u"</table>"_s;
    page += paragraph(tr("Critical CVEs count from CVSS %1; %2 of them reach the full weight. The age of a device is "
                         "measured from the cycle's clock, less a grace of %3 hours.")
                          .arg(static_cast<double>(defaults.cvssTenths) / 10.0, 0, 'f', 1)
                          .arg(defaults.cveCap)
                          .arg(defaults.graceHours));

    page += heading(tr("Completeness: unknown is not safe"));
    page += paragraph(tr("Completeness is the share of the attainable points that could be judged. A device below the "
                         "tenant's floor is marked “%1” and left out of bands, charts and averages; it keeps its score "
                         "in the table and in exports.")
                          .arg(insufficientWord()));

    page += heading(tr("Tuning"));
    page += paragraph(tr("Every move of a slider shows at once who changes band. Undo goes back step by step, over a "
                         "saved version, too. Nothing is applied until the profile is saved under a name. The devices "
                         "behind a cell or a bar are shown with both scores, and exported so."));
    page += paragraph(tr("A weight that moves takes others of its pillar along, so that the attainable total stays: the "
                         "largest weight of each other group gives or takes its share, and smaller ones follow. A "
                         "locked row stays as it is. Keys that follow each other quickly, a drag and a typed number "
                         "are one step; “History” lists all steps, and leads to any of them."));
    page += paragraph(
        tr("What you edit is kept as a draft of the tenant: it comes back when you show the tenant again, and "
           "after quitting or a crash. Two snapshots a tenant can be taken (Shift+F8, Shift+F9) and "
           "shown (F8, F9). “Compare profiles” sets any two side by side: in use, edited, snapshots, "
           "drafts, versions, files."));
    page += paragraph(
        tr("While a profile is edited, a chip in the top bar says so on every page; a click leads to Tuning. "
           "Devices shows the scores in use until they are asked for before and after; then its table, "
           "the breakdown, exports and copies hold both, and follow the edit. The eye beside the chip "
           "shows all figures as in use again. A cell of the matrix becomes a limit of the list, which "
           "a click or Backspace before the filter takes away."));
    page += paragraph(tr("The stored days are shown under the edited weights, too. Flaps are devices whose band changed "
                         "from cycle to cycle more than twice; to lose a band because data is missing counts as a "
                         "change. A longer grace or later edges of inactivity may save some of them."));

    page += heading(tr("Rehearsal"));
    page += paragraph(
        tr("A policy is a list of rules in the language of the filter, each with an action in words of your "
           "own; the first rule that matches a device decides. Rehearsal shows which action each device "
           "would meet. Nothing is enforced by Trustgauge."));
    page += paragraph(
        tr("Alt+Up and Alt+Down move a rule, Ctrl+Space completes, and undo covers all changes, also to open "
           "another policy. What moves is told against the saved version, another policy or another "
           "profile. Counting replays the stored cycles and tells whose action would have changed again "
           "and again. Each saved version keeps who saved it, when and why."));

    page += heading(tr("Vulnerabilities"));
    page += paragraph(tr("The page ranks CVEs and software by what fixing each of them alone, everywhere, would bring: "
                         "devices that get a lower band, and points by which exact scores fall in all. A CVE beyond "
                         "the cap of the profile brings nothing. The patch plan takes one software at a time, each "
                         "the one that then brings most; “Which devices” or Enter shows the devices."));
    page += paragraph(tr("The figures come from the records of the newest answer, and the page says how old these "
                         "are, and what is not known. A filter counts some of the devices only; while a profile is "
                         "edited, the figures can be those under it."));

    page += heading(tr("Days of the past"));
    page += paragraph(tr(
        "Overview draws how many devices were in which band on each day, as scored then or under today’s "
        "profile. A click or Enter, also on a day in Tuning, opens the day in Overview and Devices, only to be "
        "read, with what changed since the cycle before it; “Back to now” or Alt+Left leaves it. Polling, tuning and publishing always use the newest cycle."));
    page += paragraph(
        tr("Devices shows the timeline of the selected device below its breakdown: its score from cycle to cycle, as "
           "scored then, and each change with its cause, its points and the band it led to. The points add up from "
           "the first score to the last. Of many changes the smaller ones of a time are first shown as one line; the "
           "arrow keys go through the steps of the chart, and Ctrl+C copies a line."));
    page += paragraph(tr(
        "Triangles in the timeline are the alerts that were told of when somebody asked, filled while they are open. "
        "A shaded range below a dashed line is a partial cycle: the score may be anywhere in it."));
    page += paragraph(tr(
        "Below it are the device's open alerts, its CVEs and its record. Alerts are asked for, and kept; CVEs come "
        "from the kept records and are asked for where none are kept. A click or Enter on a CVE shows all devices that "
        "have it. “Raw JSON” asks the service for the record as it is now, since it is not stored."));
    page += paragraph(
        tr("Every chart has a menu, on the right mouse button and the menu key, that saves it as a picture "
           "(PNG), a drawing (SVG) or its figures (CSV)."));
    page += paragraph(
        tr("How long cycles are kept is set in “Storage”, below the side bar: first every cycle, then the last "
           "one of each day. It shows what other numbers would take before they are saved, makes a copy of the "
           "store, and checks it."));

    page += paragraph(
        tr("Many windows can share one store on a PostgreSQL server, which is set in the settings under “Shared store” "
           "and tested there step by step. What others poll is shown at once, and the status line says who polls. "
           "While the server is not reached, a line above the page says so, and what is shown stays usable."));

    page += heading(tr("When a connection does not work"));
    page += paragraph(
        tr("Doctor tries every link from the settings to the data and names the one that is broken. Note when "
           "a client secret expires in the tenant's settings: you are reminded 30, 14, 7 and 1 days before. "
           "“Replace the secret” tries the new one before the old one goes."));
    page += paragraph(tr(
        "Activity has every poll of the tenant with its notes in full, and under “Log” the last lines of "
        "this program's log since its start, and under “Calls” how often each endpoint was asked, what it answered, "
        "and what the last hour's calls have taken of its limits. No line holds a secret, so they can be passed on."));
    page += paragraph(
        tr("All tenants sets the tenants side by side. Its filter asks the devices of all of them at once: the counts "
           "and the worst devices are then of those that match, and a tenant opens with them."));
    page += paragraph(
        tr("“Report…” (Ctrl+R) writes the cycle shown as a page or a PDF that an auditor can read and print: the "
           "weights, bands, trend, changes, worst devices and vulnerabilities, and what a policy would do. The "
           "settings have such reports written after cycles by themselves."));
    page += heading(tr("Filter"));
    page += paragraph(
        tr("Every word must occur somewhere in the device. “two words” in quotes count as one, -word "
           "must not occur, and field:value looks into one field, for example risk:high. Conditions are those of "
           "advanced hunting, joined by and, or, not and brackets; side by side means and. What cannot be "
           "understood is marked in red, with the place and what to write; the table then keeps the last "
           "filter that was. Down or Enter goes to the table, Alt+Enter takes what is offered."));
    page += paragraph(
        tr("A click on an example, or Enter when Tab has reached it, puts it into the filter of Devices:"));
    page += u"<table>"_s;
    for (const auto &[text, meaning] : filterExamples())
        page += exampleRow(text, meaning);
    page += u"</table>"_s;
    page += paragraph(tr(
        "While a condition is typed, the line offers fields, operators and the values of this fleet: Down and Up "
        "choose, Enter or Tab takes, Escape closes, Ctrl+Space opens it anywhere. CVEs and software are offered once a "
        "filter has asked of them. Alt+Down opens the filters used before and those saved under a name."));
    page += paragraph(
        tr("The menu of a cell (right mouse button or menu key) filters by it, or leaves out what is like it: "
           "Ctrl+Enter and Ctrl+Shift+Enter. Both extend the filter by “and”. The buttons below the line take single "
           "conditions away again."));
    page += paragraph(
        tr("cve and software are answered from the vulnerability records that the last polls stored; change and "
           "bandBefore compare with the cycle before, both under the profile in use. Where nothing is stored, the line "
           "below the filter says so. A time is a date, ago(7d), now() or now() - 7d, counted from the cycle."));
    page += paragraph(
        tr("Fields: %1. Unknown values satisfy no comparison, not even a negated one. == and != compare texts "
           "exactly; =, :, has, contains, startswith and endswith ignore case.")
            .arg(u"name id group tags os osVersion entraDeviceId score exactScore band sufficient completeness risk "
                 "exposure antivirus onboarding health lastSeen inactiveDays cves pointsRisk .. pointsCves fired "
                 "unknownGroups cve software vulnerableSoftware change bandBefore"_s));
    page += paragraph(
        tr("A click on a column's title sorts by it; Shift+click on further ones sorts rows that are equal so "
           "far. Their titles then show the direction and their place in the order."));
    page += paragraph(
        tr("A list that Overview or Tuning has opened has a button for the way back; Alt+Left does the same."));

    page += heading(tr("Closing the window"));
    page += paragraph(
        tr("Polling goes on from the tray when the window is closed; where the desktop has no tray, closing "
           "asks. The mark on the tray's icon is a tick when all is well, one to three bars for the worst "
           "band of a device from Moderate Risk up, an exclamation mark for a partial cycle, a cross for a "
           "poll that failed. Quit ends the program and cancels a cycle that runs."));

    page += heading(tr("Keys"));
    page += u"<table>"_s;
    // Taken from the window's actions, so that this page is always correct.
    for (const QAction *action : commands) {
        if (action->shortcut().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        QString words = action->text();
        words.replace("&&"_L1, "\u0001"_L1).remove(u'&').replace("\u0001"_L1, "&"_L1);
        page += tableRow({keys.join("  "_L1), words});
    }
    const auto key = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    page += tableRow({key(QKeySequence::Copy), tr("Copy the selected devices")});
    page += tableRow({key(QKeySequence(u"Ctrl+Shift+C"_s)), tr("Copy the current cell of the devices")});
    page += tableRow({key(QKeySequence(u"Ctrl+D"_s)), tr("Save filter, order and columns of the devices as a view")});
    page += tableRow({key(QKeySequence(u"Ctrl+Alt+0"_s)), tr("Show all devices")});
    page += tableRow({BarChart::tableKeyText(), tr("From a chart to a table with its figures, and back")});
    page += tableRow(
        {key(QKeySequence(Qt::Key_Escape)), tr("In the filter: take it away; elsewhere: close what is open")});
    page += u"</table>"_s;
    return page;
}

HelpDialog::HelpDialog(const QList<QAction *> &commands, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Trustgauge help"));
    resizeWithinScreen(this, {860, 680});
    m_text = new QTextBrowser;
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    m_text->document()->setDocumentMargin(Metrics::cardGap);
    m_ownPage = html(commands);
    m_text->setHtml(m_ownPage);
    m_search = new QLineEdit;
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_sections = new QListWidget;
    m_sections->setObjectName(u"helpSections"_s);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFixedWidth(240);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setTextElideMode(Qt::ElideRight);
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        auto *item = new QListWidgetItem(block.text(), m_sections);
        item->setData(Qt::UserRole, block.position());
        item->setToolTip(block.text().toHtmlEscaped());
    }
    addReference();
    m_found = makeLabel({}, "dim");
    m_found->setObjectName(u"helpFound"_s);
    m_found->hide();
    connect(m_sections, &QListWidget::currentRowChanged, this, &HelpDialog::showSection);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpDialog::searchOn);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    QPushButton *about = makeButton(tr("About Trustgauge"));
    about->setObjectName(u"aboutButton"_s);
    connect(about, &QPushButton::clicked, this, &HelpDialog::aboutRequested);
    QPushButton *tour = makeButton(tr("Take the tour"));
    tour->setObjectName(u"tourButton"_s);
    connect(tour, &QPushButton::clicked, this, &HelpDialog::tourRequested);
    QPushButton *close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::cardGap);
    head->addWidget(m_search, 1);
    head->addWidget(m_found);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Metrics::cardGap);
    middle->addWidget(m_sections);
    middle->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(about);
    buttons->addWidget(tour);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    m_search->setFocus();
}

//! Adds its pages to the list, below a title that cannot be chosen.
void HelpDialog::addReference()
{
    auto *title = new QListWidgetItem(tr("Reference (English)"), m_sections);
    title->setFlags(Qt::NoItemFlags);
    for (const QString &page : referencePages()) {
        auto *item = new QListWidgetItem(markdownOf(page).section(u'\n', 0, 0).mid(2), m_sections);
        item->setData(pageRole, page);
        item->setToolTip(item->text().toHtmlEscaped());
    }
}

void HelpDialog::showSection(int row)
{
    const QListWidgetItem *item = m_sections->item(row);
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    showPage(item->data(pageRole).toString());
    scrollTo(m_text->document()->findBlock(item->data(Qt::UserRole).toInt()));
}

void HelpDialog::showPage(const QString &page)
{
    if (page == m_page)
        return;
    m_page = page;
    if (page.isEmpty())
        m_text->setHtml(m_ownPage);
    else
        m_text->setMarkdown(markdownOf(page));
    search(m_search->text());
}

//! Filters are tried, and links within the reference followed. All others do nothing: nothing here opens a browser.
void HelpDialog::follow(const QUrl &link)
{
    if (link.scheme() == filterScheme) {
        emit filterRequested(QUrl::fromPercentEncoding(link.path(QUrl::FullyEncoded).toUtf8()));
        accept();
        return;
    }
    const QString page = link.path().isEmpty() ? m_page : link.path();
    if (!link.scheme().isEmpty() || !referencePages().contains(page))
        return;
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(pageRole).toString() == page)
            m_sections->setCurrentRow(row); // shows it
    }
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 0 && anchorOf(block.text()) == link.fragment()) {
            scrollTo(block);
            return;
        }
    }
}

void HelpDialog::scrollTo(const QTextBlock &block)
{
    const QAbstractTextDocumentLayout *layout = m_text->document()->documentLayout();
    layout->documentSize(); // lays out all of a page that was only just opened
    const QRectF place = layout->blockBoundingRect(block);
    m_text->verticalScrollBar()->setValue(static_cast<int>(place.top()) - Metrics::gap);
}

//! Highlights all matches and scrolls to the first.
void HelpDialog::search(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextDocument *document = m_text->document();
    const QString wanted = words.trimmed();
    for (QTextCursor at = wanted.isEmpty() ? QTextCursor() : document->find(wanted); !at.isNull();
         at = document->find(wanted, at)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(palette().color(QPalette::Highlight));
        mark.format.setFontUnderline(true); // not only by colour
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    m_found->setText(wanted.isEmpty() ? QString() : tr("%Ln place(s)", nullptr, static_cast<int>(marks.size())));
    m_found->setVisible(!wanted.isEmpty());
    m_text->moveCursor(QTextCursor::Start);
    if (!marks.isEmpty())
        searchOn();
}

void HelpDialog::searchOn()
{
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty() || m_text->find(wanted))
        return;
    m_text->moveCursor(QTextCursor::Start); // wraps around
    m_text->find(wanted);
}

} // namespace Trustgauge
