namespace HerSys.Cases.Statuses;

/// <summary>
/// Which changes of status are possible (domain.md 2.3). Pure: the same facts give the same findings. Late entry is the
/// norm, so a change is judged by the entries before and after its own start, not by what was typed last.
/// </summary>
public static class StatusTransitionRules
{
    /// <summary>Everything that speaks against the change; empty if nothing does. Errors refuse it, warnings do not.</summary>
    public static IReadOnlyList<StatusFinding> Check(StatusChange change, StatusContext context)
    {
        if (!CaseStatuses.TryGet(change.Code, out var status))
        {
            return [StatusMessages.UnknownCode(change.Code)];
        }

        var judged = new StatusChangeInTime(change, status, context);
        return
        [
            .. ReasonRules.Check(judged),
            .. StartRules.Check(judged),
            .. OrderRules.Check(judged),
            .. DeathRules.Check(judged),
            .. ReleaseRulesForStatus.Check(judged),
        ];
    }

    /// <summary>Whether some finding refuses the change.</summary>
    public static bool IsRefused(IReadOnlyList<StatusFinding> findings) =>
        findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Whether a status ends all open stays (滞在) of the case: every terminal one does, death above all.</summary>
    public static bool ClosesStays(CaseStatus status) =>
        status.IsTerminal || status.Group is CaseStatusGroup.Elsewhere or CaseStatusGroup.NotACase;
}
