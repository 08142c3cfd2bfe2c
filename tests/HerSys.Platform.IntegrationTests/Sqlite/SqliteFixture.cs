using HerSys.Platform.Shells;

namespace HerSys.Platform.IntegrationTests.Sqlite;

public sealed class SqliteFixture() : TwoTenantsFixture(DatabaseProvider.Sqlite);
