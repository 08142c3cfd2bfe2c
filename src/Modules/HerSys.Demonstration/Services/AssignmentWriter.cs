using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Demonstration.Stories;

namespace HerSys.Demonstration.Services;

/// <summary>Hands people to those who follow them: the call centre, the hospital asked, the hotel that expects them.</summary>
internal sealed class AssignmentWriter(ICaseAssignments assignments)
{
    private const string AwaitingHotel = "12";

    /// <summary>Every so manieth person at home is on the call centre's list.</summary>
    private const int CallEvery = 3;

    public async Task WriteAsync(
        IReadOnlyList<NewCase> cases, IReadOnlyList<OpenedCase> opened, DemonstrationPlaces places, CancellationToken cancellationToken)
    {
        foreach (var (story, index) in cases.Select((story, index) => (story, index)))
        {
            if (AssignmentOf(story.Statuses[^1].Code, index, places) is var (organisation, kind))
            {
                await assignments.AssignAsync(opened[index].CaseId, organisation, kind, cancellationToken);
            }
        }
    }

    private static (Guid Organisation, CaseAssignmentKind Kind)? AssignmentOf(string status, int index, DemonstrationPlaces places) => status switch
    {
        CaseStatusCodes.AwaitingHospital => (places.Hospital.Id, CaseAssignmentKind.Hospital),
        AwaitingHotel => (places.Hotel.Id, CaseAssignmentKind.ExpectedArrival),
        CaseStatusCodes.Home when index % CallEvery == 0 => (places.Contractor.Id, CaseAssignmentKind.Contractor),
        _ => null,
    };
}
