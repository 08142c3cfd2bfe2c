using HerSys.Cases.Models;
using HerSys.Cases.Release;

namespace HerSys.Cases.Services.Tests;

/// <summary>A test as a person wants to record it.</summary>
/// <param name="Kind">Specimen or kit.</param>
/// <param name="TakenAt">採取日時 (UTC); 00:00 of the day for a kit.</param>
/// <param name="Outcome">The result.</param>
/// <param name="Version">The version of the case on the person's screen.</param>
internal sealed record ReleaseTestWish(ReleaseTestKind Kind, DateTimeOffset TakenAt, SpecimenOutcome Outcome, long Version)
{
    /// <summary>How the specimen was tested.</summary>
    public TestMethod Method { get; init; } = TestMethod.NucleicAcid;

    /// <summary>結果判明日時 (UTC).</summary>
    public DateTimeOffset? ResultAt { get; init; }

    /// <summary>Whether the kit is approved.</summary>
    public bool IsApproved { get; init; }

    /// <summary>The entry that this one replaces (訂正).</summary>
    public Guid? CorrectionOf { get; init; }

    /// <summary>Takes the entry back instead of replacing it (取消し).</summary>
    public bool IsTakenBack { get; init; }

    /// <summary>理由.</summary>
    public string? Reason { get; init; }
}
