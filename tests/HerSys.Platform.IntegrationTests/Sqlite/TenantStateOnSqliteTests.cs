using Xunit;

namespace HerSys.Platform.IntegrationTests.Sqlite;

public sealed class TenantStateOnSqliteTests(SqliteFixture fixture) : TenantStateTests(fixture), IClassFixture<SqliteFixture>;
