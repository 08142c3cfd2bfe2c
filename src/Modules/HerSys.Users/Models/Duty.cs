namespace HerSys.Users.Models;

/// <summary>A duty (職務): a person works for an organisation in a role, from a day until a day.</summary>
public sealed class Duty
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid UserId { get; set; }

    public Guid OrganisationId { get; set; }

    /// <summary>One of <c>RoleNames</c>.</summary>
    public required string Role { get; set; }

    /// <summary>First day, in the tenant's time zone.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>Last day, in the tenant's time zone; null while it has no end.</summary>
    public DateOnly? ValidUntil { get; set; }

    public Organisation? Organisation { get; set; }

    /// <summary>Whether the duty can be used on a day.</summary>
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidUntil is null || day <= ValidUntil);
}
