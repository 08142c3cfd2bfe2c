namespace HerSys.Reporting.Models;

/// <summary>A revision that a tenant made of its form (項目と入力チェックの変更). Append-only.</summary>
public sealed class FormRevision
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>1, 2, 3 ...; two people who change at once want the same number, and one is refused.</summary>
    public int Number { get; set; }

    /// <summary>First day on which new notifications use it; never before that of the revision before.</summary>
    public DateOnly EffectiveFrom { get; set; }

    /// <summary>All that the tenant changed, see <c>FormAdditions.ToJson</c>.</summary>
    public required string Additions { get; set; }

    /// <summary>What this revision did, in a sentence.</summary>
    public required string Summary { get; set; }

    /// <summary>理由.</summary>
    public required string Reason { get; set; }

    public DateTimeOffset At { get; set; }

    public Guid? ChangedById { get; set; }

    public required string ChangedBy { get; set; }
}
