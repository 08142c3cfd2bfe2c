using Xunit;

namespace HerSys.Platform.IntegrationTests.Postgres;

public sealed class SignInIsolationOnPostgresTests(PostgresFixture fixture) : SignInIsolationTests(fixture), IClassFixture<PostgresFixture>;
