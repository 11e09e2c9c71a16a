#pragma once

#include "core/publish/kafkaanswer.h"

namespace Trustgauge::KafkaRest {

//! Classifies the error code of a single record, over all products.
[[nodiscard]] Fate fateOfCode(int code, const QString &text);

//! Whether the response is a web page instead of an API response.
[[nodiscard]] bool looksLikeHtml(const HttpReply &reply);

//! The server's text, redacted and shortened to fit into a sentence.
[[nodiscard]] QString cut(const QByteArray &body);

//! The status and the server's message, with what a person can do about it.
//! \param code, message from the body, about the whole request; 0 and empty when it has none
[[nodiscard]] Message describe(const HttpReply &reply, int code, const QString &message);

//! What to do about a request that was refused as a whole.
[[nodiscard]] ProduceAnswer wholeAnswer(const HttpReply &reply, int code, const QString &message);

} // namespace Trustgauge::KafkaRest
