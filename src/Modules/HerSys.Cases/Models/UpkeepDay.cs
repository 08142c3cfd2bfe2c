namespace HerSys.Cases.Models;

/// <summary>The daily list (けさの一覧) of a day was made; there is one per day.</summary>
public sealed class UpkeepDay
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The day, in the tenant's time zone.</summary>
    public DateOnly Day { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset MadeAt { get; set; }

    /// <summary>How many people stand on it, over all health centers.</summary>
    public int People { get; set; }
}
