#pragma once

#include "core/simulator/http/httpmessage.h"

namespace Trustgauge::Simulator {

//! The frame around compressed data.
enum class Compression { Gzip, Zlib };

//! A producer that gives what \a source gives, compressed on the way.
BodyProducer compressed(BodyProducer source, Compression frame);

//! A producer of one array.
BodyProducer producerOf(const QByteArray &bytes);

} // namespace Trustgauge::Simulator
