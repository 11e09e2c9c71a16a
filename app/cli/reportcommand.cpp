#include "app/cli/answeroptions.h"
#include "app/cli/commands.h"
#include "app/cli/filteroption.h"
#include "app/cli/outputfile.h"
#include "app/cli/storechoice.h"
#include "core/report/html/htmlreport.h"
#include "core/report/reportlanguage.h"
#include "core/workspace/fleetreport.h"

#include <QCoreApplication>

namespace Trustgauge::Cli {

namespace {

Result<ReportQuestion> questionOf(const Arguments &arguments)
{
    const Result<std::optional<FilterExpression>> filter = filterOf(arguments);
    if (!filter)
        return tl::unexpected(filter.error());
    ReportQuestion out;
    out.filter = filter->value_or(FilterExpression());
    out.made = currentSecond();
    Result<std::optional<Policy>> policy = policyOf(arguments, QStringLiteral("--policy"));
    if (!policy)
        return tl::unexpected(policy.error());
    out.policy = std::move(*policy);
    return out;
}

Result<int> run(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("--html"));
    if (const auto good = checkOutputs({path}, filesInUse(arguments)); !good)
        return tl::unexpected(good.error());
    const Result<ReportQuestion> question = questionOf(arguments);
    if (!question)
        return tl::unexpected(question.error());
    const auto languageOption = QStringLiteral("--language");
    const Result<ReportLanguagePtr> language = ReportLanguage::of(
        arguments.has(languageOption) ? arguments.value(languageOption) : QStringLiteral("en"));
    if (!language)
        return tl::unexpected(language.error());
    const Result<std::unique_ptr<Store>> store = Store::open(storePathOf(arguments), Store::Open::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const Result<StoredCycle> cycle = chosenCycle(**store, arguments);
    if (!cycle)
        return tl::unexpected(cycle.error());
    const ReportProgress progress{{},
                                  [](qint64 done, qint64 total) {
        showProgress(QStringLiteral("reading the records of device %1 of %2").arg(done).arg(total));
                                  }};
    Result<ReportContent> content = fleetReport(*question, **store, *cycle, progress);
    clearProgress();
    if (!content)
        return tl::unexpected(content.error());
    content->version = QCoreApplication::applicationVersion();
    if (content->rehearsal)
        say(QStringLiteral("The policy is only rehearsed: nothing is enforced."));
    const ReportLanguage::Use use(**language);
    OutputFile file(path);
    if (const auto r = file.open(); !r)
        return tl::unexpected(r.error());
    if (const auto r = writeHtmlReport(file.device(), reportDocument(*content, (*language)->locale())); !r)
        return tl::unexpected(file.named(r.error()));
    if (const auto r = file.commit(); !r)
        return tl::unexpected(r.error());
    return sayIfPartial(*cycle);
}

int runReport(const Arguments &arguments)
{
    const Result<int> code = run(arguments);
    return code ? *code : fail(code.error());
}

} // namespace

Command reportCommand()
{
    CommandSpec spec{QStringLiteral("report"),
                     QStringLiteral("Write a report of the last complete cycle as one page that needs nothing else."),
                     {}};
    spec.options = {{QStringLiteral("--html"), Takes::One, QStringLiteral("FILE"),
                     QStringLiteral("write the page, whole or not at all ('-': standard output)"), true},
                    storeOption(),
                    storedTenantOption(),
                    filterOption(),
                    {QStringLiteral("--policy"), Takes::One, QStringLiteral("FILE"),
                     QStringLiteral("also tell what this policy would do ('-': standard input); nothing is enforced")},
                    {QStringLiteral("--language"), Takes::One, QStringLiteral("LANGUAGE"),
                     QStringLiteral("of the page, such as de (default: en)")}};
    return {spec, runReport};
}

} // namespace Trustgauge::Cli
