namespace HerSys.Cases.Models;

/// <summary>A person on the daily list, as it stood when it was made.</summary>
public sealed class UpkeepDayRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The day of the list.</summary>
    public DateOnly Day { get; set; }

    public Guid CaseId { get; set; }

    /// <summary>管轄保健所 at that time.</summary>
    public Guid? HealthCenterId { get; set; }

    /// <summary>Rule and risk, see <c>UpkeepWatch</c>.</summary>
    public int Rank { get; set; }

    /// <summary>From when the hours of the rule counted (UTC).</summary>
    public DateTimeOffset From { get; set; }
}
