using HerSys.Cases.Models;
using HerSys.Cases.Statuses;

namespace HerSys.Cases.Services.Records;

/// <summary>
/// Derives stays from the history of status: a late entry or a correction moves them by itself, none overlap, and death or
/// any other end closes what is open (domain.md 2.3).
/// </summary>
internal static class StayPlan
{
    public static IReadOnlyList<PlannedStay> Of(IEnumerable<CaseStatusEntry> effective)
    {
        var stays = new List<PlannedStay>();
        PlannedStay? open = null;
        foreach (var entry in effective)
        {
            var status = CaseStatuses.Get(entry.Code);
            if (StatusTransitionRules.ClosesStays(status))
            {
                Close(stays, open, entry.EffectiveAt);
                open = null;
            }
            else if (status.Group == CaseStatusGroup.Isolating && !Continues(open, status, entry))
            {
                Close(stays, open, entry.EffectiveAt);
                open = new PlannedStay(status.Place, entry.PlaceOrganisationId, entry.PlaceText, entry.EffectiveAt, null);
            }
            else if (open is { OrganisationId: null, Text: null } && status.Place == open.Kind)
            {
                open = open with { OrganisationId = entry.PlaceOrganisationId, Text = entry.PlaceText };
            }
        }

        if (open is not null)
        {
            stays.Add(open);
        }

        return stays;
    }

    /// <summary>Waiting for another place (調整中) leaves somebody where they are; so does 入院中 becoming 重症.</summary>
    private static bool Continues(PlannedStay? open, CaseStatus status, CaseStatusEntry entry)
    {
        if (open?.Kind != status.Place)
        {
            return false;
        }

        var saysNothing = entry.PlaceOrganisationId is null && entry.PlaceText is null;
        var wasUnknown = open.OrganisationId is null && open.Text is null;
        return saysNothing || wasUnknown || IsSame(open, entry);
    }

    private static bool IsSame(PlannedStay open, CaseStatusEntry entry) => entry.PlaceOrganisationId is { } organisation
        ? open.OrganisationId == organisation
        : open.OrganisationId is null && open.Text == entry.PlaceText;

    /// <summary>A stay without length was overtaken by another entry of the same moment.</summary>
    private static void Close(List<PlannedStay> stays, PlannedStay? open, DateTimeOffset at)
    {
        if (open is not null && at > open.From)
        {
            stays.Add(open with { To = at });
        }
    }
}
