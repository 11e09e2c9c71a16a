#pragma once

#include "core/auth/secretstore.h"
#include "core/config/profilelibrary.h"
#include "core/poll/pollservice.h"
#include "core/store/store.h"
#include "support/pollfixture.h"
#include "support/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace Trustgauge {

//! The window's polls of a simulated tenant of 60 devices into a store on a server.
class ServerPolls
{
public:
    //! \param place must be a server's
    explicit ServerPolls(QString place) : m_place(std::move(place))
    {
        tenant = fixture.serve(QStringLiteral("changing-software"), VulnerabilitySource::Bulk, devices);
        auto opened = Store::open(m_place, Store::Open::MakeIfMissing);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail.english()));
        store = std::move(*opened);
        m_secrets.keepForSession(tenant.secretKey(), SecretText(fixture.simulator->info().clientSecret.toUtf8()));
        m_publishing.open(*store);
        const auto profileOf = [this](const TenantConfig &one) { return m_profiles.find(one.profile); };
        service = std::make_unique<PollService>(PollService::Parts{m_tenantSecrets, profileOf, m_publishing,
                                                                   m_cancellation},
                                                PollOptions());
        service->open(*store);
        m_publishing.setTenants({tenant});
        service->setTenants({tenant});
    }

    //! Why a poll failed; nullopt: it did not.
    [[nodiscard]] std::optional<Error> poll() const
    {
        std::optional<Result<void>> out;
        const QObject asks;
        QObject::connect(service.get(), &PollService::finished, &asks, [&] { out = Result<void>(); });
        QObject::connect(service.get(), &PollService::failed, &asks,
                         [&](const QString &, const Error &error) { out = tl::unexpected(error); });
        service->pollNow(tenant.name);
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 120'000))
            return Error{ErrorCode::Internal, {}, QStringLiteral("never ended"), 0};
        return *out ? std::nullopt : std::optional(out->error());
    }
    //! The number of cycles with devices.
    [[nodiscard]] int stored(const PostgresServer &server) const
    {
        return server.run(m_place, QStringLiteral("SELECT count(*) FROM cycle WHERE state IN ('complete', 'partial')"))
            .toInt();
    }

    static constexpr int devices = 60;
    PollFixture fixture;
    TenantConfig tenant;
    std::unique_ptr<Store> store;

private:
    QString m_place;
    QTemporaryDir m_folder;
    SecretStore m_secrets{SecretStore::Keep::InMemoryOnly};
    ProfileLibrary m_profiles{m_folder.filePath(QStringLiteral("profiles"))};
    KeychainSecrets m_tenantSecrets{m_secrets};
    PublishService m_publishing{m_tenantSecrets};
    CommitCancellation m_cancellation;

public:
    std::unique_ptr<PollService> service;
};

} // namespace Trustgauge
