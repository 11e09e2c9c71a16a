#include "core/poll/pollfault.h"

#include "core/base/httpclient.h"
#include "core/defender/pagekind.h"

namespace Trustgauge {

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Permission || error.code == ErrorCode::Licence
           || error.code == ErrorCode::TokenRefused;
}

bool endsCycle(const Error &error)
{
    const bool throttledForAnHour = error.code == ErrorCode::Api && error.httpStatus == 429;
    return error.code == ErrorCode::ForeignHost || throttledForAnHour;
}

bool saysNoRows(const Error &error)
{
    return error.code == ErrorCode::Api && error.httpStatus == 404;
}

Error asApiError(Error error, const TenantConfig &tenant)
{
    if (error.code != ErrorCode::BadInput)
        return error;
    error.detail = (error.httpStatus == rowRefused ? sentence("Poll", "the answer to %1: %2")
                                                   : sentence("Poll", "the answer to %1 %2"))
                       .arg(error.subject, error.detail);
    error.httpStatus = 0;
    error.subject = hostAndPort(tenant.apiUrl());
    error.code = ErrorCode::Api;
    return error;
}

} // namespace Trustgauge
