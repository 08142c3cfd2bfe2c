using HerSys.Users.Models;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>A duty while a person's lines are thought through; the duty itself is not touched.</summary>
internal sealed class WorkingDuty
{
    public Duty? Known { get; init; }

    public required Guid OrganisationId { get; init; }

    public required string OrganisationName { get; init; }

    public required string Role { get; init; }

    public required DateOnly From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>Whether a line of the file speaks of it: a move does not end it then.</summary>
    public bool IsClaimed { get; set; }

    public static WorkingDuty Of(Duty duty) => new()
    {
        Known = duty,
        OrganisationId = duty.OrganisationId,
        OrganisationName = duty.Organisation!.Name,
        Role = duty.Role,
        From = duty.ValidFrom,
        Until = duty.ValidUntil,
    };

    /// <summary>Whether it has not ended before a day.</summary>
    public bool IsOpenOn(DateOnly day) => Until is null || Until >= day;

    /// <summary>The note that speaks of it as it is now.</summary>
    public ReshuffleNote Note(ReshuffleEffect effect) => new(effect, OrganisationName, Role, From, Until);
}
