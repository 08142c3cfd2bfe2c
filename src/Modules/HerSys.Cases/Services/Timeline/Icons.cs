using HerSys.Cases.Statuses;

namespace HerSys.Cases.Services.Timeline;

/// <summary>Icons of the theme for entries of the timeline.</summary>
internal static class Icons
{
    public static string Of(CaseStatus status) => (status.Group, status.Place) switch
    {
        (CaseStatusGroup.BeforeDiagnosis, _) => "clock",
        (CaseStatusGroup.Awaiting, _) => "truck",
        (CaseStatusGroup.Released, _) => "check",
        (CaseStatusGroup.Died, _) => "flag",
        (CaseStatusGroup.Elsewhere or CaseStatusGroup.Withdrawn, _) => "out",
        (_, PlaceKind.Hospital) => "bed",
        (_, PlaceKind.Hotel) => "hotel",
        (_, PlaceKind.Home) => "home",
        (_, PlaceKind.CareFacility) => "people",
        _ => "circle",
    };
}
