using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Roles;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

public sealed partial class RoleTests(PeopleFixture fixture) : IClassFixture<PeopleFixture>
{
    private readonly HerSysServer server = fixture.Server;

    [Fact]
    public async Task Permission_TakenAway_IsGoneAtOnceAndCanBeGivenBack()
    {
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        using var staff = await server.SignInAsync("naha", RoleNames.HealthCenterStaff);
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync("/users/applications")).StatusCode);
        var before = await TickedAsync(administrator, RoleNames.HealthCenterStaff);

        await SaveAsync(administrator, RoleNames.HealthCenterStaff, before.Where(name => name != UserPermissions.ReviewApplications));
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/users/applications")).StatusCode);

        // The administrator need not hold what the product gives this role from the start.
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(administrator, RoleNames.HealthCenterStaff, before)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync("/users/applications")).StatusCode);
    }

    [Fact]
    public async Task Permission_ThatOneDoesNotHold_CannotBeGiven()
    {
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        var before = await TickedAsync(administrator, RoleNames.TenantAdministrator);

        // Nobody administers people's records: what a director decides is not an administrator's to hand out, not even to the own role.
        var refused = await SaveAsync(administrator, RoleNames.TenantAdministrator, before.Append("DecideRelease"));

        Assert.Contains("自分が持たない権限", await refused.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await TickedAsync(administrator, RoleNames.TenantAdministrator));
    }

    [Fact]
    public async Task AdministratorsKeys_CannotBeTakenAway()
    {
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        var before = await TickedAsync(administrator, RoleNames.TenantAdministrator);

        var refused = await SaveAsync(administrator, RoleNames.TenantAdministrator, before.Where(name => name != UserPermissions.ManageRoles));

        Assert.Contains("だれも元に戻せなくなります", await refused.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_ChangedByAnotherMeanwhile_IsNotOverwritten()
    {
        using var first = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        using var second = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        var seen = await first.ReadAsync("/roles/Trainer");
        await SaveAsync(second, RoleNames.Trainer, (await TickedAsync(second, RoleNames.Trainer)).Append(UserPermissions.ManageOrganisations));

        var late = await first.PostRawAsync("/roles/Trainer", PeopleSteps.Form(("seen", SeenIn(seen)), ("__RequestVerificationToken", TenantClient.TokenIn(seen))));

        Assert.Contains("ほかの人が先にこの役割を変えました", await late.TextAsync(), StringComparison.Ordinal);
        Assert.Contains(UserPermissions.ManageOrganisations, await TickedAsync(first, RoleNames.Trainer));
    }

    [Fact]
    public async Task Change_Undone_LeavesLaterChangesAndSaysWho()
    {
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        const string role = RoleNames.HotelOffice;
        var before = await TickedAsync(administrator, role);
        await SaveAsync(administrator, role, before.Append(UserPermissions.ManageOrganisations));
        await SaveAsync(administrator, role, before.Append(UserPermissions.ManageOrganisations).Append(UserPermissions.UseApiTokens));
        var page = await administrator.ReadAsync("/roles/" + role);
        var first = UndoPattern().Matches(page)[1].Value;

        var undone = await administrator.PostRawAsync(first, PeopleSteps.Form(("__RequestVerificationToken", TenantClient.TokenIn(page))));

        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        var after = await TickedAsync(administrator, role);
        Assert.DoesNotContain(UserPermissions.ManageOrganisations, after);
        Assert.Contains(UserPermissions.UseApiTokens, after);
        Assert.Contains("見本 TenantAdministrator", WebUtility.HtmlDecode(await administrator.ReadAsync("/roles/" + role)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_ThatGivesWhatOneDoesNotHold_IsRefused()
    {
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        const string role = RoleNames.HotelNurse;
        var before = await TickedAsync(administrator, role);
        foreach (var permissions in new IReadOnlyCollection<string>[] { [.. before, "DecideRelease"], before })
        {
            await server.AsSystemAsync("naha", services => services.GetRequiredService<SaveRolePermissions>().ExecuteAsync(role, permissions));
        }

        Guid taken = default;
        await server.UsingAsync("naha", async services => taken = (await services.GetRequiredService<RoleHistory>().ReadAsync(role))[0].Id);

        var answer = await administrator.PostAsync($"/roles/{role}/history/{taken}/undo", [], "/roles/" + role);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("自分が持たない権限", WebUtility.HtmlDecode(await administrator.ReadAsync("/roles/" + role)), StringComparison.Ordinal);
        Assert.DoesNotContain("DecideRelease", await TickedAsync(administrator, role));
    }

    [Fact]
    public async Task Recipe_RunByAPersonOfTheTenant_GrantsNothingThatTheyDoNotHold()
    {
        var step = JsonNode.Parse("""{ "name": "roles", "roles": [{ "role": "TenantAdministrator", "permissions": ["DecideRelease"] }] }""")!.AsObject();
        var recipe = new RecipeDescriptor("mihon", "見本", "見本", IsSetupRecipe: false, [], [step]);
        await server.UsingAsync("naha", async services =>
        {
            var person = new ActorIdentity(Guid.CreateVersion7(), "見本 花子", null, RoleNames.TenantAdministrator, null, null, "test");
            using (services.GetRequiredService<ActorContext>().Act(person))
            {
                var roles = services.GetServices<IRecipeStepHandler>().Single(handler => handler.Name == "roles");
                await Assert.ThrowsAsync<UserRefusedException>(
                    () => roles.ExecuteAsync(new RecipeStepContext(recipe, step, new Dictionary<string, string>()), CancellationToken.None));
            }
        });

        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        Assert.DoesNotContain("DecideRelease", await TickedAsync(administrator, RoleNames.TenantAdministrator));
    }

    [Fact]
    public async Task Role_ThatDoesNotExist_IsNotFound()
    {
        using var administrator = await server.SignInAsync("naha", RoleNames.TenantAdministrator);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync("/roles/Root")).StatusCode);
    }

    private static async Task<HttpResponseMessage> SaveAsync(TenantClient person, string role, IEnumerable<string> permissions)
    {
        var page = await person.ReadAsync("/roles/" + role);
        var fields = permissions.Select(name => KeyValuePair.Create("permissions", name))
            .Concat(PeopleSteps.Form(("seen", SeenIn(page)), ("__RequestVerificationToken", TenantClient.TokenIn(page))));
        return await person.PostRawAsync("/roles/" + role, fields);
    }

    private static async Task<IReadOnlyList<string>> TickedAsync(TenantClient person, string role) =>
    [
        .. BoxPattern().Matches(await person.ReadAsync("/roles/" + role))
            .Where(match => match.Value.Contains("checked", StringComparison.Ordinal))
            .Select(match => match.Groups[1].Value),
    ];

    private static string SeenIn(string page) => SeenPattern().Match(page).Groups[1].Value;

    [GeneratedRegex("<input type=\"checkbox\" name=\"permissions\" value=\"([^\"]+)\"[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex BoxPattern();

    [GeneratedRegex("/roles/[A-Za-z]+/history/[0-9a-f-]+/undo", RegexOptions.None, 1000)]
    private static partial Regex UndoPattern();

    [GeneratedRegex("name=\"seen\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex SeenPattern();
}
