using Xunit;

namespace HerSys.Platform.IntegrationTests.Sqlite;

public sealed class BackgroundTaskOnSqliteTests(SqliteFixture fixture) : BackgroundTaskTests(fixture), IClassFixture<SqliteFixture>;
