using Xunit;

namespace HerSys.Platform.IntegrationTests.Sqlite;

public sealed class SignInIsolationOnSqliteTests(SqliteFixture fixture) : SignInIsolationTests(fixture), IClassFixture<SqliteFixture>;
