#pragma once

#include "core/simulator/http/httpmessage.h"

namespace Trustgauge::Simulator {

//! The format of compressed data.
enum class Compression { Gzip, Zlib };

//! Compresses the output of \a source on the fly.
BodyProducer compressed(BodyProducer source, Compression frame);

//! Produces one array.
BodyProducer producerOf(const QByteArray &bytes);

} // namespace Trustgauge::Simulator
