namespace HerSys.Cases.Statuses;

/// <summary>Death closes a case: nothing happens after it, and it has a date.</summary>
internal static class DeathRules
{
    internal static IEnumerable<StatusFinding> Check(StatusChangeInTime judged)
    {
        var death = judged.Context.DeathDate;
        if (judged.Status.Group == CaseStatusGroup.Died)
        {
            if (death is null)
            {
                yield return StatusMessages.DeathDateMissing();
            }
            else if (judged.StartDay < death)
            {
                yield return StatusMessages.DeathStatusBeforeDeath(judged.StartDay, death.Value);
            }
        }
        else if (judged.StartDay > death && judged.Status.Group != CaseStatusGroup.Withdrawn && !judged.Change.IsCorrection)
        {
            yield return StatusMessages.AfterDeath(judged.StartDay, death.Value);
        }
    }
}
