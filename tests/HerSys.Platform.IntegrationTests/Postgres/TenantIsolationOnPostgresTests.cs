using Xunit;

namespace HerSys.Platform.IntegrationTests.Postgres;

public sealed class TenantIsolationOnPostgresTests(PostgresFixture fixture) : TenantIsolationTests(fixture), IClassFixture<PostgresFixture>;
