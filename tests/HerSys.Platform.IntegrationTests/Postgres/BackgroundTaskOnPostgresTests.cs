using Xunit;

namespace HerSys.Platform.IntegrationTests.Postgres;

public sealed class BackgroundTaskOnPostgresTests(PostgresFixture fixture) : BackgroundTaskTests(fixture), IClassFixture<PostgresFixture>;
