namespace HerSys.Cases.Upkeep;

/// <summary>A wrong entry is undone within ten minutes by the one who made it (取り消し).</summary>
public static class UndoRules
{
    /// <summary>For how long; when they are over, it is too late.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Null if the entry can be undone now by that account.</summary>
    public static UndoRefusal? Refuse(UndoFacts facts, Guid? actor, DateTimeOffset now)
    {
        if (facts.IsUndo)
        {
            return UndoRefusal.IsUndo;
        }

        if (actor is null || facts.EnteredById != actor)
        {
            return UndoRefusal.NotYours;
        }

        if (now - facts.EnteredAt >= Window)
        {
            return UndoRefusal.TooLate;
        }

        if (!facts.IsLast)
        {
            return UndoRefusal.NotTheLast;
        }

        return facts.HasBefore ? null : UndoRefusal.IsFirst;
    }
}
