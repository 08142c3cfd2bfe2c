using HerSys.Cases.Contracts;
using HerSys.Platform.Security;

namespace HerSys.Cases.Services.Reading;

/// <summary>What the reader may do with a case.</summary>
/// <param name="Status">Set the status.</param>
/// <param name="Course">Record improvement and severity.</param>
/// <param name="Edit">Change person and dates.</param>
/// <param name="Assign">Hand it to another organisation.</param>
/// <param name="Release">Decide release where the rules are met.</param>
/// <param name="Override">Decide release against the rules.</param>
public sealed record CaseRights(bool Status, bool Course, bool Edit, bool Assign, bool Release, bool Override)
{
    internal static async Task<CaseRights> OfAsync(ICurrentActor actor, ICaseVisibility visibility, Guid caseId, CancellationToken cancellationToken)
    {
        if (!await visibility.CanEditAsync(caseId, cancellationToken))
        {
            return new CaseRights(false, false, false, false, false, false);
        }

        return new CaseRights(
            await actor.HasAsync(CasePermissions.SetCaseStatus),
            await actor.HasAsync(CasePermissions.RecordCourse),
            await actor.HasAsync(CasePermissions.EditCases),
            await actor.HasAsync(CasePermissions.AssignCases),
            await actor.HasAsync(CasePermissions.DecideRelease),
            await actor.HasAsync(CasePermissions.OverrideRelease));
    }
}
