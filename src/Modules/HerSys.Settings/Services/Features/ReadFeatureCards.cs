using HerSys.Audit.Contracts;
using HerSys.Platform.Auditing;
using HerSys.Platform.Features;
using HerSys.Platform.Modules;
using HerSys.Platform.Shells;

namespace HerSys.Settings.Services.Features;

/// <summary>The features that the tenant's profiles allow, with what they need and who switched them last.</summary>
internal sealed class ReadFeatureCards(ShellSettings tenant, IExtensionCatalog extensions, ITenantCatalog catalog, IAuditTrail trail)
{
    private const int SwitchesRead = 500;

    public async Task<IReadOnlyList<FeatureCard>> ExecuteAsync(CancellationToken cancellationToken)
    {
        var profiles = await catalog.ListProfilesAsync(cancellationToken);
        var switches = await SwitchesAsync(cancellationToken);
        return
        [
            .. extensions.Features
                .Where(feature => IsShown(feature, profiles))
                .Select(feature => Card(feature, switches.GetValueOrDefault(feature.Id))),
        ];
    }

    private bool IsShown(FeatureInfo feature, IReadOnlyList<FeatureProfile> profiles) =>
        !feature.IsTheme
        && (tenant.IsDefault || !feature.DefaultTenantOnly)
        && (tenant.Features.Contains(feature.Id) || FeatureProfiles.Allows(feature.Id, tenant.FeatureProfiles, profiles));

    private FeatureCard Card(FeatureInfo feature, AuditLine? lastSwitch) => new(
        feature,
        tenant.Features.Contains(feature.Id),
        tenant.SelectedFeatures.Contains(feature.Id),
        [.. feature.Dependencies.Select(extensions.Find).OfType<FeatureInfo>()],
        [.. extensions.Features.Where(other => tenant.Features.Contains(other.Id) && other.Dependencies.Contains(feature.Id))],
        lastSwitch);

    private async Task<Dictionary<string, AuditLine>> SwitchesAsync(CancellationToken cancellationToken)
    {
        var query = new AuditQuery { SubjectType = FeatureAudit.Subject, Actions = [AuditAction.Administer] };
        var page = await trail.FindAsync(query, size: SwitchesRead, cancellationToken: cancellationToken);
        return page.Lines
            .Where(line => line.SubjectId is not null)
            .GroupBy(line => line.SubjectId!)
            .ToDictionary(group => group.Key, group => group.First());
    }
}
