namespace HerSys.Cases.Statuses;

/// <summary>When a status may begin: not in the future, and as a case not before the specimen or the diagnosis.</summary>
internal static class StartRules
{
    internal static IEnumerable<StatusFinding> Check(StatusChangeInTime judged)
    {
        var today = judged.Context.DayOf(judged.Context.Now);
        if (judged.StartDay > today)
        {
            yield return StatusMessages.FutureStart(judged.StartDay, today);
        }
        else if (!judged.Change.StartIsDateOnly && judged.Change.Start > judged.Context.Now)
        {
            yield return StatusMessages.LaterToday();
        }

        if (FirstDayAsCase(judged) is { } first && judged.StartDay < first)
        {
            yield return StatusMessages.BeforeDiagnosis(judged.StartDay, first, MayPrecedeDiagnosis(judged));
        }
    }

    private static DateOnly? FirstDayAsCase(StatusChangeInTime judged)
    {
        if (judged.Status.Group is CaseStatusGroup.BeforeDiagnosis or CaseStatusGroup.NotACase)
        {
            return null;
        }

        var (specimen, diagnosis) = (judged.Context.SpecimenDate, judged.Context.DiagnosisDate);
        return specimen < diagnosis ? specimen : diagnosis ?? specimen;
    }

    private static bool MayPrecedeDiagnosis(StatusChangeInTime judged) =>
        judged.Context.IsSuspectedCase && judged.Status.Place == PlaceKind.Hospital;
}
