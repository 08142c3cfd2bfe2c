namespace HerSys.Cases.Models;

/// <summary>Something that happened to the record itself, for the timeline. Append-only.</summary>
public sealed class CaseEvent
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CaseId { get; set; }

    /// <summary>What it is about.</summary>
    public CaseEventKind Kind { get; set; }

    /// <summary>When it happened or was recorded (UTC).</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Changed fields with before and after: a JSON array of <c>FieldChange</c>.</summary>
    public string Changes { get; set; } = "[]";

    /// <summary>理由.</summary>
    public string? Reason { get; set; }

    /// <summary>画面, 取り込み.</summary>
    public string Source { get; set; } = "";

    /// <summary>Account of who did it; null for the system.</summary>
    public Guid? EnteredById { get; set; }

    /// <summary>Name of who did it.</summary>
    public required string EnteredBy { get; set; }
}
