#include "ui/devices/recordsection.h"

#include "core/base/errortext.h"
#include "ui/devices/sectionhead.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int portalRow = 16; // after those that differ from device to device

} // namespace

RecordSection::RecordSection(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"record"_s);
    m_head = new SectionHead(tr("Record"));
    m_details = new QGridLayout; // a form gives rows beside hidden ones and paragraphs too little height
    m_details->setHorizontalSpacing(Metrics::gap);
    m_details->setVerticalSpacing(6);
    m_details->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addLayout(m_head);
    column->addLayout(m_details);

    m_address = new ElidedLabel;
    m_address->setObjectName(u"portalAddress"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = makeButton(tr("Copy"), "link");
    copy->setObjectName(u"portalCopy"_s);
    copy->setAccessibleName(tr("Copy the address of the device's page in the portal"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_address->accessibleName()); });
    m_page = new QWidget;
    auto *line = new QHBoxLayout(m_page);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::gap);
    line->addWidget(m_address, 1);
    line->addWidget(copy);
    m_noPage = makeParagraph({}, "dim");
    m_noPage->setObjectName(u"noPortal"_s);
    m_details->addWidget(makeLabel(tr("Portal"), "dim"), portalRow, 0);
    m_details->addWidget(m_page, portalRow, 1);
    m_details->addWidget(m_noPage, portalRow, 1);
}

void RecordSection::insertLine(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new ElidedLabel;
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWholeText(value);
    insertRow(name, label);
}

void RecordSection::insertRow(const QString &name, QWidget *field)
{
    m_details->addWidget(makeLabel(name, "dim"), m_rows, 0);
    m_details->addWidget(field, m_rows++, 1);
}

void RecordSection::removeRowsFrom(int row)
{
    while (m_rows > row) {
        --m_rows;
        for (const int column : {0, 1}) {
            if (const QLayoutItem *item = m_details->itemAtPosition(m_rows, column))
                delete item->widget(); // and with it the item
        }
    }
}

void RecordSection::insertLines(const QString &name, const QList<TwinLine> &lines)
{
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const TwinLine &line : lines) {
        if (!line.id.isEmpty()) {
            auto *id = new ElidedLabel; // an id has no place to wrap at
            id->setTextInteractionFlags(Qt::TextSelectableByMouse);
            id->setWholeText(line.id);
            column->addWidget(id);
        }
        column->addWidget(makeParagraph(line.words, line.id.isEmpty() ? nullptr : "dim"));
    }
    insertRow(name, field);
}

void RecordSection::showPortal(const Result<QUrl> &portal)
{
    m_page->setVisible(portal.has_value());
    m_noPage->setVisible(!portal.has_value());
    m_address->setWholeText(portal ? portal->toString() : QString());
    m_noPage->setText(portal ? QString() : plainText(clauseText(portal.error().detail)));
}

void RecordSection::showRecord(const Facts &facts)
{
    removeRowsFrom(0);
    //: %1 is the time of a cycle
    m_head->setRemark(tr("of the cycle of %1").arg(facts.cycleTime));
    insertLine(tr("Last seen"), facts.lastSeen);
    insertLine(tr("Tags"), facts.tags);
    insertLine(tr("Device id"), facts.machineId);
    insertLine(tr("Entra id"), facts.entraId);
    m_ownRows = m_rows;
    showPortal(facts.portal);
}

void RecordSection::showTwins(const DeviceTwins *twins)
{
    removeRowsFrom(m_ownRows);
    if (!twins) {
        insertLines(tr("Duplicates"), {{{}, tr("Loading…")}});
        return;
    }
    if (twins->merged.isEmpty() && twins->duplicates.isEmpty()) {
        insertLines(tr("Duplicates"), {{{}, tr("none; no merged record")}});
        return;
    }
    if (!twins->merged.isEmpty())
        insertLines(tr("Merged into it"), twins->merged);
    if (!twins->duplicates.isEmpty())
        insertLines(tr("Duplicates"), twins->duplicates);
}

} // namespace Trustgauge
