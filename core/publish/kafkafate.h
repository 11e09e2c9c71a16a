#pragma once

#include "core/publish/kafkaanswer.h"

namespace Trustgauge::KafkaRest {

//! Codes of single records, over all products.
[[nodiscard]] Fate fateOfCode(int code, const QString &text);

//! A page for people in place of an answer.
[[nodiscard]] bool looksLikeHtml(const HttpReply &reply);

//! What a server said, redacted and short enough for a sentence.
[[nodiscard]] QString cut(const QByteArray &body);

//! The status and what the server said of it, with what a person can do about it.
//! \param code, message what the body says of the whole request; 0 and empty where it says nothing
[[nodiscard]] Message describe(const HttpReply &reply, int code, const QString &message);

//! What becomes of a request that was refused as a whole.
[[nodiscard]] ProduceAnswer wholeAnswer(const HttpReply &reply, int code, const QString &message);

} // namespace Trustgauge::KafkaRest
