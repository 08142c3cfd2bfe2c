namespace HerSys.Cases.Contracts;

/// <summary>What is recorded about a case now, for modules that compare or show it.</summary>
public sealed record CaseSnapshot
{
    /// <summary>Id of the case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Id of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The ten digits.</summary>
    public required string HerSysId { get; init; }

    /// <summary>Whose number the external one is.</summary>
    public string? ExternalSource { get; init; }

    /// <summary>番号.</summary>
    public string? ExternalNumber { get; init; }

    /// <summary>The person.</summary>
    public required PersonDetails Person { get; init; }

    /// <summary>Key dates; the state of the onset is always set.</summary>
    public required CaseDates Dates { get; init; }

    /// <summary>診断した者の類型.</summary>
    public PatientType? PatientType { get; init; }

    /// <summary>重症度.</summary>
    public CaseSeverity? Severity { get; init; }

    /// <summary>The current status: the latest by effective time.</summary>
    public required NewStatus Status { get; init; }

    /// <summary>All flags, derived ones included.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>管轄保健所.</summary>
    public Guid? HealthCenterId { get; init; }

    /// <summary>届け出た医療機関.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>When the notification was withdrawn (取下げ), UTC.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
