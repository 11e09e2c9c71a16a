#pragma once

#include "core/base/libraryshelf.h"

#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <utility>

namespace Trustgauge {

//! Named things with all their versions, as files on a shelf: `NAME-HASH.json`, the newest version as a file of its own
//! kind, and `NAME-HASH.history`, all versions (JSON). What was removed lies in the folder `deleted`, until the next of
//! its name is removed. Any thread that may wait for the disk or a server.
class VersionedLibrary
{
public:
    //! How the history is written.
    struct Format
    {
        QLatin1StringView schema; //!< such as `trustgauge/profile-history/1`
        QLatin1StringView key;    //!< of the content of a version
    };
    //! One version in the history.
    struct Version
    {
        int number = 1;
        Ticks saved = noTime;
        QString savedBy, note;
        QJsonObject content;
    };

    VersionedLibrary(LibraryShelfPtr shelf, Format format) : m_shelf(std::move(shelf)), m_format(format) {}

    [[nodiscard]] const LibraryShelf &shelf() const { return *m_shelf; }
    //! Of all names: libraryStem(), in the order of the files.
    [[nodiscard]] Result<QStringList> stems() const;
    [[nodiscard]] Result<bool> has(const QString &stem) const;
    [[nodiscard]] QString placeOf(const QString &stem) const;
    //! The file with the newest version.
    [[nodiscard]] Result<QByteArray> newest(const QString &stem) const;
    //! Oldest first; empty: there is no history. BadInput names the file and what is wrong with it.
    [[nodiscard]] Result<QList<Version>> history(const QString &stem) const;

    //! All versions of a name, newest first, as the library's own kind. A file without a history counts as version 1.
    //! \param content the member of `Saved` that holds what is versioned
    //! \param parse (bytes, place) -> Result of that
    template<class Saved, class Content, class Parse>
    [[nodiscard]] Result<QList<Saved>> versions(const QString &stem, Content Saved::*content, const Parse &parse) const
    {
        const Result<QByteArray> bytes = newest(stem);
        if (!bytes)
            return tl::unexpected(bytes.error());
        Result<Content> current = parse(*bytes, placeOf(stem));
        if (!current)
            return tl::unexpected(current.error());
        const Result<QList<Version>> past = history(stem);
        if (!past)
            return tl::unexpected(past.error());
        QList<Saved> out;
        for (const Version &version : *past) {
            const Result<Content> read = parse(bytesOf(version), historyPlaceOf(stem));
            if (!read)
                return faultOfVersion(stem, out.size(), read.error());
            Saved saved;
            saved.number = version.number;
            saved.saved = version.saved;
            saved.savedBy = version.savedBy;
            saved.note = version.note;
            saved.*content = *read;
            out.append(std::move(saved));
        }
        // The file takes precedence: someone may have replaced it.
        if (out.isEmpty() || out.constLast().*content != *current) {
            Saved saved;
            saved.number = out.isEmpty() ? 1 : out.constLast().number + 1;
            saved.saved = m_shelf->written(fileOf(stem));
            saved.*content = std::move(*current);
            out.append(std::move(saved));
        }
        std::reverse(out.begin(), out.end());
        return out;
    }
    //! Writes the history and then the newest version, within LibraryShelf::change().
    //! \param toJson (content) -> QByteArray, as the file of the newest version holds it
    template<class Saved, class Content, class ToJson>
    [[nodiscard]] Result<void> write(const QString &name, const QList<Saved> &oldestFirst, Content Saved::*content,
                                     const ToJson &toJson) const
    {
        QList<Version> all;
        for (const Saved &saved : oldestFirst)
            all.append({saved.number, saved.saved, saved.savedBy, saved.note, objectIn(toJson(saved.*content))});
        return writeFiles(name, all, toJson(oldestFirst.constLast().*content));
    }
    //! Deletes both files.
    [[nodiscard]] Result<void> erase(const QString &name) const;
    //! Puts both files aside.
    [[nodiscard]] Result<void> remove(const QString &name) const;
    [[nodiscard]] Result<bool> wasRemoved(const QString &name) const;
    //! Brings back what remove() put aside.
    [[nodiscard]] Result<void> restore(const QString &name) const;

private:
    [[nodiscard]] static QString fileOf(const QString &stem);
    [[nodiscard]] QString historyPlaceOf(const QString &stem) const;
    [[nodiscard]] static QByteArray bytesOf(const Version &version);
    [[nodiscard]] static QJsonObject objectIn(const QByteArray &json);
    [[nodiscard]] tl::unexpected<Error> faultOfVersion(const QString &stem, qsizetype index, const Error &fault) const;
    [[nodiscard]] Result<void> writeFiles(const QString &name, const QList<Version> &oldestFirst,
                                          const QByteArray &newest) const;
    [[nodiscard]] Result<void> moveBoth(const QString &stem, const QString &to) const;

    LibraryShelfPtr m_shelf;
    Format m_format;
};

} // namespace Trustgauge
