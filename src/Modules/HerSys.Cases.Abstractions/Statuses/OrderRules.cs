using static HerSys.Cases.Statuses.CaseStatusGroup;

namespace HerSys.Cases.Statuses;

/// <summary>Which status may follow which.</summary>
internal static class OrderRules
{
    internal static IEnumerable<StatusFinding> Check(StatusChangeInTime judged)
    {
        if (!judged.Change.IsCorrection)
        {
            if (judged.Before is { IsTerminal: true } ended)
            {
                yield return StatusMessages.AlreadyEnded(ended);
                yield break;
            }

            if (judged.Status.IsTerminal && judged.After is { } later)
            {
                yield return StatusMessages.LaterEntryExists(judged.Context.DayOf(later.Start));
            }
        }

        if (judged.Before is { } before && !IsUsual(before, judged.Status))
        {
            yield return StatusMessages.UnusualOrder(before, judged.Status);
        }
    }

    private static bool IsUsual(CaseStatus before, CaseStatus next) => (before.Group, next.Group) switch
    {
        (Isolating, Released) => before.Place == next.Place,
        (Awaiting or Isolating, Awaiting or Isolating or Died or Elsewhere or Withdrawn) => true,
        (Awaiting or Isolating, _) => false,

        // Out of an end only a correction leads, and that may lead anywhere; nothing is known of the usual elsewhere.
        _ => true,
    };
}
