using HerSys.Cases.Models;
using HerSys.Cases.Release;

namespace HerSys.Cases.Services.Tests;

/// <summary>Reads the tests of one case.</summary>
internal static class ReleaseTestHistory
{
    /// <summary>The tests that count, by the time at which they were taken: none that was corrected or taken back.</summary>
    public static IReadOnlyList<ReleaseTest> Effective(IEnumerable<ReleaseTest> tests)
    {
        var all = tests.ToArray();
        var replaced = all.Select(test => test.CorrectionOf).OfType<Guid>().ToHashSet();
        return [.. all.Where(test => !test.IsTakenBack && !replaced.Contains(test.Id)).OrderBy(test => test.TakenAt).ThenBy(test => test.Id)];
    }

    public static IReadOnlyList<ReleaseSpecimen> Specimens(IEnumerable<ReleaseTest> tests) =>
    [
        .. Effective(tests).Where(test => test.Kind == ReleaseTestKind.Specimen)
            .Select(test => new ReleaseSpecimen(test.TakenAt, test.ResultAt, test.Outcome, test.Method)),
    ];

    public static IReadOnlyList<KitResult> Kits(IEnumerable<ReleaseTest> tests, CaseClock clock) =>
    [
        .. Effective(tests).Where(test => test.Kind == ReleaseTestKind.Kit)
            .Select(test => new KitResult(clock.DayOf(test.TakenAt), test.Outcome == SpecimenOutcome.Negative, test.IsApproved)),
    ];
}
