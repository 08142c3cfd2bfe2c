using HerSys.Demonstration.Services;
using HerSys.Demonstration.Stories;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Reporting.Contracts;
using HerSys.Users.Contracts;

namespace HerSys.Demonstration.Notifications;

/// <summary>
/// Recipe step <c>demonstration-notifications</c>: today's notifications from the clinics, some received, some sent back,
/// most waiting. <c>{ "seed": 1, "received": 6, "sentBack": 3, "waiting": 12, "drafts": 2, "area": {...} }</c>
/// </summary>
internal sealed class NotificationsStep(
    INotificationDesk desk, PlaceFinder finder, ActorContext actors, TimeProvider clock, ShellSettings tenant)
    : IRecipeStepHandler
{
    private static readonly string[] Reasons =
    [
        "電話番号の桁が足りないようです。患者さんに確かめて、入れ直してください。",
        "発病日が検体採取日より後になっています。どちらが正しいか、確かめてください。",
        "フリガナがお名前と合っていないようです。確かめてください。",
    ];

    public string Name => "demonstration-notifications";

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        var places = await finder.FindAsync(cancellationToken);
        var nurse = await finder.SomeoneAsync(places.HealthCenter, RoleNames.HealthCenterStaff, cancellationToken);
        var clinics = new List<(Colleague Doctor, OrganisationInfo Clinic)>();
        foreach (var clinic in places.Clinics)
        {
            clinics.Add((await finder.SomeoneAsync(clinic, RoleNames.Doctor, cancellationToken), clinic));
        }

        var dice = new Dice(context.Number("seed"));
        var book = new NotificationBook(
            dice, new StoryClock(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone)), context.Area());
        var work = new NotificationWork(desk, actors, book, dice, clinics, (nurse, places.HealthCenter));
        await work.FileAsync(context.Number("received"), work.ReceiveAsync, cancellationToken);
        await work.FileAsync(context.Number("sentBack"), (filed, index, token) => work.SendBackAsync(filed, Reasons[index % Reasons.Length], token), cancellationToken);
        await work.FileAsync(context.Number("waiting"), then: null, cancellationToken);
        await work.DraftAsync(context.Number("drafts"), cancellationToken);
    }
}
