using HerSys.Cases.Statuses;
using HerSys.Platform.Security;

namespace HerSys.Cases.Services.Changes;

/// <summary>
/// Which statuses a role sets (domain.md 2.3): a hospital those of its in-patients, a hotel the arrival, the prefecture's
/// headquarters what is being arranged, a health center everything. Ending isolation is a decision of its own.
/// </summary>
internal sealed class StatusRights(ICurrentActor actor)
{
    private static readonly string[] Hospital = ["20", "21", "22", "50", "60"];
    private static readonly string[] Hotel = ["30"];
    private static readonly string[] Prefecture = ["10", "11", "12", "20", "21", "22", "30", "40", "41", "70"];

    /// <summary>The statuses that the actor may set.</summary>
    public async ValueTask<IReadOnlyList<CaseStatus>> AllowedAsync()
    {
        if (!await actor.HasAsync(CasePermissions.SetCaseStatus))
        {
            return [];
        }

        var mayRelease = await MayReleaseAsync();
        return actor.Role switch
        {
            RoleNames.Doctor or RoleNames.WardStaff => Only(Hospital),
            RoleNames.HotelNurse or RoleNames.HotelOffice => Only(Hotel),
            RoleNames.PrefectureOfficer => Only(Prefecture),
            _ => [.. CaseStatuses.All.Where(status => mayRelease || status.Group != CaseStatusGroup.Released)],
        };
    }

    /// <summary>Whether the actor decides release (療養解除) where the rules are met.</summary>
    public ValueTask<bool> MayReleaseAsync() => actor.HasAsync(CasePermissions.DecideRelease);

    /// <summary>Whether the actor decides release against the rules, with a reason.</summary>
    public ValueTask<bool> MayOverrideAsync() => actor.HasAsync(CasePermissions.OverrideRelease);

    private static IReadOnlyList<CaseStatus> Only(string[] codes) => [.. codes.Select(CaseStatuses.Get)];
}
