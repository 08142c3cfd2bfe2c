using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Links;

/// <inheritdoc />
internal sealed class StepInDoors(TenantDbContext db, OneTimeSignIn signIn, TenantDay day, DemonstrationGate gate) : IStepInDoors
{
    public bool AreOpen => gate.IsOpen;

    public async Task<IReadOnlyList<StepInDoor>> ListAsync(CancellationToken cancellationToken = default) =>
        gate.IsOpen ? await DoorsOf(UsableDuties()).ToListAsync(cancellationToken) : [];

    public async Task<string?> OpenAsync(Guid dutyId, CancellationToken cancellationToken = default)
    {
        var door = gate.IsOpen
            ? await DoorsOf(UsableDuties().Where(duty => duty.Id == dutyId)).FirstOrDefaultAsync(cancellationToken)
            : null;
        return door is null ? null : await signIn.CreateAsync(door.UserId, door.DutyId, cancellationToken);
    }

    private IQueryable<Duty> UsableDuties()
    {
        var today = day.Today;
        return db.Set<Duty>().Where(duty =>
            duty.ValidFrom <= today && (duty.ValidUntil == null || duty.ValidUntil >= today) && duty.Organisation!.IsActive);
    }

    private IQueryable<StepInDoor> DoorsOf(IQueryable<Duty> duties) =>
        from duty in duties
        join user in db.Set<User>() on duty.UserId equals user.Id
        where user.LockedAt == null
        orderby duty.Id
        select new StepInDoor(user.Id, duty.Id, user.DisplayName, duty.Role, duty.OrganisationId, duty.Organisation!.Name);
}
