using HerSys.Platform.Shells;

namespace HerSys.Platform.IntegrationTests.Postgres;

/// <summary>Catalogue and both tenants in one pooled database.</summary>
public sealed class PostgresFixture() : TwoTenantsFixture(DatabaseProvider.PostgreSql);
