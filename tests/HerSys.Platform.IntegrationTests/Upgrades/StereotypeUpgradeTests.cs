using HerSys.Platform.Data;
using HerSys.Platform.Hosting;
using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Roles;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests.Upgrades;

/// <summary>A permission that a later version declares reaches the roles that exist; one that was taken away does not come back.</summary>
public sealed class StereotypeUpgradeTests
{
    // Declared by features that were installed already.
    private static readonly string[] ComeLate = ["ManageCaseSettings", "ManageImports", "EnterForInstitution", "WriteNotification"];

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Permission_OfALaterVersion_IsGivenOnce(DatabaseProvider provider)
    {
        await using var first = await HerSysServer.StartAsync(services: TwoTenantsFixture.ConfigureHost, withOperator: false, provider: provider);
        await first.AddTenantAsync("naha", "472018", "那覇市", "probe");
        Assert.Equal([ProbePermissions.Read], await ProbeOfClerkAsync(first));
        await TakeFromClerkAsync(first, ProbePermissions.Read);

        await using var second = await first.StartNodeAsync(AsVersion2);
        await VisitAsync(second);
        Assert.Equal([ProbePermissions.Write], await ProbeOfClerkAsync(second));
        await TakeFromClerkAsync(second, ProbePermissions.Write);

        await using var third = await first.StartNodeAsync(AsVersion2);
        await VisitAsync(third);
        Assert.Empty(await ProbeOfClerkAsync(third));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Permission_WhenTwoNodesStartAtOnce_IsGivenOnce(DatabaseProvider provider)
    {
        await using var first = await HerSysServer.StartAsync(services: TwoTenantsFixture.ConfigureHost, withOperator: false, provider: provider);
        await first.AddTenantAsync("naha", "472018", "那覇市", "probe");
        await using var second = await first.StartNodeAsync(AsVersion2);
        await using var third = await first.StartNodeAsync(AsVersion2);

        await Task.WhenAll(VisitAsync(second), VisitAsync(third));

        Assert.Equal([ProbePermissions.Read, ProbePermissions.Write], await ProbeOfClerkAsync(second));
        Assert.DoesNotContain(second.Log.Lines.Concat(third.Log.Lines), line => line.Contains("could not be brought up", StringComparison.Ordinal));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Tenant_OlderThanTheMemory_GetsWhatIsNewAndNotWhatWasTakenAway(DatabaseProvider provider)
    {
        await using var old = await HerSysServer.StartAsync(withOperator: false, provider: provider);
        await old.AddTenantAsync("naha", "472018", "那覇市");
        await old.UsingAsync("naha", MakeOldAsync);
        Assert.Empty(await LateComersAsync(old));

        await using var today = await old.StartNodeAsync();
        using var visitor = today.Visit("naha");
        await visitor.ReadAsync("/account/sign-in");

        var declared = await DeclaredLateComersAsync(today);
        Assert.Contains((RoleNames.TenantAdministrator, "ManageCaseSettings"), declared);
        Assert.Contains(declared, pair => pair.Permission == "ManageImports");
        Assert.Equal(declared, await LateComersAsync(today));
        await today.UsingAsync("naha", async services =>
            Assert.False(await services.GetRequiredService<RolePermissions>().HasAsync(RoleNames.HealthCenterStaff, UserPermissions.ReviewApplications)));
    }

    private static void AsVersion2(IServiceCollection services)
    {
        TwoTenantsFixture.ConfigureHost(services);
        services.AddSingleton(new ProbeVersion(2)).ExportToTenants<ProbeVersion>();
    }

    private static async Task VisitAsync(HerSysServer server)
    {
        using var visitor = server.Visit("naha");
        await visitor.ReadAsync("/probe/hello");
    }

    // As it was before features declared these permissions, and before it was noted what was offered.
    private static async Task MakeOldAsync(IServiceProvider services)
    {
        await TakeAsync(services, RoleNames.HealthCenterStaff, UserPermissions.ReviewApplications);
        var db = services.GetRequiredService<TenantDbContext>();
        await db.Set<OfferedPermission>().ExecuteDeleteAsync();
        await db.Set<IdentityRoleClaim<Guid>>().Where(claim => ComeLate.Contains(claim.ClaimValue)).ExecuteDeleteAsync();
        var entries = await db.Set<RoleHistoryEntry>().ToListAsync();
        foreach (var entry in entries)
        {
            entry.Added = string.Join(' ', entry.AddedNames.Except(ComeLate));
        }

        await db.SaveChangesAsync();
        services.GetRequiredService<RolePermissions>().Forget();
    }

    private static Task TakeFromClerkAsync(HerSysServer server, string permission) =>
        server.UsingAsync("naha", services => TakeAsync(services, RoleNames.Clerk, permission));

    private static async Task TakeAsync(IServiceProvider services, string roleName, string permission)
    {
        using (services.GetRequiredService<ActorContext>().Act("test"))
        {
            var role = await services.GetRequiredService<RoleBook>().EnsureAsync(roleName, CancellationToken.None);
            var given = await services.GetRequiredService<RoleBook>().GivenAsync(role, CancellationToken.None);
            await services.GetRequiredService<SaveRolePermissions>().ExecuteAsync(roleName, [.. given.Except([permission])]);
        }
    }

    private static async Task<IReadOnlyList<string>> ProbeOfClerkAsync(HerSysServer server) =>
        [.. (await GivenAsync(server)).Where(pair => pair.Role == RoleNames.Clerk && pair.Permission.StartsWith("Probe", StringComparison.Ordinal)).Select(pair => pair.Permission)];

    private static async Task<IReadOnlyList<(string Role, string Permission)>> LateComersAsync(HerSysServer server) =>
        [.. (await GivenAsync(server)).Where(pair => ComeLate.Contains(pair.Permission))];

    private static async Task<IReadOnlyList<(string Role, string Permission)>> DeclaredLateComersAsync(HerSysServer server)
    {
        List<(string, string)> declared = [];
        await server.UsingAsync("naha", services =>
        {
            declared = [.. services.GetRequiredService<PermissionCatalog>().Stereotypes
                .SelectMany(stereotype => stereotype.Permissions.Select(permission => (stereotype.Role, Permission: permission.Name)))
                .Where(pair => ComeLate.Contains(pair.Permission))
                .Distinct()
                .Order()];
            return Task.CompletedTask;
        });
        return declared;
    }

    private static async Task<IReadOnlyList<(string Role, string Permission)>> GivenAsync(HerSysServer server)
    {
        List<(string, string)> given = [];
        await server.UsingAsync("naha", async services =>
        {
            var db = services.GetRequiredService<TenantDbContext>();
            var rows = await db.Set<IdentityRoleClaim<Guid>>()
                .Join(db.Set<Role>(), claim => claim.RoleId, role => role.Id, (claim, role) => new { role.Name, claim.ClaimValue })
                .ToListAsync();
            given = [.. rows.Select(row => (row.Name!, row.ClaimValue!)).Order()];
        });
        return given;
    }
}
