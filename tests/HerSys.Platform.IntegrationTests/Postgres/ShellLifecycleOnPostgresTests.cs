using Xunit;

namespace HerSys.Platform.IntegrationTests.Postgres;

public sealed class ShellLifecycleOnPostgresTests(PostgresFixture fixture) : ShellLifecycleTests(fixture), IClassFixture<PostgresFixture>;
