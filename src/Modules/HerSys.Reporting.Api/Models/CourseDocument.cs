namespace HerSys.Reporting.Api.Models;

/// <summary>What became of the person, as far as the asking institution may see it.</summary>
/// <param name="Id">The notification.</param>
/// <param name="HersysId">The ten digits of the case.</param>
/// <param name="State">State of the notification.</param>
/// <param name="StatusCode">現在のステータス, two digits.</param>
/// <param name="StatusLabel">In words.</param>
/// <param name="Since">Since when, UTC; missing where nobody knows.</param>
/// <param name="SinceIsDateOnly">Whether only the day is known.</param>
/// <param name="Place">Where the person is, where that is known.</param>
/// <param name="LastIsolationDay">Last day of isolation by the rules in force.</param>
/// <param name="ReleasableAt">解除可能日時, UTC.</param>
internal sealed record CourseDocument(
    Guid Id,
    string HersysId,
    string State,
    string StatusCode,
    string StatusLabel,
    DateTimeOffset? Since,
    bool SinceIsDateOnly,
    string? Place,
    DateOnly? LastIsolationDay,
    DateTimeOffset? ReleasableAt);
