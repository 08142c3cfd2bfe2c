namespace HerSys.Cases.Contracts;

/// <summary>A case (症例・エピソード) to be opened. A second infection is a new case of the same person (domain.md 11.4).</summary>
public sealed record NewCase
{
    /// <summary>A person already known; null to register one.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The person to register; null for somebody of whom nothing is known.</summary>
    public PersonDetails? Person { get; init; }

    /// <summary>How the case came.</summary>
    public required CaseOrigin Origin { get; init; }

    /// <summary>Whose number <see cref="ExternalNumber"/> is, for example the name of an import profile.</summary>
    public string? ExternalSource { get; init; }

    /// <summary>The number under which others know the case (番号), unique within its source.</summary>
    public string? ExternalNumber { get; init; }

    /// <summary>IDs of the old system, six to eight digits.</summary>
    public IReadOnlyList<string> LegacyIds { get; init; } = [];

    /// <summary>Health center in charge (管轄保健所); null: the tenant's only one, if there is exactly one.</summary>
    public Guid? HealthCenterId { get; init; }

    /// <summary>Health center that received the notification; null: the one in charge.</summary>
    public Guid? ReceivedById { get; init; }

    /// <summary>The institution (医療機関) that notified.</summary>
    public Guid? InstitutionId { get; init; }

    /// <summary>Name of the institution as written.</summary>
    public string? InstitutionName { get; init; }

    /// <summary>全国地方公共団体コード of the 所在地, which decides jurisdiction; six digits.</summary>
    public string? LocationMunicipality { get; init; }

    /// <summary>所在地 in words.</summary>
    public string? LocationText { get; init; }

    /// <summary>Key dates.</summary>
    public CaseDates Dates { get; init; } = new();

    /// <summary>診断した者の類型.</summary>
    public PatientType? PatientType { get; init; }

    /// <summary>重症度.</summary>
    public CaseSeverity? Severity { get; init; }

    /// <summary>Whether the person was ventilated or the like (人工呼吸器等).</summary>
    public bool WasVentilated { get; init; }

    /// <summary>Flags beside those that follow from the record, see <see cref="CaseFlags"/>.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>The history of status so far, at least one entry.</summary>
    public required IReadOnlyList<NewStatus> Statuses { get; init; }

    /// <summary>From where the case is known: 発生届, 取り込み.</summary>
    public string Source { get; init; } = "";
}
