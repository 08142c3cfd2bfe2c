using HerSys.Cases.Statuses;

namespace HerSys.Cases.Models;

/// <summary>A time spent at a place of isolation (療養場所). Derived from the history of status, so stays never overlap.</summary>
public sealed class Stay
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CaseId { get; set; }

    /// <summary>Kind of the place.</summary>
    public PlaceKind Kind { get; set; }

    /// <summary>Hospital, hotel or facility, where it is an organisation of the tenant.</summary>
    public Guid? OrganisationId { get; set; }

    /// <summary>The place in words.</summary>
    public string? Text { get; set; }

    /// <summary>Beginning (UTC).</summary>
    public DateTimeOffset From { get; set; }

    /// <summary>End (UTC); null while it lasts.</summary>
    public DateTimeOffset? To { get; set; }
}
