using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>Says in words what <see cref="IDuplicateNotificationFinder"/> found (V23, shown to the health center).</summary>
public static class DuplicateFindings
{
    /// <summary>A soft finding per candidate, beside the reading.</summary>
    public static IEnumerable<Finding> Describe(FormDefinition form, IEnumerable<DuplicateCandidate> candidates)
    {
        var label = form.Field(FieldCodes.FamilyKana).Label;
        foreach (var candidate in candidates)
        {
            var (ja, en) = (DuplicateWords.Japanese(candidate.Reasons), DuplicateWords.English(candidate.Reasons));
            var day = RuleWords.Day(candidate.ReportDate);
            yield return new("V23", Severity.Soft, FieldCodes.FamilyKana,
                $"「{label.Ja}」など、{ja}が同じ記録があります({candidate.Reference}、{day.Ja}に報告)。同じ人か確かめてください。別の人ならこのまま進めます。例: 双子のきょうだい",
                $"'{label.En}': a record with the same {en} exists ({candidate.Reference}, reported {day.En}). Check whether it is the same person; if not, go on. Example: twins");
        }
    }
}
