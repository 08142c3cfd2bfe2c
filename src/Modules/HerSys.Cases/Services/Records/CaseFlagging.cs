using HerSys.Cases.Contracts;
using HerSys.Cases.Models;

namespace HerSys.Cases.Services.Records;

/// <summary>Derives the flags of a case from its record, and keeps those of others.</summary>
internal static class CaseFlagging
{
    public static IReadOnlyList<string> Of(Case record, CaseStatusEntry current) =>
        [.. Derived(record, current).Concat(Own(record)).Distinct(StringComparer.Ordinal)];

    /// <summary>Flags as stored: each with a space before and behind.</summary>
    public static string Join(IEnumerable<string> flags)
    {
        var joined = string.Join(' ', flags);
        return joined.Length == 0 ? "" : $" {joined} ";
    }

    public static IReadOnlyList<string> Split(string flags) => flags.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Flags of others, without those that follow from the record.</summary>
    public static string OwnOnly(IEnumerable<string> flags) =>
        string.Join(' ', flags.Select(flag => flag.Trim()).Where(flag => flag.Length > 0 && !CaseFlags.All.Contains(flag)).Distinct(StringComparer.Ordinal));

    private static IReadOnlyList<string> Own(Case record) => Split(record.OwnFlags);

    private static IEnumerable<string> Derived(Case record, CaseStatusEntry current)
    {
        if (record.OnsetState == OnsetState.Missing)
        {
            yield return CaseFlags.OnsetMissing;
        }

        if (record.OnsetState == OnsetState.Asymptomatic && record.OnsetDate is not null)
        {
            yield return CaseFlags.CarrierWithOnset;
        }

        if (current.SinceUnknown)
        {
            yield return CaseFlags.SinceUnknown;
        }
    }
}
