#include "core/simulator/fleet/softwarecatalogue.h"

#include "core/simulator/fleet/randomness.h"

#include <array>

namespace Trustgauge::Simulator {

namespace {

constexpr unsigned winClient = familyBit(Family::WindowsClient);
constexpr unsigned winServer = familyBit(Family::WindowsServer);
constexpr unsigned windows = winClient | winServer;
constexpr unsigned mac = familyBit(Family::Mac);
constexpr unsigned ios = familyBit(Family::Ios);
constexpr unsigned android = familyBit(Family::Android);
constexpr unsigned ubuntu = familyBit(Family::Ubuntu);
constexpr unsigned redHat = familyBit(Family::RedHat);
constexpr unsigned linuxes = ubuntu | redHat;
constexpr unsigned desktops = winClient | mac;

enum Component : int {
    WindowsDesktopSystem,
    WindowsServerSystem,
    MacSystem,
    IosSystem,
    AndroidSystem,
    LinuxKernel,
    ChromiumEngine,
    GeckoEngine,
    OfficeSuite,
    PdfReader,
    JavaRuntime,
    OpenSsl,
    DotNet,
    Archiver,
    Meetings,
    MediaPlayer,
    Python,
    Git,
    Curl,
    Sudo,
    CLibrary,
    ServiceManager,
    TextEditor,
    WebServer,
    Containers,
    Database,
    DirectoryServices,
    GuestTools,
    NodeRuntime,
    Terminal,
    PacketAnalyser,
    FileSharing,
    ComponentTotal
};

// Includes entries that affect no device; this many need two pages of the service's 8,000.
constexpr int catalogueSize = 9'000;

constexpr std::array<int, 10> criticalScores{90, 91, 93, 94, 96, 98, 98, 98, 99, 100};

int drawTenths(Random &random)
{
    const double share = random.unit();
    if (share < 0.07)
        return criticalScores[static_cast<std::size_t>(random.below(static_cast<int>(criticalScores.size())))];
    if (share < 0.50)
        return random.chance(0.3) ? 78 : random.between(70, 89);
    if (share < 0.91)
        return random.between(40, 69);
    return random.between(30, 39);
}

const char *severityOf(int tenths)
{
    if (tenths >= 90)
        return "Critical";
    if (tenths >= 70)
        return "High";
    return tenths >= 40 ? "Medium" : "Low";
}

const char *drawExploitability(Random &random)
{
    const double share = random.unit();
    if (share < 0.85)
        return "NoExploit";
    if (share < 0.95)
        return "ExploitIsPublic";
    return share < 0.98 ? "ExploitIsVerified" : "ExploitIsInKit";
}

int yearsBack(int step)
{
    if (step < 14)
        return 0;
    if (step < 28)
        return 1;
    return step < 35 ? 2 : 3;
}

} // namespace

const std::vector<Product> &SoftwareCatalogue::products()
{
    static const std::vector<Product> all{
        {"microsoft", "windows_11", WindowsDesktopSystem, winClient, 100, "10.0.26100.", 6584, "", ""},
        {"microsoft", "windows_server", WindowsServerSystem, winServer, 100, "10.0.20348.", 4171, "", ""},
        {"apple", "mac_os", MacSystem, mac, 100, "15.6.", 60, "", ""},
        {"apple", "iphone_os", IosSystem, ios, 100, "18.6.", 60, "", ""},
        {"google", "android", AndroidSystem, android, 100, "15.0.", 60, "", ""},
        {"canonical", "ubuntu_linux", LinuxKernel, ubuntu, 100, "6.8.0-", 85, ".85", ""},
        {"red_hat", "kernel", LinuxKernel, redHat, 100, "0:5.14.0-503.", 80, ".1.el9_5", ""},
        {"microsoft", "edge_chromium-based", ChromiumEngine, windows | mac, 96, "140.0.3485.", 94, "",
         R"(C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe)"},
        {"google", "chrome", ChromiumEngine, desktops, 55, "140.0.7339.", 207, "",
         R"(C:\Program Files\Google\Chrome\Application\chrome.exe)"},
        {"google", "chrome_for_android", ChromiumEngine, android, 90, "140.0.7339.", 155, "", ""},
        {"mozilla", "firefox", GeckoEngine, desktops | ubuntu, 30, "143.0.", 60, "",
         R"(C:\Program Files\Mozilla Firefox\firefox.exe)"},
        {"mozilla", "thunderbird", GeckoEngine, desktops, 8, "140.3.", 60, "",
         R"(C:\Program Files\Mozilla Thunderbird\thunderbird.exe)"},
        {"microsoft", "office", OfficeSuite, desktops, 90, "16.0.19127.", 20240, "",
         R"(C:\Program Files\Microsoft Office\root\Office16\WINWORD.EXE)"},
        {"adobe", "acrobat_reader_dc", PdfReader, desktops, 45, "25.1.20693.", 80, "",
         R"(C:\Program Files\Adobe\Acrobat DC\Acrobat\Acrobat.exe)"},
        {"oracle", "jre", JavaRuntime, windows | linuxes, 18, "8.0.", 461, ".10",
         R"(C:\Program Files\Java\jre1.8.0\bin\java.exe)"},
        {"eclipse", "temurin_jdk", JavaRuntime, windows | linuxes | mac, 10, "21.0.", 62, "",
         R"(C:\Program Files\Eclipse Adoptium\jdk-21\bin\java.exe)"},
        {"openssl", "openssl", OpenSsl, windows, 40, "3.0.", 61, ".0",
         R"(C:\Program Files\Common Files\ssl\libcrypto-3-x64.dll)"},
        {"openssl", "openssl_for_linux", OpenSsl, linuxes, 100, "1:3.0.7-", 88, ".el9_5", ""},
        {"microsoft", ".net", DotNet, windows, 70, "8.0.", 60, "", R"(C:\Program Files\dotnet\dotnet.exe)"},
        {"microsoft", "visual_studio_2022", DotNet, winClient, 12, "17.14.36518.", 90, "",
         R"(C:\Program Files\Microsoft Visual Studio\2022\Professional\Common7\IDE\devenv.exe)"},
        {"7-zip", "7-zip", Archiver, windows, 42, "25.0.", 60, ".0", R"(C:\Program Files\7-Zip\7zFM.exe)"},
        {"zoom", "workplace", Meetings, desktops, 25, "6.5.", 12060, "", R"(C:\Program Files\Zoom\bin\Zoom.exe)"},
        {"microsoft", "teams", Meetings, desktops | ios | android, 85, "25255.501.", 3960, "", ""},
        {"videolan", "vlc_media_player", MediaPlayer, desktops, 15, "3.0.", 62, "",
         R"(C:\Program Files\VideoLAN\VLC\vlc.exe)"},
        {"python", "python", Python, windows | mac | ubuntu, 22, "3.12.", 1150, ".1013", R"(C:\Python312\python.exe)"},
        {"red_hat", "python3_for_linux", Python, redHat, 100, "0:3.9.21-", 62, ".el9_6", ""},
        {"git", "git", Git, windows | mac | linuxes, 20, "2.51.", 60, "", R"(C:\Program Files\Git\bin\git.exe)"},
        {"haxx", "curl", Curl, windows | mac | linuxes, 60, "8.16.", 60, "", R"(C:\Windows\System32\curl.exe)"},
        {"sudo_project", "sudo_for_linux", Sudo, linuxes, 100, "1.9.15-", 65, "", ""},
        {"gnu", "glibc_for_linux", CLibrary, linuxes, 100, "2.39-0ubuntu8.", 66, "", ""},
        {"systemd_project", "systemd_for_linux", ServiceManager, linuxes, 100, "255.4-1ubuntu8.", 71, "", ""},
        {"vim", "vim_for_linux", TextEditor, linuxes, 75, "2:9.1.0016-1ubuntu7.", 69, "", ""},
        {"notepad++", "notepad++", TextEditor, windows, 20, "8.8.", 65, "",
         R"(C:\Program Files\Notepad++\notepad++.exe)"},
        {"f5", "nginx_for_linux", WebServer, linuxes, 25, "1.24.0-2ubuntu7.", 65, "", ""},
        {"microsoft", "internet_information_services", WebServer, winServer, 35, "10.0.20348.", 1070, "", ""},
        {"docker", "engine_for_linux", Containers, linuxes, 35, "28.4.", 60, "", ""},
        {"microsoft", "sql_server_2022", Database, winServer, 22, "16.0.4212.", 61, "", ""},
        {"postgresql", "postgresql_for_linux", Database, linuxes, 12, "16.10-0ubuntu0.24.04.", 61, "", ""},
        {"microsoft", "active_directory_domain_services", DirectoryServices, winServer, 15, "10.0.20348.", 2070, "", ""},
        {"vmware", "tools", GuestTools, winServer, 60, "13.0.", 65, ".0",
         R"(C:\Program Files\VMware\VMware Tools\vmtoolsd.exe)"},
        {"nodejs", "node.js", NodeRuntime, desktops | linuxes, 14, "22.19.", 60, "",
         R"(C:\Program Files\nodejs\node.exe)"},
        {"simon_tatham", "putty", Terminal, windows, 22, "0.83.", 60, ".0", R"(C:\Program Files\PuTTY\putty.exe)"},
        {"wireshark", "wireshark", PacketAnalyser, desktops, 6, "4.4.", 69, "",
         R"(C:\Program Files\Wireshark\Wireshark.exe)"},
        {"samba", "samba_for_linux", FileSharing, linuxes, 15, "4.19.5-4ubuntu9.", 64, "", ""},
    };
    return all;
}

int SoftwareCatalogue::componentCount()
{
    return ComponentTotal;
}

SoftwareCatalogue::SoftwareCatalogue(quint64 seed, int newestYear)
{
    m_all.reserve(catalogueSize);
    const quint64 offset = mixed(seed, 0x43564553) % 300'007;
    for (int index = 0; index < catalogueSize; ++index) {
        Random random(mixed(seed, static_cast<quint64>(index), 0xc47a));
        const bool reachable = index < reachableCount();
        const int step = reachable ? index % perComponent : random.below(perComponent);
        Vulnerability entry;
        entry.component = reachable ? index / perComponent : -1;
        entry.tenths = drawTenths(random);
        entry.severity = severityOf(entry.tenths);
        if (random.chance(0.02)) {
            // Published without a score: severity only.
            entry.tenths = -1;
            const double share = random.unit();
            entry.severity = share < 0.4 ? "Critical" : share < 0.8 ? "High" : "Medium";
        }
        entry.exploitability = drawExploitability(random);
        entry.ageDays = 3 + step * 9 + random.below(9);
        // 300,007 is prime, so all numbers are different; numbers from 600000 on are far beyond real CVE ids.
        const quint64 number = 600'000 + (static_cast<quint64>(index) * 7'919 + offset) % 300'007;
        const int year = newestYear - yearsBack(step);
        if (random.chance(0.01))
            entry.id = "TVM-" + QByteArray::number(year) + '-' + QByteArray::number(number);
        else
            entry.id = "CVE-" + QByteArray::number(year) + '-' + QByteArray::number(number);
        m_all.push_back(std::move(entry));
    }
}

int SoftwareCatalogue::find(QByteArrayView id) const
{
    for (int index = 0; index < count(); ++index) {
        const QByteArray &candidate = at(index).id;
        if (candidate.size() == id.size() && candidate.compare(id, Qt::CaseInsensitive) == 0)
            return index;
    }
    return -1;
}

} // namespace Trustgauge::Simulator
