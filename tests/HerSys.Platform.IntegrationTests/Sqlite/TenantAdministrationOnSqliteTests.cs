using Xunit;

namespace HerSys.Platform.IntegrationTests.Sqlite;

public sealed class TenantAdministrationOnSqliteTests(SqliteFixture fixture) : TenantAdministrationTests(fixture), IClassFixture<SqliteFixture>;
