namespace HerSys.Reporting.Models;

/// <summary>What a notification said from one filing to the next. Append-only.</summary>
public sealed class NotificationRevision
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid NotificationId { get; set; }

    /// <summary>1, 2, 3 ...; two people who file at once want the same number, and one is refused.</summary>
    public int Number { get; set; }

    /// <summary>Key of the page that was sent: sent twice, it is one revision.</summary>
    public Guid FormKey { get; set; }

    public required string FormVersion { get; set; }

    /// <summary>Normalised answers, see <c>FormAnswers.ToJson</c>.</summary>
    public required string Answers { get; set; }

    /// <summary>Rules whose warnings were confirmed, as <c>V04:first_visit_date</c>, separated by spaces.</summary>
    public string Confirmed { get; set; } = "";

    /// <summary>理由 of an amendment.</summary>
    public string? Reason { get; set; }

    public DateTimeOffset At { get; set; }

    public Guid? EnteredById { get; set; }

    public required string EnteredBy { get; set; }
}
