#pragma once

#include "core/base/httpclient.h"
#include "core/doctor/doctorfault.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trustgauge {

// Turns responses and network faults into evidence (translated words around codes and values as received) and finds the
// matching fault. Pure.

//! The current UTC second, ISO 8601.
[[nodiscard]] QString timeNow();
//! Up to 40 words, quoted, on one line; "none" when there are none.
[[nodiscard]] QString listed(const QStringList &words);

//! `host:port: HTTP 200`
[[nodiscard]] QString answerText(const HttpReply &reply);
//! The JSON object of a body; empty for anything else.
[[nodiscard]] QJsonObject bodyOf(const HttpReply &reply);
//! The rows of a list response; nullopt for any other response.
[[nodiscard]] std::optional<QJsonArray> rowsOf(const HttpReply &reply);

//! Whether a proxy or portal in between answered instead of the service.
[[nodiscard]] std::optional<DoctorFault> interceptionOf(const HttpReply &reply);
[[nodiscard]] QString interceptionEvidence(const HttpReply &reply);

[[nodiscard]] DoctorFault faultForNetwork(const Error &error);
[[nodiscard]] QString errorEvidence(const Error &error);

//! A refusal by the sign-in service.
struct SignInRefusal
{
    int code = 0;
    QString oauthError;
    QString description;
    QString evidence;
};

//! \param body of the reply
[[nodiscard]] SignInRefusal refusalOf(const HttpReply &reply, const QJsonObject &body);

//! A refusal by the Defender API.
struct ApiRefusal
{
    QString code, message, evidence;
    DoctorFault advice = DoctorFault::CallRefused;
};

[[nodiscard]] ApiRefusal apiRefusalOf(const HttpReply &reply);

} // namespace Trustgauge
