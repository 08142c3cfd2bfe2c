using System.Data.Common;
using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Tests.Sessions;

public sealed class AppendOnlyTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Row_OfAnAppendOnlyTable_CannotBeChangedOrRemoved(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var naha = await tenants.AddAsync("naha");
        var patient = await tenants.AddPatientAsync(naha);
        await tenants.UsingSessionAsync(naha, async session =>
        {
            session.Add(new Observation { PatientId = patient, Text = "37.5" });
            await session.SaveChangesAsync();
        });

        foreach (var sql in new[] { "UPDATE \"Observations\" SET \"Text\" = '36.0'", "DELETE FROM \"Observations\"" })
        {
            await tenants.UsingSessionAsync(naha, async session =>
                await Assert.ThrowsAnyAsync<DbException>(() => session.Database.ExecuteSqlRawAsync(sql)));
        }

        await tenants.UsingSessionAsync(naha, async session =>
        {
            (await session.Set<Observation>().SingleAsync()).Text = "36.0";
            await Assert.ThrowsAsync<DbUpdateException>(() => session.SaveChangesAsync());
        });
        await tenants.UsingSessionAsync(naha, async session => Assert.Equal("37.5", (await session.Set<Observation>().SingleAsync()).Text));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Correction_IsANewRow(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var naha = await tenants.AddAsync("naha");
        var patient = await tenants.AddPatientAsync(naha);
        await tenants.UsingSessionAsync(naha, async session =>
        {
            var first = new Observation { PatientId = patient, Text = "375" };
            session.Add(first);
            await session.SaveChangesAsync();
            session.Add(new Observation { PatientId = patient, Text = "37.5", CorrectsId = first.Id });
            await session.SaveChangesAsync();
        });

        await tenants.UsingSessionAsync(naha, async session =>
            Assert.Equal(["375", "37.5"], await session.Set<Observation>().OrderBy(row => row.Id).Select(row => row.Text).ToListAsync()));
    }
}
