namespace HerSys.Cases.Upkeep;

/// <summary>Why an entry cannot be undone; a correction with a reason is always possible for those who may.</summary>
public enum UndoRefusal
{
    /// <summary>Somebody else made it.</summary>
    NotYours,

    /// <summary>Ten minutes have passed.</summary>
    TooLate,

    /// <summary>Something was entered after it.</summary>
    NotTheLast,

    /// <summary>It is the first status of the case: there is nothing to go back to.</summary>
    IsFirst,

    /// <summary>It takes another entry back itself.</summary>
    IsUndo,
}
