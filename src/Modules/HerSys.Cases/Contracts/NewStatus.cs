namespace HerSys.Cases.Contracts;

/// <summary>A status (現在のステータス) of a case, as it came about.</summary>
/// <param name="Code">Canonical code, see <c>CaseStatuses</c>.</param>
/// <param name="EffectiveAt">From when it applies, UTC; if only the day is known, 00:00 of it in the tenant's time zone.</param>
public sealed record NewStatus(string Code, DateTimeOffset EffectiveAt)
{
    /// <summary>Whether only the day of <see cref="EffectiveAt"/> is known.</summary>
    public bool IsDateOnly { get; init; }

    /// <summary>Whether the status was found to be so by that time, and may have begun long before (開始日不明).</summary>
    public bool SinceUnknown { get; init; }

    /// <summary>Organisation of the place: hospital, hotel or facility.</summary>
    public Guid? PlaceOrganisationId { get; init; }

    /// <summary>The place in words, where it is no organisation of the tenant, or the room.</summary>
    public string? PlaceText { get; init; }

    /// <summary>Who decided it, if not the one who enters it.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>From where it is known: 画面, 電話, 取り込み.</summary>
    public string Source { get; init; } = "";

    /// <summary>Why, where a reason was given.</summary>
    public string? Reason { get; init; }
}
