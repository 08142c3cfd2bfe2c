using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Catalog;

/// <summary>The list of tenants, by keyset: a page begins after the last name of the page before.</summary>
internal static class TenantSearch
{
    public static IQueryable<TenantRow> Apply(IQueryable<TenantRow> tenants, TenantQuery query)
    {
        if (query.Text is { Length: > 0 } text)
        {
            tenants = tenants.Where(row => row.Name.Contains(text)
                || row.DisplayName.Contains(text)
                || (row.MunicipalityCode != null && row.MunicipalityCode.Contains(text)));
        }

        if (query.State is { } state)
        {
            tenants = tenants.Where(row => row.State == state);
        }

        if (query.AfterName is { } after)
        {
            tenants = tenants.Where(row => string.Compare(row.Name, after) > 0);
        }

        return tenants.OrderBy(row => row.Name);
    }
}
