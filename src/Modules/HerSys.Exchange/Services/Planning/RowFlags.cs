using HerSys.Cases.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Profiles;
using HerSys.Japan;

namespace HerSys.Exchange.Services.Planning;

/// <summary>What a row lacks or contradicts. The record of its case derives the same flags by itself.</summary>
internal static class RowFlags
{
    /// <summary>The file changed what people had mended in the record; theirs was kept.</summary>
    internal const string KeptEdited = "kept-edited";

    /// <summary>The file does not tell since when the status applies.</summary>
    internal const string SinceUnknown = CaseFlags.SinceUnknown;

    private static readonly string Asymptomatic = PatientType.Asymptomatic.ToCode();

    internal static IEnumerable<string> Of(RowValues values)
    {
        var isCarrier = values[ColumnTarget.PatientType] == Asymptomatic;
        var hasOnset = values[ColumnTarget.Onset] is not null;
        if (!hasOnset && !isCarrier)
        {
            yield return CaseFlags.OnsetMissing;
        }

        if (hasOnset && isCarrier)
        {
            yield return CaseFlags.CarrierWithOnset;
        }

        if (values[ColumnTarget.StatusSince] is null)
        {
            yield return CaseFlags.SinceUnknown;
        }
    }

    /// <summary>Whether somebody should look at the record; a whole file without days of status is no reason.</summary>
    internal static bool IsNoticed(string flag) => flag != CaseFlags.SinceUnknown;

    /// <summary>What users read.</summary>
    internal static BilingualText ToLabel(string flag) => flag == KeptEdited
        ? new("手で直した値を残しました", "A value mended by hand was kept")
        : CaseFlags.ToLabel(flag);
}
