using Xunit;

namespace HerSys.Platform.IntegrationTests.Sqlite;

public sealed class TenantIsolationOnSqliteTests(SqliteFixture fixture) : TenantIsolationTests(fixture), IClassFixture<SqliteFixture>;
