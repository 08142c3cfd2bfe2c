using HerSys.Cases.Contracts;
using HerSys.Cases.Models;

namespace HerSys.Cases.Services.Records;

/// <summary>A case with all that its list row and stays are made of, tracked by the session.</summary>
internal sealed class CaseFile
{
    public required Case Record { get; init; }

    public required Person Person { get; init; }

    public required CaseListItem Item { get; init; }

    public List<CaseStatusEntry> Statuses { get; init; } = [];

    public List<Stay> Stays { get; init; } = [];

    /// <summary>Tests taken to end isolation early.</summary>
    public List<ReleaseTest> Tests { get; init; } = [];

    public IReadOnlyList<string> LegacyIds { get; init; } = [];

    public CaseStatusEntry CurrentStatus => StatusHistory.Current(Statuses);

    /// <summary>Where the person is now, or was last.</summary>
    public Stay? LastStay => Stays.OrderBy(stay => stay.From).LastOrDefault();

    public Stay? OpenStay => Stays.Find(stay => stay.To is null);
}
