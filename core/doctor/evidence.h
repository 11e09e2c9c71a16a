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
// matching fault. Any thread.

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

//! The fault when something in between, such as a proxy, answered; nullopt when the service itself did.
[[nodiscard]] std::optional<DoctorFault> interceptionOf(const HttpReply &reply);
//! What shows who answered: content type, `Via`, redirect and page title.
[[nodiscard]] QString interceptionEvidence(const HttpReply &reply);

//! \param error Network, Api or BadInput of an HttpClient
[[nodiscard]] DoctorFault faultForNetwork(const Error &error);
//! The host, what failed, and the time.
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

//! Parses the error body of a response that is not a success.
[[nodiscard]] ApiRefusal apiRefusalOf(const HttpReply &reply);

} // namespace Trustgauge
