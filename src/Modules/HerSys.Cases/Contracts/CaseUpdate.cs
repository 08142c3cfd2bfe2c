namespace HerSys.Cases.Contracts;

/// <summary>What another module learned about a case; null means: leave as it is.</summary>
/// <param name="CaseId">Which case.</param>
public sealed record CaseUpdate(Guid CaseId)
{
    /// <summary>Replaces the details of the person.</summary>
    public PersonDetails? Person { get; init; }

    /// <summary>Replaces the key dates, all of them.</summary>
    public CaseDates? Dates { get; init; }

    /// <summary>診断した者の類型.</summary>
    public PatientType? PatientType { get; init; }

    /// <summary>重症度.</summary>
    public CaseSeverity? Severity { get; init; }

    /// <summary>Where the person is (所在地) and who is therefore in charge; replaces all three.</summary>
    public CaseLocation? Location { get; init; }

    /// <summary>Appended to the history. 発生届取下げ also marks the case as withdrawn.</summary>
    public NewStatus? Status { get; init; }

    /// <summary>Replaces the flags that do not follow from the record.</summary>
    public IReadOnlyList<string>? Flags { get; init; }

    /// <summary>Why, for the timeline and the ledger.</summary>
    public string? Reason { get; init; }

    /// <summary>From where it is known: 発生届の訂正, 取り込み.</summary>
    public string Source { get; init; } = "";
}
