#include "ui/devices/filterpopup.h"

#include "ui/text/figures.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int mostLines = 9; // further ones are scrolled to
constexpr int leastWidth = 280;
constexpr int mostWidth = 560;

QString hintOfField(const FilterCompletion &completion)
{
    const ExpressionFieldFacts &facts = factsOf(*completion.field);
    QStringList words;
    for (const std::string_view word : facts.words)
        words << latinText(word);
    QString kind;
    switch (facts.kind) {
    case FieldKind::Text:
    case FieldKind::Words:
        kind = FilterPopup::tr("text");
        break;
    case FieldKind::Number:
        kind = FilterPopup::tr("number");
        break;
    case FieldKind::Date:
        kind = FilterPopup::tr("date");
        break;
    case FieldKind::Flag:
        kind = FilterPopup::tr("true or false");
        break;
    case FieldKind::List:
        kind = FilterPopup::tr("list of texts");
        break;
    case FieldKind::Scale:
        kind = words.join(" < "_L1);
        break;
    case FieldKind::States:
        kind = words.join(", "_L1);
        break;
    }
    const QString name = latinText(facts.name);
    return name == completion.text ? kind : FilterPopup::tr("%1: %2", "field: kind of value").arg(name, kind);
}

QString hintOfOperator(const FilterCompletion &completion)
{
    const FieldKind kind = completion.field ? factsOf(*completion.field).kind : FieldKind::Text;
    const bool isText = kind == FieldKind::Text || kind == FieldKind::List;
    struct Hint
    {
        const char *op;
        const char *text; // of this context
    };
    static constexpr std::array hints{
        Hint{"has", QT_TRANSLATE_NOOP("Trustgauge::FilterPopup", "contains the whole word")},
        Hint{"has_any (", QT_TRANSLATE_NOOP("Trustgauge::FilterPopup", "contains one of the whole words")},
        Hint{"has_all (", QT_TRANSLATE_NOOP("Trustgauge::FilterPopup", "contains all of the whole words")},
        Hint{"contains", QT_TRANSLATE_NOOP("Trustgauge::FilterPopup", "contains")},
        Hint{"startswith", QT_TRANSLATE_NOOP("Trustgauge::FilterPopup", "begins with")},
        Hint{"endswith", QT_TRANSLATE_NOOP("Trustgauge::FilterPopup", "ends with")},
        Hint{"in (", QT_TRANSLATE_NOOP("Trustgauge::FilterPopup", "is one of")},
        Hint{"between (", QT_TRANSLATE_NOOP("Trustgauge::FilterPopup", "from .. to, both included")},
        Hint{"matches regex", QT_TRANSLATE_NOOP("Trustgauge::FilterPopup", "regular expression")},
    };
    if (isText && completion.text == "="_L1)
        return FilterPopup::tr("the same in any case");
    if (isText && completion.text == "=="_L1)
        return FilterPopup::tr("exactly the same");
    const auto *const known = std::find_if(hints.begin(), hints.end(), [&completion](const Hint &hint) {
        return completion.text == QLatin1StringView(hint.op);
    });
    return known == hints.end() ? QString() : FilterPopup::tr(known->text);
}

QString hintOf(const FilterCompletion &completion)
{
    switch (completion.kind) {
    case FilterCompletion::Kind::Field:
        return completion.field ? hintOfField(completion) : QString();
    case FilterCompletion::Kind::Operator:
        return hintOfOperator(completion);
    case FilterCompletion::Kind::Value:
        return completion.text == "unknown"_L1 ? FilterPopup::tr("not known") : QString();
    case FilterCompletion::Kind::Word:
        break;
    }
    return completion.text == "isempty ("_L1      ? FilterPopup::tr("is not known, or empty")
           : completion.text == "isnotempty ("_L1 ? FilterPopup::tr("is known")
                                                  : QString();
}

} // namespace

FilterPopup::FilterPopup(QWidget *window) : QTreeWidget(window)
{
    setObjectName(u"filterPopup"_s);
    setAccessibleName(tr("Completions"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    header()->setStretchLastSection(true);
    hide();
    connect(this, &QTreeWidget::itemPressed, this, [this](QTreeWidgetItem *item) {
        const FilterCompletion completion = m_items.at(indexOfTopLevelItem(item));
        emit clickedOn(completion);
    });
}

void FilterPopup::open(const QList<FilterCompletion> &items, const QPoint &corner)
{
    m_items = items;
    clear();
    QList<QTreeWidgetItem *> lines;
    for (const FilterCompletion &completion : items) {
        auto *line = new QTreeWidgetItem({plainText(completion.text), hintOf(completion)});
        line->setForeground(1, palette().placeholderText());
        lines << line;
    }
    addTopLevelItems(lines);
    setCurrentItem(nullptr);
    resizeColumnToContents(0);
    header()->resizeSection(0, std::min(header()->sectionSize(0) + 2 * Metrics::gap, mostWidth / 2));
    const int frame = 2 * frameWidth();
    const int wanted = header()->sectionSize(0) + sizeHintForColumn(1) + verticalScrollBar()->sizeHint().width()
                       + Metrics::gap + frame;
    const int width = std::min({std::clamp(wanted, leastWidth, mostWidth), parentWidget()->width()});
    const int lineHeight = std::max(1, sizeHintForRow(0));
    const int room = std::max(lineHeight, parentWidget()->height() - corner.y() - frame);
    const int count = std::clamp(room / lineHeight, 1, std::min(mostLines, static_cast<int>(items.size())));
    const int left = std::clamp(isRightToLeft() ? corner.x() - width : corner.x(), 0, parentWidget()->width() - width);
    setGeometry(left, corner.y(), width, count * lineHeight + frame);
    show();
    raise();
}

void FilterPopup::move(int by)
{
    const int count = topLevelItemCount();
    if (count == 1) {
        setCurrentItem(topLevelItem(0));
        return;
    }
    const int now = currentItem() ? indexOfTopLevelItem(currentItem()) : by > 0 ? -1 : count;
    const int next = now + by;
    setCurrentItem(next >= 0 && next < count ? topLevelItem(next) : nullptr);
    if (!currentItem())
        clearSelection();
}

std::optional<FilterCompletion> FilterPopup::chosen() const
{
    return currentItem() ? std::optional(m_items.at(indexOfTopLevelItem(currentItem()))) : std::nullopt;
}

FilterCompletion FilterPopup::best() const
{
    return chosen().value_or(m_items.constFirst());
}

QString FilterPopup::words() const
{
    if (!currentItem())
        return {};
    return tr("%1, %2 of %3", "completion, its place, how many")
        .arg(currentItem()->text(0))
        .arg(indexOfTopLevelItem(currentItem()) + 1)
        .arg(topLevelItemCount());
}

} // namespace Trustgauge
