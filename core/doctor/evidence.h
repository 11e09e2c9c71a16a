#pragma once

#include "core/base/httpclient.h"
#include "core/doctor/doctorfault.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trustgauge {

// What an answer or a fault of the network shows, in translated words around codes and values that stay as they are,
// and which advice fits it. Pure.

//! The current UTC second, ISO 8601.
[[nodiscard]] QString timeNow();
//! At most 40 words, quoted, in one line; "none" for none.
[[nodiscard]] QString listed(const QStringList &words);

//! `host:port: HTTP 200`
[[nodiscard]] QString answerText(const HttpReply &reply);
//! The JSON object of a body; empty for anything else.
[[nodiscard]] QJsonObject bodyOf(const HttpReply &reply);
//! The rows of a list answer; nothing when it is no such answer.
[[nodiscard]] std::optional<QJsonArray> rowsOf(const HttpReply &reply);

//! Something in between answered in place of the service.
[[nodiscard]] std::optional<DoctorFault> interceptionOf(const HttpReply &reply);
[[nodiscard]] QString interceptionEvidence(const HttpReply &reply);

[[nodiscard]] DoctorFault faultForNetwork(const Error &error);
[[nodiscard]] QString errorEvidence(const Error &error);

//! A refusal of the sign-in service.
struct SignInRefusal
{
    int code = 0;
    QString oauthError;
    QString description;
    QString evidence;
};

//! \param body of the reply
[[nodiscard]] SignInRefusal refusalOf(const HttpReply &reply, const QJsonObject &body);

//! A refusal of the Defender API.
struct ApiRefusal
{
    QString code, message, evidence;
    DoctorFault advice = DoctorFault::CallRefused;
};

[[nodiscard]] ApiRefusal apiRefusalOf(const HttpReply &reply);

} // namespace Trustgauge
