using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace HerSys.Platform.Data.Model;

/// <summary>Gives an added row the tenant of its session at once, since the column is part of keys.</summary>
internal sealed class TenantIdGenerator : ValueGenerator<string>
{
    public override bool GeneratesTemporaryValues => false;

    public override string Next(EntityEntry entry) => ((TenantDbContext)entry.Context).TenantId;
}
