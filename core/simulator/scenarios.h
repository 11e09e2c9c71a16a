#pragma once

#include "core/simulator/defender/apiendpoints.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Trustgauge::Simulator {

//! What happens to a call.
enum class FaultKind {
    Throttle,     //!< 429; value: seconds of Retry-After (negative: only in the text)
    Status,       //!< an error body with the HTTP status in value
    Delay,        //!< a late response; value: milliseconds
    Trickle,      //!< the body is sent in small pieces
    CutBody,      //!< the connection closes within the body
    Reset,        //!< the connection is reset within the body
    ResetAtOnce,  //!< the connection is reset before any byte
    Hang,         //!< never answered
    ContentType,  //!< the right body with another content type (text)
    ProxyPage,    //!< an HTML page of a proxy; value: its status
    NotFoundOnce, //!< 404 for the first call to each address, then correct
    Redirect,     //!< 307 to another origin (text)
    BareNotFound, //!< 404 without a body
    Broken,       //!< 200 with truncated JSON
    Body,         //!< 200 with `text` as JSON
    Answer,       //!< `text` as JSON with the HTTP status in value
};

//! Which calls fail, and how.
struct FaultRule
{
    FaultKind kind = FaultKind::Status;
    QByteArray endpoint = {}; //!< endpoint name, "*": all; empty: all Defender API calls
    int value = 0;
    QByteArray text = {};
    int first = 1;  //!< first matching call that fails, from 1
    int every = 1;  //!< then each n-th call
    int times = -1; //!< maximum number of failures; -1: no limit
};

//! The product whose REST proxy is simulated, where they differ.
enum class ProxyProduct { Confluent, Karapace, Strimzi, Redpanda };

//! The behaviour of a scenario.
struct Behaviour
{
    QList<FaultRule> faults;
    QList<QByteArray> roles = readRoles();
    QList<QByteArray> discoveryRoles{"discovery.read", "discovery.manage"}; //!< roles for Defender for Cloud Apps
    bool delegatedToken = false;                                            //!< scp and a user instead of roles
    QByteArray tokenTenant;                                                 //!< tid of tokens; empty: the tenant's
    QByteArray tokenClient;    //!< appid of tokens; empty: the application's
    QByteArray tokenAudience;  //!< aud of tokens; empty: the one asked for
    int expiredTokenEvery = 0; //!< every n-th token, from the first on, is already expired
    int tokenError = 0;        //!< AADSTS code of every token response; 0: none
    bool noVulnerabilityLicence = false;
    bool inactiveTenant = false;
    bool antivirusRefused = false;
    bool emptyTenant = false;
    int unknownDeviceEvery = 0;  //!< every n-th listed device is unknown when requested by id
    int pageLimit = 0;           //!< maximum rows of a page, always with a nextLink; 0: as documented
    bool forgetfulLinks = false; //!< nextLinks do not contain the page size
    bool topCapsTotal = false;   //!< linked pages end after $top rows in all
    bool sparseMachines = false; //!< listed devices have hardly more than an id
    bool linkToNothing = false;  //!< the last page links to an empty page
    bool pageDrift = false;      //!< each page begins with the last device of the previous one
    bool duplicateIds = false;
    bool hostileNames = false;
    bool endlessPage = false;       //!< the first machines page never ends
    bool compressed = false;        //!< compresses bodies when the client accepts it
    bool living = false;            //!< a few devices change with each cycle
    bool changingSoftware = false;  //!< software changes with each cycle, and a device is added
    QByteArray nextLinkBase;        //!< origin of nextLinks; empty: the server's
    QByteArray regionSubScope;      //!< tenant_region_sub_scope
    int clockOffsetSeconds = 0;     //!< offset of the service's clock
    int unscoredDeviceEvery = 0;    //!< every n-th device's vulnerabilities always fail with 500
    bool emptyExport = false;       //!< the export has one file of zero bytes
    int exportDevicesPerFile = 0;   //!< 0: 5,000
    int exportLinkUses = 0;         //!< downloads before a list's links expire; 0: unlimited
    bool exportMadeAnew = false;    //!< the second list of links names new files
    QByteArray exportLinkBase;      //!< origin of export links; empty: the server's
    bool onlyOlderAudience = false; //!< the usual API audience is unknown in the tenant
    int publishRefuseEvery = 0;     //!< every n-th record is refused by the broker
    int publishRefuseCode = 50003;  //!< error code of these
    ProxyProduct publishProduct = ProxyProduct::Confluent;
    int publishStatus = 0;          //!< status of every produce call; 0: normal
    bool publishLoseAnswer = false; //!< records are stored, but every second response is lost
};

//! All scenario names; `healthy` is first.
QStringList scenarioNames();

//! One English sentence about a scenario; empty for an unknown name.
QString scenarioHelp(QStringView name);

//! The behaviour of a scenario; an empty name is `healthy`. False for an unknown name.
bool scenarioBehaviour(QStringView name, Behaviour *behaviour);

} // namespace Trustgauge::Simulator
