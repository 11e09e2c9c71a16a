#pragma once

#include "core/simulator/defender/apiendpoints.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Trustgauge::Simulator {

//! What goes wrong with a call.
enum class FaultKind {
    Throttle,     //!< 429; value: seconds in Retry-After (negative: only in the text)
    Status,       //!< an error body of that HTTP status; value: the status
    Delay,        //!< answered late; value: milliseconds
    Trickle,      //!< the body comes in small pieces
    CutBody,      //!< the connection closes in the middle of the body
    Reset,        //!< the connection is reset in the middle of the body
    ResetAtOnce,  //!< the connection is reset before any byte
    Hang,         //!< never answered
    ContentType,  //!< the right body under another content type (text)
    ProxyPage,    //!< an HTML page of something in between; value: its status
    NotFoundOnce, //!< 404 for the first call to each such address, right after that
    Redirect,     //!< 307 to another origin (text)
    BareNotFound, //!< 404 without a body
    Broken,       //!< 200 with JSON that ends too early
    Body,         //!< 200 with that text as JSON
    Answer,       //!< that text as JSON with an HTTP status; value: the status
};

//! A rule about which calls go wrong, and how.
struct FaultRule
{
    FaultKind kind = FaultKind::Status;
    QByteArray endpoint = {}; //!< the simulator's name of an endpoint, "*" for all; empty: every call to the Defender API
    int value = 0;
    QByteArray text = {};
    int first = 1;  //!< the first matching call that goes wrong, counted from 1
    int every = 1;  //!< and each so many after it
    int times = -1; //!< at most so often; -1: always
};

//! Whose REST proxy it behaves like where the products differ.
enum class ProxyProduct { Confluent, Karapace, Strimzi, Redpanda };

//! What a scenario changes besides single calls.
struct Behaviour
{
    QList<FaultRule> faults;
    QList<QByteArray> roles = readRoles();
    QList<QByteArray> discoveryRoles{"discovery.read", "discovery.manage"}; //!< of Defender for Cloud Apps
    bool delegatedToken = false;                                            //!< scp and a user instead of roles
    QByteArray tokenTenant;                                                 //!< tid of tokens; empty: the tenant's
    QByteArray tokenClient;    //!< appid of tokens; empty: the application's
    QByteArray tokenAudience;  //!< aud of tokens; empty: the one asked for
    int expiredTokenEvery = 0; //!< the API refuses the first token of every so many
    int tokenError = 0;        //!< every token request ends with that AADSTS code
    bool noVulnerabilityLicence = false;
    bool inactiveTenant = false;
    bool antivirusRefused = false;
    bool emptyTenant = false;
    int unknownDeviceEvery = 0;  //!< every so many listed devices are unknown when asked for by id
    int pageLimit = 0;           //!< rows a page at most, always with a nextLink; 0: as documented
    bool forgetfulLinks = false; //!< nextLinks do not carry the size of a page
    bool topCapsTotal = false;   //!< linked pages end when they have given as many rows as $top said
    bool sparseMachines = false; //!< of a listed device hardly more than its id is known
    bool linkToNothing = false;  //!< the last page of a list names one more, which is empty
    bool pageDrift = false;      //!< each page begins with the last device of the one before
    bool duplicateIds = false;
    bool hostileNames = false;
    bool endlessPage = false;       //!< the first machines page does not end
    bool compressed = false;        //!< bodies are compressed when the client takes that
    bool living = false;            //!< each cycle finds a few devices changed
    bool changingSoftware = false;  //!< each cycle finds software changed, and one device more
    QByteArray nextLinkBase;        //!< nextLinks name this origin
    QByteArray regionSubScope;      //!< tenant_region_sub_scope
    int clockOffsetSeconds = 0;     //!< of the service's own clock
    int unscoredDeviceEvery = 0;    //!< vulnerabilities of every so many devices always fail with 500
    bool emptyExport = false;       //!< the export names one file without any byte
    int exportDevicesPerFile = 0;   //!< 0: 5,000
    int exportLinkUses = 0;         //!< downloads before the links of a list expire; 0: as many as come in time
    bool exportMadeAnew = false;    //!< each list of links names other files, made later
    QByteArray exportLinkBase;      //!< links name this origin
    bool onlyOlderAudience = false; //!< the usual audience of the API is unknown in the tenant
    int publishRefuseEvery = 0;     //!< every so many records are refused by the broker
    int publishRefuseCode = 50003;  //!< with this error code
    ProxyProduct publishProduct = ProxyProduct::Confluent;
    int publishStatus = 0;          //!< every produce call ends with that status
    bool publishLoseAnswer = false; //!< records are stored, but every second answer is lost
};

//! The names of all scenarios, `healthy` first.
QStringList scenarioNames();

//! One English sentence about a scenario; empty for an unknown name.
QString scenarioHelp(QStringView name);

//! What a scenario does; an empty name is `healthy`. False for an unknown name.
bool scenarioBehaviour(QStringView name, Behaviour *behaviour);

} // namespace Trustgauge::Simulator
