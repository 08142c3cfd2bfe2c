using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Organisations;

/// <inheritdoc />
public sealed class OrganisationDirectory(TenantDbContext db, OwnGovernment government) : IOrganisationDirectory
{
    private IQueryable<Organisation> All => db.Set<Organisation>().Include(organisation => organisation.Areas).AsNoTracking();

    /// <inheritdoc />
    public async Task<OrganisationInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await All.FirstOrDefaultAsync(organisation => organisation.Id == id, cancellationToken))?.ToInfo();

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, OrganisationInfo>> FindManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        var found = await All.Where(organisation => ids.Contains(organisation.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(organisation => organisation.Id, organisation => organisation.ToInfo());
    }

    /// <inheritdoc />
    public async Task<OrganisationInfo?> FindByCodeAsync(OrganisationKind kind, string code, CancellationToken cancellationToken = default)
    {
        var compact = DigitText.Compact(code);
        return (await All.FirstOrDefaultAsync(organisation => organisation.Kind == kind && organisation.Code == compact, cancellationToken))?.ToInfo();
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<OrganisationInfo>> ListAsync(OrganisationKind? kind = null, bool includeClosed = false, CancellationToken cancellationToken = default)
    {
        var found = await All
            .Where(organisation => (kind == null || organisation.Kind == kind) && (includeClosed || organisation.IsActive))
            .OrderBy(organisation => organisation.Kind).ThenBy(organisation => organisation.Name)
            .ToListAsync(cancellationToken);
        return [.. found.Select(organisation => organisation.ToInfo())];
    }

    /// <inheritdoc />
    public async Task<OrganisationInfo?> HealthCenterForAsync(string municipalityCode, CancellationToken cancellationToken = default)
    {
        var centers = await ListAsync(OrganisationKind.HealthCenter, includeClosed: false, cancellationToken);
        return centers.FirstOrDefault(center => center.MunicipalityCodes.Contains(municipalityCode, StringComparer.Ordinal))
            ?? (centers.Count == 1 ? centers[0] : null);
    }

    /// <inheritdoc />
    public async Task<OrganisationInfo> OwnGovernmentAsync(CancellationToken cancellationToken = default)
    {
        var own = await government.GetAsync(cancellationToken);
        return (await FindAsync(own.Id, cancellationToken))!;
    }
}
