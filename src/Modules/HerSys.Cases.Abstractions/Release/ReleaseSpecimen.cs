namespace HerSys.Cases.Release;

/// <summary>A specimen taken to end isolation early (陰性確認の検体).</summary>
/// <param name="TakenAt">When it was taken (採取日時).</param>
/// <param name="ResultAt">When the result was known (結果判明日時); null while it is not.</param>
/// <param name="Outcome">The result.</param>
/// <param name="Method">How it was tested.</param>
public sealed record ReleaseSpecimen(
    DateTimeOffset TakenAt,
    DateTimeOffset? ResultAt,
    SpecimenOutcome Outcome,
    TestMethod Method = TestMethod.NucleicAcid);
