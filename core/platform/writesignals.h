#pragma once

namespace Trustgauge {

//! Ignores SIGPIPE: a write to a closed pipe fails with EPIPE and does not end the program. Call in main(), before
//! threads are started.
void survivePipesWithoutReader();
//! Ignores SIGXFSZ: a write beyond `ulimit -f` fails with EFBIG and does not end the program. Call in main(), before
//! threads are started.
void surviveFileSizeLimit();

} // namespace Trustgauge
