#include "core/defender/savedanswers.h"

#include "core/defender/savedtext.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <map>
#include <set>
#include <utility>

namespace Trustgauge {

namespace {

using Read = std::function<Result<PageResult>(JsonText &text, const Message &subject)>;

//! The pages in files of one kind, to find missing ones.
class PageSet
{
public:
    void add(const QString &file, const SavedPage &page)
    {
        List &list = m_lists[{page.kind, page.machineId}];
        if (page.nextLink.empty()) {
            ++list.ends;
            return;
        }
        const QUrl link(QString::fromStdString(page.nextLink));
        // Host and position differ from page to page; path and filter identify the list.
        list.links.insert(link.path().toLower() + QStringLiteral("?$filter=")
                          + QUrlQuery(link).queryItemValue(QStringLiteral("$filter"), QUrl::FullyDecoded));
        list.lastLinked = file;
    }

    //! One file of each incomplete list.
    [[nodiscard]] QStringList cut() const
    {
        QStringList out;
        for (const auto &[key, list] : m_lists) {
            // An empty page does not show the kind of its rows, so it may end any list.
            size_t ends = list.ends;
            if (key.first != PageKind::Unknown) {
                if (const auto untold = m_lists.find({PageKind::Unknown, key.second}); untold != m_lists.end())
                    ends += untold->second.ends;
            }
            if (ends < static_cast<size_t>(list.links.size()) && !out.contains(list.lastLinked))
                out << list.lastLinked;
        }
        return out;
    }

private:
    struct List
    {
        std::set<QString> links; //!< one for each list, without the position
        size_t ends = 0;         //!< pages without a link
        QString lastLinked;
    };
    std::map<std::pair<PageKind, std::string>, List> m_lists;
};

//! Reads files of one kind. \return one file of each incomplete list
Result<QStringList> readAll(const QStringList &paths, const Read &read)
{
    PageSet pages;
    for (const QString &path : paths) {
        Result<JsonText> text = readSavedText(path);
        if (!text)
            return tl::unexpected(text.error());
        const Message subject = savedFileName(path);
        const Result<PageResult> result = read(*text, subject);
        if (!result)
            return tl::unexpected(result.error());
        for (const SavedPage &page : result->pages)
            pages.add(subject.text(), page);
    }
    return pages.cut();
}

QStringList cutNotices(const QStringList &files, const char *consequence)
{
    QStringList out;
    for (const QString &file : files)
        out << QCoreApplication::translate("SavedAnswers",
                                           "%1 is one of several pages: it names a next one (@odata.nextLink), and no "
                                           "file that was given continues it. Save the other pages, too.")
                       .arg(file)
                   + u' ' + QCoreApplication::translate("SavedAnswers", consequence);
    return out;
}

} // namespace

Result<SavedAnswers> readSavedAnswers(const SavedFiles &files, Ticks asOf, const VulnerabilityTap &tap)
{
    const QStringList all = files.machines + files.antivirus + files.vulnerabilities;
    if (all.count(standardInputPath()) > 1)
        return failure(ErrorCode::Usage, {}, sentence("Defender", "standard input, '-', can be read only once"));
    FleetBuilder builder;
    SavedAnswers out;
    const auto machines = readAll(files.machines, [&](JsonText &text, const Message &subject) {
        return readMachines(text, ReadAs::SavedFile, subject, builder);
    });
    if (!machines)
        return tl::unexpected(machines.error());
    const auto antivirus = readAll(files.antivirus, [&](JsonText &text, const Message &subject) {
        return readAntivirus(text, ReadAs::SavedFile, subject, builder);
    });
    if (!antivirus)
        return tl::unexpected(antivirus.error());
    const auto vulnerabilities = readAll(files.vulnerabilities, [&](JsonText &text, const Message &subject) {
        return readVulnerabilities(text, ReadAs::SavedFile, subject, builder, tap);
    });
    if (!vulnerabilities)
        return tl::unexpected(vulnerabilities.error());
    if (!antivirus->isEmpty())
        builder.setAntivirusPartial();
    if (!vulnerabilities->isEmpty())
        builder.setVulnerabilitiesPartial();
    out.notices
        << cutNotices(*machines, QT_TRANSLATE_NOOP("SavedAnswers", "The devices on them are not in the result."))
        << cutNotices(*antivirus,
                      QT_TRANSLATE_NOOP("SavedAnswers", "The antivirus state of devices without a row is unknown."))
        << cutNotices(*vulnerabilities,
                      QT_TRANSLATE_NOOP("SavedAnswers", "The critical CVEs of devices without a row are unknown."));
    out.isPartial = !out.notices.isEmpty();
    out.fleet = builder.build(asOf);
    return out;
}

} // namespace Trustgauge
