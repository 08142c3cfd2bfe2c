using System.Text.Json;
using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Shells;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Stores and reads feature profiles.</summary>
internal static class FeatureProfileRows
{
    public static FeatureProfile FromRow(FeatureProfileRow row)
        => new(row.Name, row.Description, JsonSerializer.Deserialize<FeatureProfileRule[]>(row.Rules) ?? []);

    public static async Task SaveAsync(CatalogDbContext session, FeatureProfile profile, CancellationToken cancellationToken)
    {
        var row = await session.Profiles.SingleOrDefaultAsync(row => row.Name == profile.Name, cancellationToken);
        if (row is null)
        {
            row = new FeatureProfileRow { Name = profile.Name, Description = "", Rules = "[]" };
            session.Add(row);
        }

        row.Description = profile.Description;
        row.Rules = JsonSerializer.Serialize(profile.Rules);
    }
}
