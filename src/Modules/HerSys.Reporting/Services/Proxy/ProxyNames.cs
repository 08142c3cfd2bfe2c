using HerSys.Users.Contracts;

namespace HerSys.Reporting.Services.Proxy;

/// <summary>Names of the institutions for which a health center types.</summary>
internal sealed class ProxyNames(IOrganisationDirectory organisations)
{
    /// <summary>The institution; null where it is not registered.</summary>
    public async Task<OrganisationInfo?> OfAsync(Guid? institution, CancellationToken cancellationToken) =>
        institution is { } id ? await organisations.FindAsync(id, cancellationToken) : null;
}
