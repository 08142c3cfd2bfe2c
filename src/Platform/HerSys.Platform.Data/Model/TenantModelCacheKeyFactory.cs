using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HerSys.Platform.Data.Model;

/// <summary>One model per provider and set of modules; the tenant is no part of it.</summary>
internal sealed class TenantModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime)
        => (context.GetType(), designTime, (context as TenantDbContext)?.ModelKey);
}
