#pragma once

#include "core/base/libraryshelf.h"

namespace Trustgauge {

enum class Library { Profiles, Policies };

//! Where the library of all who use a store lies: in the store when it is on a server, else in a folder of this
//! computer. \param store its path or URI; empty: none
[[nodiscard]] LibraryShelfPtr libraryPlace(Library library, const QString &store, const QString &folder);

//! Copies what the other shelf does not have, each name with its versions; what is there stays as it is.
//! \return how many names were copied
[[nodiscard]] Result<qsizetype> copyLibrary(const LibraryShelf &from, const LibraryShelf &to);

} // namespace Trustgauge
