using Xunit;

namespace HerSys.Platform.IntegrationTests.Postgres;

public sealed class TenantStateOnPostgresTests(PostgresFixture fixture) : TenantStateTests(fixture), IClassFixture<PostgresFixture>;
