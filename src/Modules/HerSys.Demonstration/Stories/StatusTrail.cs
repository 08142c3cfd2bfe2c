using HerSys.Cases.Contracts;

namespace HerSys.Demonstration.Stories;

/// <summary>Collects the history of a status; what has not happened yet is left out, and so is what would follow.</summary>
internal sealed class StatusTrail(StoryClock clock)
{
    private readonly List<NewStatus> entries = [];
    private bool isOver;

    public IReadOnlyList<NewStatus> Entries => entries;

    /// <summary>Whether the story has come to the present.</summary>
    public bool HasReachedNow => isOver;

    /// <summary>Adds a status, unless it lies ahead.</summary>
    public void Add(string code, DateTimeOffset at, string source, Guid? place = null, string? placeText = null, string? decidedBy = null, string? reason = null)
    {
        isOver |= at > clock.Now;
        if (!isOver)
        {
            entries.Add(new NewStatus(code, at) { Source = source, PlaceOrganisationId = place, PlaceText = placeText, DecidedBy = decidedBy, Reason = reason });
        }
    }
}
