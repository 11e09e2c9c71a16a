// Part of the programs that the address sanitizer watches, and of no other.
//
// QThread::wait() returns a moment before the thread has destroyed its thread-local data. Where the program ends in that
// moment, OpenSSL's cleanup at exit comes first, that thread's error queue is never freed, and the leak sanitizer reports
// it. Without the cleanup, each thread frees its own, and what is global stays reachable, so that real leaks are still
// found.
#include <openssl/crypto.h>

namespace {

[[gnu::constructor]] void keepOpensslUntilTheEnd()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr); // must come before any other use of it
}

} // namespace
