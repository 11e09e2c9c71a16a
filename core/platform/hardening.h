#pragma once

namespace Trustgauge {

//! Protects the memory of the process: disables core dumps (including crash reporters) and access by other programs of
//! the same user. Call first in main(), before any secret is read.
void hardenProcess();

} // namespace Trustgauge
