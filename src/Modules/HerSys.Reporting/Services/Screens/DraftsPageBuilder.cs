using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.ViewModels;
using HerSys.Users.Contracts;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Makes the list of drafts; those of a proxy entry say for whom and how it came.</summary>
internal sealed class DraftsPageBuilder(OwnDrafts drafts, IOrganisationDirectory organisations, ICurrentActor actor)
{
    public async Task<DraftsPage> ExecuteAsync(CancellationToken cancellationToken)
    {
        var kept = await drafts.ListAsync(cancellationToken);
        var clinics = await organisations.FindManyAsync([.. kept.Select(draft => draft.ProxyInstitutionId).OfType<Guid>().Distinct()], cancellationToken);
        var files = await actor.HasAsync(ReportingPermissions.FileNotification);
        return new DraftsPage([.. kept.Select(draft => (draft, InstitutionOf(draft, clinics)))], files ? "~/notifications/new" : "~/notifications/proxy", IsProxy: !files);
    }

    private static string? InstitutionOf(NotificationDraft draft, IReadOnlyDictionary<Guid, OrganisationInfo> clinics)
    {
        if (draft.Proxy is not { } entry)
        {
            return null;
        }

        return entry.InstitutionId is { } id && clinics.TryGetValue(id, out var clinic)
            ? clinic.Name
            : FormAnswers.FromJson(draft.Answers).Text(FieldCodes.InstitutionName);
    }
}
