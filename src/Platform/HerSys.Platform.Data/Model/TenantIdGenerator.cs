using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace HerSys.Platform.Data.Model;

/// <summary>Gives an added row the tenant of its session at once, since the column is part of keys.</summary>
internal sealed class TenantIdGenerator : ValueGenerator<string>
{
    public override bool GeneratesTemporaryValues => false;

    /// <summary>Otherwise a row between a new parent and new children would be taken for one whose tenant is still to come.</summary>
    public override bool GeneratesStableValues => true;

    public override string Next(EntityEntry entry) => ((TenantDbContext)entry.Context).TenantId;
}
