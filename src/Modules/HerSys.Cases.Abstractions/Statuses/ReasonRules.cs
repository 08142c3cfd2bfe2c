namespace HerSys.Cases.Statuses;

/// <summary>Changes that must say why.</summary>
internal static class ReasonRules
{
    internal static IEnumerable<StatusFinding> Check(StatusChangeInTime judged)
    {
        if (judged.HasReason)
        {
            yield break;
        }

        if (judged.Change.IsCorrection)
        {
            yield return StatusMessages.CorrectionNeedsReason();
        }

        if (judged.Status.Group == CaseStatusGroup.Withdrawn)
        {
            yield return StatusMessages.WithdrawalNeedsReason();
        }
    }
}
