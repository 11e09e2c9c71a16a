#pragma once

#include <QByteArray>

namespace Trustgauge::Simulator {

//! How tokens and assertions write bytes.
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace Trustgauge::Simulator
