using HerSys.Cases.Contracts;
using HerSys.Demonstration.Stories;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;

namespace HerSys.Demonstration.Services;

/// <summary>
/// Recipe step <c>demonstration-cases</c>: a month of cases of synthetic people, once.
/// <c>{ "seed": 1, "count": 300, "area": { "municipalityCode", "name", "postalCode", "towns": [] } }</c>
/// </summary>
internal sealed class CasesStep(
    ICaseRegistry registry, IRuleCalendar calendar, PlaceFinder finder, AssignmentWriter assignments, ActorContext actors, TimeProvider clock, ShellSettings tenant)
    : IRecipeStepHandler
{
    public string Name => "demonstration-cases";

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        if ((await registry.FindByExternalAsync(CaseBook.Source, ["1"], cancellationToken)).Count > 0)
        {
            return;
        }

        await calendar.StopAsync(DemonstrationLaw.AsOf, cancellationToken);
        var now = new StoryClock(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone));
        var places = await finder.FindAsync(cancellationToken);
        var cases = new CaseBook(context.Number("seed"), now, places, context.Area()).Make(context.Number("count"));
        var nurse = await finder.SomeoneAsync(places.HealthCenter, RoleNames.HealthCenterStaff, cancellationToken);
        using var acting = actors.Act(new ActorIdentity(
            nurse.UserId, nurse.DisplayName, DutyId: null, nurse.Role, places.HealthCenter.Id, places.HealthCenter.Name, CaseBook.Source));
        var opened = await registry.OpenManyAsync(cases, cancellationToken);
        await assignments.WriteAsync(cases, opened, places, cancellationToken);
    }
}
