using System.Net;
using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.IntegrationTests;

public sealed class UndoTests(Servers servers)
{
    /// <summary>A host of its own, since its clock is moved.</summary>
    private static readonly DateTimeOffset OwnDay = new(2022, 8, 2, 0, 12, 0, TimeSpan.Zero);

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Death_UndoneByItsMaker_GoesBackWithItsDateAndStaysInSight(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        var record = $"/cases/{opened.CaseId}";
        Assert.Contains("/status?code=60", await nurse.ReadAsync(record));
        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SendAsync(record + "/status?code=60", ("Reason", ""))).Status);
        Assert.Equal(CaseStatusCodes.Died, await CurrentAsync(tenant, opened));

        var page = await nurse.ReadAsync(record);
        var entry = Assert.Single(UpkeepPages.UndoOf(page));
        await nurse.UndoAsync(page, entry);
        await nurse.UndoAsync(page, entry);

        Assert.Equal(CaseStatusCodes.Home, await CurrentAsync(tenant, opened));
        Assert.Null(await tenant.ReadAsync(db => db.Set<Case>().Where(row => row.Id == opened.CaseId).Select(row => row.DeathDate).SingleAsync()));
        Assert.Null(await tenant.ReadAsync(db => db.Set<Stay>().Where(stay => stay.CaseId == opened.CaseId).Select(stay => stay.To).SingleAsync()));
        Assert.Equal(3, await tenant.ReadAsync(db => db.Set<CaseStatusEntry>().CountAsync()));
        var after = await nurse.ReadTextAsync(record);
        Assert.Contains("「死亡」の記録を取り消しました", after);
        Assert.Contains("data-void", after);
        Assert.Empty(UpkeepPages.UndoOf(after));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Release_UndoneByTheDirector_TakesTheDecisionBackAndCanBeDecidedAgain(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var director = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterDirector);
        var opened = await tenant.OpenAsync(tenant.AtHome(onsetDaysAgo: 14) with { Dates = UpkeepListTests.Dates(tenant, 14) });
        var path = $"/cases/{opened.CaseId}/release";
        await director.SendAsync(path, ("Reason", ""));
        var page = await director.ReadAsync($"/cases/{opened.CaseId}");
        await director.UndoAsync(page, Assert.Single(UpkeepPages.UndoOf(page)));

        Assert.Equal(CaseStatusCodes.Home, await CurrentAsync(tenant, opened));
        Assert.Equal(1, await tenant.ReadAsync(db => db.Set<ReleaseDecision>().CountAsync(decision => decision.Revokes != null)));
        Assert.Contains("療養解除の決定を取り消しました", await director.ReadTextAsync($"/cases/{opened.CaseId}"));
        Assert.Equal(HttpStatusCode.Redirect, (await director.SendAsync(path, ("Reason", ""))).Status);
        Assert.Equal("52", await CurrentAsync(tenant, opened));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Undo_BySomebodyElseOrUnderALaterEntry_IsRefused(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        using var other = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        var record = $"/cases/{opened.CaseId}";
        await nurse.SendAsync(record + "/status", ("Code", "41"));
        var entry = Assert.Single(UpkeepPages.UndoOf(await nurse.ReadAsync(record)));

        var foreign = await other.ReadAsync(record);
        Assert.Empty(UpkeepPages.UndoOf(foreign));
        await other.UndoAsync(await other.ReadAsync(record + "/status"), entry);
        Assert.Contains("ほかの人の記録は取り消せません", await other.ReadTextAsync("/upkeep"));
        Assert.Equal("41", await CurrentAsync(tenant, opened));

        await other.SendAsync(record + "/status", ("Code", CaseStatusCodes.AwaitingHospital));
        await nurse.UndoAsync(await nurse.ReadAsync(record + "/status"), entry);
        Assert.Contains("このあとにほかの記録が入ったので、取り消せません", await nurse.ReadTextAsync("/upkeep"));
        Assert.Equal(CaseStatusCodes.AwaitingHospital, await CurrentAsync(tenant, opened));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Undo_AfterTenMinutes_IsRefusedAndACorrectionTakesTheDeathBack(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider, OwnDay);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        var record = $"/cases/{opened.CaseId}";
        await nurse.SendAsync(record + "/status?code=60");
        var page = await nurse.ReadAsync(record);
        var entry = Assert.Single(UpkeepPages.UndoOf(page));
        tenant.Server.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Empty(UpkeepPages.UndoOf(await nurse.ReadAsync(record)));
        await nurse.UndoAsync(page, entry);
        Assert.Contains("取り消せるのは記録してから10分以内です", await nurse.ReadTextAsync("/upkeep"));
        Assert.Equal(CaseStatusCodes.Died, await CurrentAsync(tenant, opened));

        var wrong = entry.Split('.')[1];
        await nurse.SendAsync($"{record}/status/{wrong}/correct", ("Code", CaseStatusCodes.Home), ("Reason", "別の人と取り違えた"));
        Assert.Equal(CaseStatusCodes.Home, await CurrentAsync(tenant, opened));
        Assert.Null(await tenant.ReadAsync(db => db.Set<Case>().Where(row => row.Id == opened.CaseId).Select(row => row.DeathDate).SingleAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Correction_Undone_BringsBackWhatItReplaced(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        var record = $"/cases/{opened.CaseId}";
        var first = await tenant.ReadAsync(db => db.Set<CaseStatusEntry>().SingleAsync());
        await nurse.SendAsync($"{record}/status/{first.Id}/correct", ("Code", "41"), ("Reason", "施設だった"));
        Assert.Equal("41", await CurrentAsync(tenant, opened));

        var page = await nurse.ReadAsync(record);
        await nurse.UndoAsync(page, Assert.Single(UpkeepPages.UndoOf(page)));

        Assert.Equal(CaseStatusCodes.Home, await CurrentAsync(tenant, opened));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Transfer_ByTypedName_MovesTheStayAndKeepsWhatCannotBeFound(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var (from, to) = (await tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "見本病院"), await tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "例示総合病院"));
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome() with { Statuses = [new NewStatus(CaseStatusCodes.Hospitalised, tenant.Now.AddDays(-2)) { PlaceOrganisationId = from }] });
        var path = $"/cases/{opened.CaseId}/transfer";
        Assert.Contains(path, await nurse.ReadAsync($"/cases/{opened.CaseId}"));
        Assert.Contains("例示総合病院", await nurse.ReadTextAsync($"{path}/hospitals?Hospital=" + Uri.EscapeDataString("例示")));

        var unknown = await nurse.SendAsync(path, ("Hospital", "どこかの病院"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.Contains("転院先を、一覧にある医療機関の名前", unknown.Text);
        Assert.Contains("どこかの病院", unknown.Text);

        Assert.Equal(HttpStatusCode.Redirect, (await nurse.SendAsync(path, ("Hospital", "例示総合"))).Status);
        Assert.Equal(to, await tenant.ReadAsync(db => db.Set<Stay>().Where(stay => stay.To == null).Select(stay => stay.OrganisationId).SingleAsync()));
        Assert.Equal(from, await tenant.ReadAsync(db => db.Set<Stay>().Where(stay => stay.To != null).Select(stay => stay.OrganisationId).SingleAsync()));
    }

    private static Task<string> CurrentAsync(CaseTenant tenant, OpenedCase opened) =>
        tenant.ReadAsync(db => db.Set<CaseListItem>().Where(item => item.Id == opened.CaseId).Select(item => item.StatusCode).SingleAsync());
}
