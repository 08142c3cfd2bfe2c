using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Mapping;

/// <summary>What the targets of a profile accept.</summary>
internal static class TargetValues
{
    /// <summary>Length of a text, as the record of a case keeps it.</summary>
    internal const int LongestText = 200;

    /// <summary>Length of a number and of an age band.</summary>
    internal const int LongestCode = 40;

    internal static bool IsDay(ColumnTarget target) => target is ColumnTarget.Report or ColumnTarget.Onset
        or ColumnTarget.Diagnosis or ColumnTarget.Specimen or ColumnTarget.Death or ColumnTarget.StatusSince;

    /// <summary>Whether a profile may give a value the meaning <paramref name="value"/>.</summary>
    internal static bool IsCanonical(ColumnTarget target, string value) => target switch
    {
        ColumnTarget.Status => CaseStatuses.TryGet(value, out _),
        ColumnTarget.Sex => SexCodes.Parse(value) != PersonSex.Unknown,
        ColumnTarget.PatientType => PatientTypeCodes.TryParse(value, out _),
        ColumnTarget.Severity => SeverityCodes.Parse(value) is not null,
        _ => !IsDay(target) && value.Length is > 0 and <= LongestCode,
    };

    internal static int LongestOf(ColumnTarget target) =>
        target is ColumnTarget.Address or ColumnTarget.Occupation ? LongestText : LongestCode;
}
