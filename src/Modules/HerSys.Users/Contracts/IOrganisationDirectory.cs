namespace HerSys.Users.Contracts;

/// <summary>The organisations (組織) of the tenant, for other modules.</summary>
public interface IOrganisationDirectory
{
    /// <summary>The organisation of that id, closed ones too; null when there is none.</summary>
    Task<OrganisationInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Several at once, by id; ids that do not exist are missing from the answer.</summary>
    Task<IReadOnlyDictionary<Guid, OrganisationInfo>> FindManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The organisation of a kind with that code, however it is written (full-width digits, hyphens); null when there is none.</summary>
    Task<OrganisationInfo?> FindByCodeAsync(OrganisationKind kind, string code, CancellationToken cancellationToken = default);

    /// <summary>Organisations by name, of one kind or of all.</summary>
    /// <param name="kind">The kind; null for all.</param>
    /// <param name="includeClosed">Whether those that were closed are listed too.</param>
    Task<IReadOnlyList<OrganisationInfo>> ListAsync(OrganisationKind? kind = null, bool includeClosed = false, CancellationToken cancellationToken = default);

    /// <summary>Open organisations of a kind whose name, reading or code is like what was typed; the best fit first.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">A part of the name, of the reading (in any kana and width) or of the code.</param>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<OrganisationInfo>> SearchAsync(OrganisationKind kind, string? text, int most, CancellationToken cancellationToken = default);

    /// <summary>
    /// The health center (管轄保健所) of a municipality: the one whose area names it; else, where the tenant has exactly
    /// one, that one; else null.
    /// </summary>
    /// <param name="municipalityCode">全国地方公共団体コード of six digits.</param>
    Task<OrganisationInfo?> HealthCenterForAsync(string municipalityCode, CancellationToken cancellationToken = default);

    /// <summary>The government that owns the tenant; made on first use from the tenant's settings.</summary>
    Task<OrganisationInfo> OwnGovernmentAsync(CancellationToken cancellationToken = default);
}
