namespace HerSys.Cases.Upkeep;

/// <summary>What decides whether an entry of the history can be undone.</summary>
/// <param name="EnteredById">Account of who made it; null for the system.</param>
/// <param name="EnteredAt">When it was made (UTC).</param>
public sealed record UndoFacts(Guid? EnteredById, DateTimeOffset EnteredAt)
{
    /// <summary>Whether nothing was entered after it.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether there is a state to go back to.</summary>
    public bool HasBefore { get; init; }

    /// <summary>Whether it takes another entry back.</summary>
    public bool IsUndo { get; init; }
}
