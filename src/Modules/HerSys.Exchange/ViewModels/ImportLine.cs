using HerSys.Exchange.Contracts;
using HerSys.Exchange.Models;
using HerSys.Japan;

namespace HerSys.Exchange.ViewModels;

/// <summary>One import, as lists and its own page show it.</summary>
internal sealed record ImportLine
{
    public required Guid Id { get; init; }

    public required string FileName { get; init; }

    public required BilingualText Profile { get; init; }

    public required ImportState State { get; init; }

    /// <summary>Nobody works on it any more, and somebody can go on with it.</summary>
    public required bool IsInterrupted { get; init; }

    public required int Rows { get; init; }

    public required int Settled { get; init; }

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public DateOnly? AsOf { get; init; }

    public BilingualText? Reason { get; init; }

    public ImportSummary? Summary { get; init; }

    /// <summary>Whether cases are (or were to be) written, and not only looked at.</summary>
    public required bool IsConfirmed { get; init; }

    /// <summary>Whether a worker is at it.</summary>
    public bool IsUnderWay => !IsInterrupted && State is ImportState.Checking or ImportState.Running;
}
