using System.Data.Common;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Platform.Data;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

public sealed class AppendOnlyTests(Servers servers)
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Status_ChangedOrDeletedByStatement_IsRefusedByTheDatabase(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        await tenant.OpenAsync(tenant.AtHome());

        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(tenant, """UPDATE "CaseStatusEntries" SET "Code" = '60'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(tenant, """DELETE FROM "CaseStatusEntries" """));

        var codes = await tenant.ReadAsync(db => db.Set<Models.CaseStatusEntry>().Select(entry => entry.Code).ToListAsync());
        Assert.Equal(["40"], codes);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task EventsAndDecisions_Changed_AreRefusedByTheDatabase(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        var opened = await tenant.OpenAsync(tenant.AtHome());
        await tenant.RunAsync(services => services.GetRequiredService<Contracts.ICaseRegistry>()
            .UpdateAsync(new Contracts.CaseUpdate(opened.CaseId) { Severity = Contracts.CaseSeverity.Mild, Reason = "電話で確認" }));

        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(tenant, """UPDATE "CaseEvents" SET "Reason" = NULL"""));
        Assert.Equal("電話で確認", await tenant.ReadAsync(db => db.Set<Models.CaseEvent>().Select(entry => entry.Reason).SingleAsync()));
    }

    private static Task ExecuteAsync(CaseTenant tenant, string statement) =>
        tenant.RunAsync(services => services.GetRequiredService<TenantDbContext>().Database.ExecuteSqlRawAsync(statement));
}
