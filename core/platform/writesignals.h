#pragma once

namespace Trustgauge {

//! From now on a write that nobody reads any more fails with an error, and does not end the program. In main(), before
//! there are threads.
void survivePipesWithoutReader();
//! From now on a write beyond the limit on the size of files (`ulimit -f`) fails like one to a full disk, and does not end
//! the program. In main(), before there are threads.
void surviveFileSizeLimit();

} // namespace Trustgauge
