namespace HerSys.Cases.Release;

/// <summary>
/// A negative approved kit on the named day or later: release from 00:00 of the next day (E10). Without kits the path
/// is silent: nobody owes a kit.
/// </summary>
internal static class KitPath
{
    internal static PathResult? Assess(ReleaseRule rule, CaseInTime person)
    {
        if (rule.Kit is not { } exit || person.Facts.Kits.Count == 0)
        {
            return null;
        }

        var firstDay = person.DayZero.AddDays(exit.Day);
        var counted = person.Facts.Kits
            .Where(kit => kit is { IsNegative: true, IsApproved: true } && kit.TakenOn >= firstDay)
            .MinBy(kit => kit.TakenOn);
        if (counted is null)
        {
            return new PathResult(ReleasePath.Kit, null, [CaseInTime.NotMet(ReleaseStepKind.Kit,
                $"検査キットによる解除: {exit.Day}日目の{LocalDays.Ja(firstDay)}以降の、承認されたキットでの陰性が記録されていません。",
                $"Release by kit: no negative of an approved kit on day {exit.Day}, {LocalDays.En(firstDay)}, or later is recorded.")]);
        }

        var metAt = person.Days.StartOf(counted.TakenOn.AddDays(1));
        return new PathResult(ReleasePath.Kit, metAt, [person.Step(ReleaseStepKind.Kit, metAt,
            $"検査キット陰性({LocalDays.Ja(counted.TakenOn)}): 翌日の{person.Days.Ja(metAt)}から満たします。",
            $"Kit negative ({LocalDays.En(counted.TakenOn)}): met from the next day, {person.Days.En(metAt)}.")]);
    }
}
