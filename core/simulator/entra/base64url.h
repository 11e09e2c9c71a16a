#pragma once

#include <QByteArray>

namespace Trustgauge::Simulator {

//! The encoding of bytes in tokens and assertions.
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace Trustgauge::Simulator
