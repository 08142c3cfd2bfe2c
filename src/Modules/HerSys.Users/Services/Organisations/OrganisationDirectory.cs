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
    public async Task<IReadOnlyList<OrganisationInfo>> SearchAsync(OrganisationKind kind, string? text, int most, CancellationToken cancellationToken = default)
    {
        var key = JapaneseText.SearchKey(text);
        if (key.Length == 0)
        {
            return [];
        }

        // Every code contains an empty one.
        var code = DigitText.Compact(text) is { Length: > 0 } digits ? digits : key;
        var found = await All
            .Where(organisation => organisation.Kind == kind && organisation.IsActive)
            .Where(organisation => organisation.SearchKey.Contains(key)
                || (organisation.KanaKey != null && organisation.KanaKey.Contains(key))
                || (organisation.Code != null && organisation.Code.Contains(code)))
            .OrderByDescending(organisation => organisation.Code == code || organisation.SearchKey == key || organisation.KanaKey == key)
            .ThenBy(organisation => organisation.Name).ThenBy(organisation => organisation.Id)
            .Take(most)
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
