using HerSys.Platform.Security;
using HerSys.Reporting.Models;
using HerSys.Users.Contracts;

namespace HerSys.Reporting.Services.Proxy;

/// <summary>Whether the actor may type this for an institution. The page made these values itself: what fails here was tampered with.</summary>
internal sealed class ProxyCheck(ICurrentActor actor, IOrganisationDirectory organisations, ReportingClock clock)
{
    /// <summary>How old a fax may be.</summary>
    public const int OldestDays = 60;

    /// <summary>Whether it may be filed.</summary>
    public async Task<bool> IsAllowedAsync(ProxyEntry entry, CancellationToken cancellationToken)
    {
        var isChannel = entry.Channel is NotificationChannel.Fax or NotificationChannel.Telephone;
        if (!isChannel || !IsInTime(entry.ArrivedAt) || !await actor.HasAsync(ReportingPermissions.EnterForInstitution))
        {
            return false;
        }

        return entry.InstitutionId is not { } id
            || await organisations.FindAsync(id, cancellationToken) is { Kind: OrganisationKind.MedicalInstitution, IsActive: true };
    }

    /// <summary>Whether it can have arrived then.</summary>
    public bool IsInTime(DateTimeOffset arrivedAt) => arrivedAt <= clock.Now && arrivedAt >= clock.Now.AddDays(-OldestDays);
}
