#pragma once

#include "core/base/libraryshelf.h"

namespace Trustgauge {

//! The files of a library in a folder of this computer, which is made with the first file. Files are private.
class FolderShelf : public LibraryShelf
{
public:
    explicit FolderShelf(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] QString name() const override { return m_folder; }
    [[nodiscard]] QString placeOf(const QString &file) const override;
    [[nodiscard]] Result<QStringList> files(QLatin1StringView ending) const override;
    [[nodiscard]] Result<bool> has(const QString &file) const override;
    [[nodiscard]] Result<QByteArray> read(const QString &file) const override;
    [[nodiscard]] Ticks written(const QString &file) const override;
    [[nodiscard]] Result<void> change(const std::function<Result<void>()> &work) const override;
    [[nodiscard]] Result<void> write(const QString &file, const QByteArray &bytes) const override;
    [[nodiscard]] Result<void> move(const QString &file, const QString &to) const override;
    [[nodiscard]] Result<void> erase(const QString &file) const override;

private:
    QString m_folder;
};

} // namespace Trustgauge
