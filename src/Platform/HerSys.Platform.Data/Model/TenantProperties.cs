using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HerSys.Platform.Data.Model;

/// <summary>Adds the tenant's column and filter, the version's token and the generator of Guid keys to an entity.</summary>
internal static class TenantProperties
{
    /// <summary>Name of the query filter.</summary>
    private const string FilterName = "tenant";

    public static void Add(IMutableEntityType type, TenantDbContext context)
    {
        if (type.BaseType is not null)
        {
            return;
        }

        AddTenant(type, context);
        AddVersion(type);
        AddGuidKey(type);
    }

    private static void AddTenant(IMutableEntityType type, TenantDbContext context)
    {
        var tenant = type.AddProperty(TenantColumn.Name, typeof(string));
        tenant.IsNullable = false;
        tenant.SetMaxLength(TenantColumn.MaxLength);
        if (context.Database.IsNpgsql())
        {
            tenant.SetDefaultValueSql(TenantColumn.CurrentTenantSql);
        }

        tenant.ValueGenerated = ValueGenerated.OnAdd;
        tenant.SetValueGeneratorFactory((_, _) => new TenantIdGenerator());
        tenant.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        type.SetQueryFilter(FilterName, Filter(type.ClrType, context));
    }

    /// <summary><c>row => EF.Property&lt;string&gt;(row, "TenantId") == context.TenantId</c>; the context becomes a parameter.</summary>
    private static LambdaExpression Filter(Type entity, TenantDbContext context)
    {
        var row = Expression.Parameter(entity, "row");
        var column = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], row, Expression.Constant(TenantColumn.Name));
        var tenant = Expression.Property(Expression.Constant(context), nameof(TenantDbContext.TenantId));
        return Expression.Lambda(Expression.Equal(column, tenant), row);
    }

    private static void AddVersion(IMutableEntityType type)
    {
        if (typeof(IVersioned).IsAssignableFrom(type.ClrType))
        {
            type.GetProperty(nameof(IVersioned.Version)).IsConcurrencyToken = true;
        }
    }

    /// <summary>
    /// Never "generated", so that an entity with a key found in a collection of another counts as new, not as existing.
    /// </summary>
    private static void AddGuidKey(IMutableEntityType type)
    {
        if (type.FindPrimaryKey() is { Properties: [{ } only] } && only.ClrType == typeof(Guid) && !only.IsForeignKey())
        {
            only.ValueGenerated = ValueGenerated.Never;
            only.SetValueGeneratorFactory((_, _) => new GuidVersion7Generator());
        }
    }
}
