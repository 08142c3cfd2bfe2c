using HerSys.Platform.Data;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Organisations;

/// <summary>The government that owns the tenant (自治体), as an organisation. Made on first use from the tenant's settings.</summary>
public sealed class OwnGovernment(TenantDbContext db, ShellSettings tenant)
{
    /// <summary>The organisation; saved when it had to be made.</summary>
    public async Task<Organisation> GetAsync(CancellationToken cancellationToken)
    {
        var known = await FindAsync(cancellationToken);
        if (known is not null)
        {
            return known;
        }

        var government = new Organisation
        {
            Kind = OrganisationKind.LocalGovernment,
            Code = tenant.MunicipalityCode,
            IsOwnGovernment = true,
        };
        government.Rename(tenant.DisplayName);
        db.Add(government);
        await db.SaveChangesAsync(cancellationToken);
        return government;
    }

    private Task<Organisation?> FindAsync(CancellationToken cancellationToken) =>
        db.Set<Organisation>().FirstOrDefaultAsync(organisation => organisation.IsOwnGovernment, cancellationToken);
}
