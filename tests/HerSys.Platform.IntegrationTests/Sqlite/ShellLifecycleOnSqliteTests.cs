using Xunit;

namespace HerSys.Platform.IntegrationTests.Sqlite;

public sealed class ShellLifecycleOnSqliteTests(SqliteFixture fixture) : ShellLifecycleTests(fixture), IClassFixture<SqliteFixture>;
