namespace HerSys.Cases.Statuses;

/// <summary>A release follows the release rules (domain.md 3), or a physician says why it does not.</summary>
internal static class ReleaseRulesForStatus
{
    internal static IEnumerable<StatusFinding> Check(StatusChangeInTime judged)
    {
        if (judged.Status.Group != CaseStatusGroup.Released || IsSupported(judged))
        {
            yield break;
        }

        var isOverridden = judged.Context.MayOverrideRelease && judged.HasReason;
        var severity = isOverridden ? FindingSeverity.Warning : FindingSeverity.Error;
        yield return judged.Context.EarliestRelease is { } earliest
            ? StatusMessages.ReleaseTooEarly(severity, TimeZoneInfo.ConvertTime(earliest, judged.Context.TimeZone))
            : StatusMessages.ReleaseUndetermined(severity);
    }

    private static bool IsSupported(StatusChangeInTime judged)
    {
        if (judged.Context.EarliestRelease is not { } earliest)
        {
            return false;
        }

        return judged.Change.StartIsDateOnly
            ? judged.StartDay >= judged.Context.DayOf(earliest)
            : judged.Change.Start >= earliest;
    }
}
