using Xunit;

namespace HerSys.Platform.IntegrationTests.Postgres;

public sealed class TenantAdministrationOnPostgresTests(PostgresFixture fixture) : TenantAdministrationTests(fixture), IClassFixture<PostgresFixture>;
