using System.Net;
using HerSys.Audit.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

public sealed class AuditTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SearchAndView_AreOnRecordWithTermsAndPerson(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());

        await nurse.ReadAsync("/cases?q=" + Uri.EscapeDataString("ミホン"));
        await nurse.ReadAsync($"/cases/{opened.CaseId}");

        var search = Assert.Single(await LinesAsync(tenant, new AuditQuery { Actions = [AuditAction.Search], SubjectType = "case" }));
        Assert.Contains("1件を表示", search.Summary, StringComparison.Ordinal);
        Assert.Contains("q", search.Detail, StringComparison.Ordinal);
        var view = Assert.Single(await LinesAsync(tenant, new AuditQuery { Actions = [AuditAction.View], PersonId = opened.PersonId }));
        Assert.Equal((opened.CaseId.ToString(), RoleNames.HealthCenterStaff), (view.SubjectId, view.Role));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task CaseOfOthers_Opened_IsNotFoundAndTheAttemptIsOnRecord(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        await tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "見本クリニック");
        using var doctor = await tenant.Server.SignInAsync(tenant.Name, RoleNames.Doctor, "見本クリニック");
        var opened = await tenant.OpenAsync(tenant.AtHome());

        Assert.Equal(HttpStatusCode.NotFound, (await doctor.GetAsync($"/cases/{opened.CaseId}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await doctor.GetAsync($"/cases/{Guid.NewGuid()}")).StatusCode);
        Assert.DoesNotContain("見本 花子", await doctor.ReadTextAsync("/cases?status=all"));

        var line = Assert.Single(await LinesAsync(tenant, new AuditQuery { Actions = [AuditAction.Refuse], SubjectType = "case" }));
        Assert.Equal(opened.CaseId.ToString(), line.SubjectId);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task CaseThatOneOnlyNotified_Changed_IsRefusedAndOnRecord(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var clinic = await tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "見本クリニック");
        using var doctor = await tenant.Server.SignInAsync(tenant.Name, RoleNames.Doctor, "見本クリニック");
        var opened = await tenant.OpenAsync(tenant.AtHome() with { InstitutionId = clinic });
        var record = await doctor.ReadTextAsync($"/cases/{opened.CaseId}");

        Assert.DoesNotContain("ステータスを更新する", record);
        Assert.Equal(HttpStatusCode.Redirect, (await doctor.GetAsync($"/cases/{opened.CaseId}/status")).StatusCode);
        Assert.Contains("見るだけです", await doctor.ReadTextAsync($"/cases/{opened.CaseId}"));
        Assert.Single(await LinesAsync(tenant, new AuditQuery { Actions = [AuditAction.Refuse], SubjectType = "case" }));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Trail_OfARecord_OpensForStaffOfItsAreaOnly(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        Assert.Contains("見本 花子さんの記録を見た人", await nurse.ReadTextAsync($"/audit/person/{opened.PersonId}"));

        var elsewhere = await tenant.OpenAsync(tenant.AtHome() with { HealthCenterId = Guid.NewGuid(), LocationMunicipality = "440001" });
        Assert.Equal(HttpStatusCode.NotFound, (await nurse.GetAsync($"/audit/person/{elsewhere.PersonId}")).StatusCode);
    }

    private static async Task<IReadOnlyList<AuditLine>> LinesAsync(CaseTenant tenant, AuditQuery query)
    {
        IReadOnlyList<AuditLine> lines = [];
        await tenant.RunAsync(async services => lines = (await services.GetRequiredService<IAuditTrail>().FindAsync(query)).Lines);
        return lines;
    }
}
