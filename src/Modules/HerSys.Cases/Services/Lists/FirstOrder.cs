using HerSys.Platform.Security;

namespace HerSys.Cases.Services.Lists;

/// <summary>What each role needs first, where no order was asked for.</summary>
internal static class FirstOrder
{
    /// <summary>Newest reports first.</summary>
    public const string Usual = "-date";

    private const string ReleaseFirst = "release";
    private const string LongestFirst = "since";

    /// <summary>
    /// Who ends isolation sees who may leave soonest; who calls or looks after people, too. Who looks for beds sees whose
    /// status has not changed for longest. Everybody else sees what was reported last.
    /// </summary>
    public static string For(string? role) => role switch
    {
        RoleNames.HealthCenterDirector or RoleNames.Contractor or RoleNames.HotelNurse or RoleNames.HotelOffice => ReleaseFirst,
        RoleNames.PrefectureOfficer => LongestFirst,
        _ => Usual,
    };
}
